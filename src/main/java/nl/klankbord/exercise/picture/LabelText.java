package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The words of a label in lines.
///
/// @param whole false when the end was left out, which the last line says with `…`
public record LabelText(List<String> lines, double width, double height, boolean whole) {
    private static final String MORE = "…";
    /// Widest line and most lines of each form, the width in heights of a line. The first that says everything in few lines
    /// is the nicest; the last finds a place in any corner.
    private static final double[][] FORMS = {{7, 2}, {5.5, 3}, {9, 2}, {5.5, 2}, {3.6, 1}};

    public LabelText {
        lines = List.copyOf(lines);
    }

    /// This text in every form a label may take, the nicest first: in a line or two, narrower in three, and then shortened.
    /// None for a text that is blank.
    ///
    /// @param width how wide a text is in the letter of the label
    public static List<LabelText> forms(String text, double lineHeight, ToDoubleFunction<String> width) {
        var words = List.of(text.strip().split("\\s+"));
        if (text.isBlank()) {
            return List.of();
        }
        var forms = new LinkedHashSet<LabelText>();
        for (var form : FORMS) {
            forms.add(wrapped(words, form[0] * lineHeight, (int) form[1], lineHeight, width));
        }
        var inOrder = new ArrayList<>(forms);
        // stable: what says everything goes first, each in the order above
        inOrder.sort((a, b) -> Boolean.compare(b.whole(), a.whole()));
        return List.copyOf(inOrder);
    }

    private static LabelText wrapped(List<String> words, double widest, int most, double lineHeight,
            ToDoubleFunction<String> width) {
        var lines = new ArrayList<String>();
        var whole = true;
        var line = "";
        for (int i = 0; i < words.size() && whole; i++) {
            var longer = line.isEmpty() ? words.get(i) : line + " " + words.get(i);
            if (line.isEmpty() || width.applyAsDouble(longer) <= widest) {
                line = longer;
            } else if (lines.size() + 1 < most) {
                lines.add(line);
                line = words.get(i);
            } else {
                line = longer;
                whole = false;
            }
            whole &= width.applyAsDouble(line) <= widest;
        }
        lines.add(whole ? line : shortened(line, widest, width));
        return new LabelText(lines, lines.stream().mapToDouble(width).max().orElse(0), lines.size() * lineHeight,
                whole);
    }

    private static String shortened(String line, double widest, ToDoubleFunction<String> width) {
        int low = 1;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width.applyAsDouble(cut(line, middle)) <= widest) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(line, low);
    }

    /// The first so many characters; never half of one that takes two.
    private static String cut(String line, int length) {
        var end = Character.isHighSurrogate(line.charAt(length - 1)) && length < line.length() ? length + 1 : length;
        return line.substring(0, end).strip() + MORE;
    }
}
