package nl.klankbord.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pictures of the pages of a finished PDF. They are made from its very bytes, so that what is seen is what is saved.
final class PdfPages {
    /// Sharp up to twice the size of the paper on an ordinary screen.
    private static final float DPI = 150;

    private PdfPages() {}

    static int count(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /// @param page counted from 0
    /// @return a PNG
    static byte[] png(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.RGB);
            var out = new ByteArrayOutputStream();
            // in memory: a plain stream would be kept in a temporary file, which nobody encrypts or wipes
            try (var stream = new MemoryCacheImageOutputStream(out)) {
                ImageIO.write(picture, "png", stream);
            }
            return out.toByteArray();
        }
    }
}
