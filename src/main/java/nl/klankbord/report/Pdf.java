package nl.klankbord.report;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Makes the PDF: A4, PDF/UA-1 and PDF/A-2a at once, with its fonts inside. The only user of the PDF library besides
/// [PdfPages]. Resolves nothing from outside: no address in any text or markup is ever looked up.
///
/// Takes some tenths of a second, the first time more than one; call it through `ui.Tasks#aside`.
public final class Pdf {
    private @Nullable PrintFonts fonts;
    private @Nullable SummaryMarkup markup;

    /// The document of this summary.
    public byte[] render(Summary summary) {
        return render(markup().write(summary));
    }

    private synchronized PrintFonts fonts() {
        var loaded = fonts;
        if (loaded == null) {
            try {
                loaded = new PrintFonts();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            fonts = loaded;
        }
        return loaded;
    }

    private synchronized SummaryMarkup markup() {
        var made = markup;
        if (made == null) {
            made = new SummaryMarkup(fonts());
            markup = made;
        }
        return made;
    }

    byte[] render(String xhtml) {
        // the log of the library quotes what it prints
        XRLog.listRegisteredLoggers().forEach(l -> XRLog.setLevel(l, Level.OFF));
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useUriResolver((_, _) -> null);
            for (var moment : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((_, _) -> false, moment);
            }
            fonts().embed(document, builder);
            builder.withHtmlContent(xhtml, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
