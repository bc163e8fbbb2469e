package nl.klankbord.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/// Builds well-formed XHTML. Everything that is not written by us goes through [#text] or an attribute and is escaped.
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final UnaryOperator<String> legible;

    /// @param legible makes text printable before it is escaped
    Markup(UnaryOperator<String> legible) {
        this.legible = legible;
    }

    /// @param attributes names and values by turns
    Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
        }
        out.append('>');
        open.push(tag);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup text(String text) {
        out.append(escape(text));
        return this;
    }

    /// Text with its line ends.
    Markup lines(String text) {
        out.append(escape(text).replace("\n", "<br/>"));
        return this;
    }

    /// An element with only text in it.
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).lines(text).close();
    }

    /// Markup of our own, as it is.
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /// A line end in the source, to keep it readable.
    Markup newLine() {
        out.append('\n');
        return this;
    }

    private String escape(String text) {
        return legible.apply(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"",
                "&quot;");
    }

    /// @throws IllegalStateException when an element is still open
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
