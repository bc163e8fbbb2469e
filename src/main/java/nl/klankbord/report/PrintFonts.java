package nl.klankbord.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of the document: Lato, and DejaVu Sans for what Lato does not have. The same files as on the screen.
final class PrintFonts {
    /// As a value of `font-family`. Every text must be in these: the renderer drops text in any other family silently.
    static final List<String> FAMILIES = List.of("Lato", "DejaVu Sans");

    private record Face(String family, int weight, String file) {}

    private static final String LATO = "/fonts/otf/Lato2/Lato-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final List<Face> FACES = List.of(new Face("Lato", 400, LATO + "Regular.ttf"),
            new Face("Lato", 700, LATO + "Bold.ttf"), new Face("DejaVu Sans", 400, DEJAVU + ".ttf"),
            new Face("DejaVu Sans", 700, DEJAVU + "-Bold.ttf"));

    private final List<byte[]> files = new ArrayList<>();
    private final List<TrueTypeFont> fonts = new ArrayList<>();
    private final List<CmapLookup> coverage = new ArrayList<>();

    /// Reads the four files, some tenths of a second.
    PrintFonts() throws IOException {
        for (var face : FACES) {
            try (var in = Objects.requireNonNull(PrintFonts.class.getResourceAsStream(face.file()), face.file())) {
                files.add(in.readAllBytes());
            }
            var font = parse(files.getLast());
            fonts.add(font);
            coverage.add(font.getUnicodeCmapLookup());
        }
    }

    /// Without ligatures: the ones of Lato ("ti") have no character of their own, so that "notities" could be read but
    /// neither be found nor copied, and the file would meet neither standard.
    private static TrueTypeFont parse(byte[] file) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return font;
    }

    /// Puts the fonts into a document; only the characters that are used get into the file.
    void embed(PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (int i = 0; i < FACES.size(); i++) {
            var face = FACES.get(i);
            // parsed anew: a font is closed with the document it was put in
            var font = PDType0Font.load(document, parse(files.get(i)), true);
            builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    /// True when this character can be printed, in both weights.
    boolean canShow(int codePoint) {
        return (has(0, codePoint) || has(2, codePoint)) && (has(1, codePoint) || has(3, codePoint));
    }

    private boolean has(int face, int codePoint) {
        return coverage.get(face).getGlyphId(codePoint) > 0;
    }

    /// The family that shows this character first, in this weight.
    TrueTypeFont fontFor(int codePoint, boolean bold) {
        var lato = bold ? 1 : 0;
        return fonts.get(has(lato, codePoint) ? lato : lato + 2);
    }

    /// The number of the drawing of this character in [#fontFor].
    int glyph(int codePoint, boolean bold) {
        var lato = bold ? 1 : 0;
        return coverage.get(has(lato, codePoint) ? lato : lato + 2).getGlyphId(codePoint);
    }
}
