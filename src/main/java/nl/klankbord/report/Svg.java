package nl.klankbord.report;

import java.util.Locale;

/// A drawing for the document, as wide as the page between its margins. Colours are tokens of the theme, words are outlines.
final class Svg {
    /// Width of a drawing in its own units.
    static final double WIDTH = 680;
    /// The same in points: between the margins of an A4 page.
    private static final double POINTS = 511;

    private final StringBuilder out = new StringBuilder();

    /// @param alt already quoted
    Svg(double height, String alt) {
        write(">", "svg", "xmlns", "http://www.w3.org/2000/svg", "alt", alt, "style", "width:" + number(POINTS)
                + "pt;height:" + number(height * POINTS / WIDTH) + "pt", "viewBox",
                "0 0 " + number(WIDTH) + " "
                        + number(height));
    }

    /// Adds a shape.
    /// @param attributes names and values by turns
    Svg shape(String name, Object... attributes) {
        write("/>", name, attributes);
        return this;
    }

    /// Words as an outline.
    Svg words(String path, String colour) {
        return shape("path", "d", path, "fill", colour);
    }

    private void write(String end, String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1] instanceof Double d ? number(d) : attributes[i + 1];
            out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
        }
        out.append(end);
    }

    /// A number as it is written in a drawing.
    static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /// The whole drawing.
    @Override
    public String toString() {
        return out + "</svg>";
    }
}
