package nl.klankbord.report;

import java.util.Arrays;
import java.util.Locale;

/// Writes a drawing as wide as the page: shapes with colour tokens, and words as outlines.
final class Svg {
    /// Width of a drawing in its own unit. What is 12 in it is 9 points on paper, the least that reads well.
    static final double WIDTH = 680;
    /// width between the margins of an A4 page
    private static final double POINTS = 511;

    private final StringBuilder out = new StringBuilder();
    private final Lettering lettering;

    Svg(String alt, double height, Lettering lettering) {
        this.lettering = lettering;
        tag("svg", "xmlns", "http://www.w3.org/2000/svg", "alt", alt, "style", "width:" + number(POINTS) + "pt;height:"
                + number(height * POINTS / WIDTH) + "pt", "viewBox", "0 0 " + number(WIDTH) + " " + number(height));
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /// @param attributes names and values by turns; a loose `/` at the end closes the tag
    void tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            var value = attributes[i + 1] instanceof Double d ? number(d) : attributes[i + 1];
            out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
        }
        out.append(attributes.length % 2 == 1 ? "/>" : ">");
    }

    /// A shape by itself.
    /// @param attributes names and values by turns
    void shape(String name, Object... attributes) {
        var closed = Arrays.copyOf(attributes, attributes.length + 1);
        closed[attributes.length] = "/";
        tag(name, closed);
    }

    void close(String name) {
        out.append("</").append(name).append('>');
    }

    /// Words around `centre`, standing on `baseline`.
    void words(String words, double centre, double baseline, double size, boolean bold, String colour) {
        tag("path", "d", lettering.path(words, centre, baseline, size, bold), "fill", colour, "/");
    }

    /// Words that are an outline already.
    void words(String path, String colour) {
        shape("path", "d", path, "fill", colour);
    }

    /// The whole drawing; nothing can be added after this.
    String finished() {
        close("svg");
        return out.toString();
    }
}
