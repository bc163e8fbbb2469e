package nl.klankbord.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/// Short words in a drawing, as outlines of our own fonts. Text inside an SVG would be drawn with whatever font the
/// computer has; it is never selectable either way, which is why every drawing also stands in words.
final class Lettering {
    private final PrintFonts fonts;

    Lettering(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /// The words of people as they can be drawn.
    String legible(String words) {
        return new Legible(fonts).of(words);
    }

    /// How wide these words are at this size.
    double width(String words, double size, boolean bold) {
        return words.codePoints().mapToDouble(c -> advance(c, size, bold)).sum();
    }

    /// Path data of these words around `centre`, standing on `baseline`.
    String path(String words, double centre, double baseline, double size, boolean bold) {
        var out = new StringBuilder();
        var x = centre - width(words, size, bold) / 2;
        for (int c : words.codePoints().toArray()) {
            append(out, c, AffineTransform.getTranslateInstance(x, baseline), size, bold);
            x += advance(c, size, bold);
        }
        return out.toString();
    }

    private double advance(int codePoint, double size, boolean bold) {
        try {
            var font = fonts.fontFor(codePoint, bold);
            return font.getAdvanceWidth(fonts.glyph(codePoint, bold)) * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(StringBuilder out, int codePoint, AffineTransform place, double size, boolean bold) {
        try {
            var font = fonts.fontFor(codePoint, bold);
            var glyph = font.getGlyph().getGlyph(fonts.glyph(codePoint, bold));
            if (glyph == null) {
                return; // a space
            }
            var scale = size / font.getUnitsPerEm();
            place.scale(scale, -scale); // in a font y goes up
            write(out, glyph.getPath(), place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(StringBuilder out, GeneralPath path, AffineTransform place) {
        var points = new double[6];
        for (var i = path.getPathIterator(place); !i.isDone(); i.next()) {
            var kind = i.currentSegment(points);
            var count = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 0;
            };
            out.append("MLQCZ".charAt(kind));
            for (int p = 0; p < count; p++) {
                out.append(String.format(Locale.ROOT, "%.2f ", points[p]));
            }
        }
    }
}
