package nl.klankbord.report;

import java.io.IOException;

/// A finished summary before it is saved: exactly what saving writes.
final class SummaryDraft {
    private final Summary summary;
    private final byte[] pdf;
    private final int pages;

    /// Renders the document. Takes some tenths of a second; never on the window's thread.
    SummaryDraft(Summary summary, Pdf renderer) throws IOException {
        this.summary = summary;
        this.pdf = renderer.render(summary);
        this.pages = PdfPages.count(pdf);
    }

    Summary summary() {
        return summary;
    }

    /// The file, to read only.
    byte[] pdf() {
        return pdf;
    }

    int pages() {
        return pages;
    }
}
