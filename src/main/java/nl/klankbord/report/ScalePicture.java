package nl.klankbord.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Role;

/// The line from 0 to 10 with markers on it. Each role has its own shape, not only its own colour, and its word above it;
/// words that would touch move up a row. Below the ends of the line stand their words.
///
/// @param marks in the order in which the exercise offers them
/// @param low what 0 stands for, may be empty
/// @param high what 10 stands for, may be empty
record ScalePicture(List<Mark> marks, String low, String high) implements Block.Drawing {
    static final double WIDTH = 680;
    /// width between the margins of an A4 page
    private static final double POINTS = 511;
    private static final double EDGE = 18;
    private static final double LABEL = 12;
    private static final double ROW = 17;
    private static final double GAP = 10;
    static final double END = 300;
    private static final int MOST_LINES = 3;
    private static final double FIRST_RING = 5;
    private static final double NEXT_RING = 4;
    /// the largest marker, all four at one place
    private static final double LARGEST = 30;

    /// @param value 0 to 10
    record Mark(String label, Role role, int value) {}

    /// A word above the line.
    ///
    /// @param row 0 is right above the markers
    record Placed(Mark mark, double centre, double width, int row) {
        boolean touches(Placed other) {
            return row == other.row && Math.abs(centre - other.centre) < (width + other.width) / 2 + GAP;
        }
    }

    ScalePicture {
        marks = List.copyOf(marks);
    }

    static double x(int value) {
        return EDGE + value * (WIDTH - 2 * EDGE) / ScaleStep.HIGHEST;
    }

    /// Where the words go: each in the lowest row where it touches no other, and never over the edge.
    List<Placed> labels(Lettering lettering) {
        var placed = new ArrayList<Placed>();
        for (var mark : marks.stream().sorted(Comparator.comparingInt(Mark::value)).toList()) {
            var width = Math.min(WIDTH, lettering.width(mark.label(), LABEL, true));
            var centre = Math.clamp(x(mark.value()), width / 2, WIDTH - width / 2);
            var next = new Placed(mark, centre, width, 0);
            while (placed.stream().anyMatch(next::touches)) {
                next = new Placed(mark, centre, width, next.row() + 1);
            }
            placed.add(next);
        }
        return placed;
    }

    @Override
    public String svg(String alt, Lettering lettering) {
        var labels = labels(lettering);
        var rows = labels.stream().mapToInt(Placed::row).max().orElse(0) + 1;
        var y = rows * ROW + LARGEST - 1;
        var lows = lines(low, lettering);
        var highs = lines(high, lettering);
        var height = y + LARGEST + ROW * Math.max(lows.size(), highs.size());
        var out = new StringBuilder();
        tag(out, "svg xmlns=\"http://www.w3.org/2000/svg\"", "alt", alt, "style", "width:" + n(POINTS) + "pt;height:"
                + n(height * POINTS / WIDTH) + "pt", "viewBox", "0 0 " + n(WIDTH) + " " + n(height));
        line(out, 0, ScaleStep.HIGHEST, y, "-kb-line-strong", 2);
        marks.stream().filter(m -> m.role() == Role.NOW).findFirst().ifPresent(m -> line(out, 0, m.value(), y,
                "-kb-accent", 4));
        for (int value = ScaleStep.LOWEST; value <= ScaleStep.HIGHEST; value++) {
            var at = value;
            var here = marks.stream().filter(m -> m.value() == at).sorted(Comparator.comparing(m -> m
                    .role() != Role.NOW)).toList();
            draw(out, at, y, here, lettering);
        }
        for (var label : labels) {
            var fits = Math.min(1, WIDTH / Math.max(1, lettering.width(label.mark().label(), LABEL, true)));
            words(out, lettering.path(label.mark().label(), label.centre(), (rows - label.row()) * ROW - 5, LABEL
                    * fits, true), ink(label.mark().role()));
        }
        for (int i = 0; i < lows.size(); i++) {
            var half = lettering.width(lows.get(i), LABEL, false) / 2;
            words(out, lettering.path(lows.get(i), half, y + LARGEST + ROW * i + LABEL, LABEL, false), "-kb-ink-2");
        }
        for (int i = 0; i < highs.size(); i++) {
            var half = lettering.width(highs.get(i), LABEL, false) / 2;
            words(out, lettering.path(highs.get(i), WIDTH - half, y + LARGEST + ROW * i + LABEL, LABEL, false),
                    "-kb-ink-2");
        }
        return out.append("</svg>").toString();
    }

    /// The words below an end, taking at most their half of the line and three lines; they stand whole in the text as well.
    static List<String> lines(String text, Lettering lettering) {
        var lines = new ArrayList<String>();
        for (var word : text.strip().split("\\s+")) {
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (lines.isEmpty() || lettering.width(longer, LABEL, false) > END) {
                lines.add(cut(word, lettering));
            } else {
                lines.set(lines.size() - 1, longer);
            }
            if (lines.size() > MOST_LINES) {
                return List.of(lines.get(0), lines.get(1), cut(lines.get(2) + " …", lettering));
            }
        }
        return lines.stream().filter(l -> !l.isEmpty()).toList();
    }

    private static String cut(String line, Lettering lettering) {
        var end = line.length();
        while (lettering.width(line.substring(0, end), LABEL, false) > END) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end);
    }

    /// Everything at one place: further markers lie as rings around the first, which is where the person stands now.
    private static void draw(StringBuilder out, int value, double y, List<Mark> here, Lettering lettering) {
        if (here.isEmpty()) {
            tag(out, "circle", "cx", x(value), "cy", y, "r", 10.0, "fill", "-kb-raised", "stroke", "-kb-line-strong",
                    "/");
            words(out, lettering.path(Integer.toString(value), x(value), y + 4.3, 12, false), "-kb-ink-2");
            return;
        }
        for (int i = here.size() - 1; i >= 0; i--) {
            shape(out, here.get(i).role(), x(value), y, i == 0 ? 0 : FIRST_RING + NEXT_RING * i);
        }
        var role = here.getFirst().role();
        var size = role == Role.NOW ? 18 : 13;
        words(out, lettering.path(Integer.toString(value), x(value), y + size * 0.36, size, true), role == Role.NOW
                ? "-kb-on-accent"
                : ink(role));
    }

    private static void shape(StringBuilder out, Role role, double x, double y, double more) {
        switch (role) {
            case NOW -> tag(out, "circle", "cx", x, "cy", y, "r", 17 + more, "fill", "-kb-accent", "/");
            case BEST -> {
                var half = 12 + more;
                tag(out, "rect", "x", x - half, "y", y - half, "width", 2 * half, "height", 2 * half, "rx", 5.0, "fill",
                        "-kb-amber-soft", "stroke", "-kb-amber", "stroke-width", 2.0, "/");
            }
            case STEP -> tag(out, "circle", "cx", x, "cy", y, "r", 12 + more, "fill", "-kb-raised", "stroke",
                    "-kb-accent", "stroke-width", 2.0, "stroke-dasharray", "3 3", "/");
            case ENOUGH -> tag(out, "circle", "cx", x, "cy", y, "r", 12 + more, "fill", "-kb-moss-soft", "stroke",
                    "-kb-moss", "stroke-width", 2.0, "/");
        }
    }

    private static String ink(Role role) {
        return switch (role) {
            case NOW, STEP -> "-kb-accent-ink";
            case BEST -> "-kb-amber-ink";
            case ENOUGH -> "-kb-moss-ink";
        };
    }

    private static void line(StringBuilder out, int from, int to, double y, String colour, double thick) {
        tag(out, "line", "x1", x(from), "y1", y, "x2", x(to), "y2", y, "stroke", colour, "stroke-width", thick, "/");
    }

    private static void words(StringBuilder out, String path, String colour) {
        tag(out, "path", "d", path, "fill", colour, "/");
    }

    /// @param attributes names and values by turns; a loose `/` at the end closes the tag
    private static void tag(StringBuilder out, String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            var value = attributes[i + 1] instanceof Double d ? n(d) : attributes[i + 1];
            out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
        }
        out.append(attributes.length % 2 == 1 ? "/>" : ">");
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
