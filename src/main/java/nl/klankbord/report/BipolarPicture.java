package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.klankbord.exercise.picture.BipolarGeometry;
import nl.klankbord.exercise.picture.BipolarGeometry.Dot;
import nl.klankbord.exercise.step.BipolarStep;
import org.jspecify.annotations.Nullable;

/// The profile on paper: a row for each item with five open places, a filled dot on the chosen one, and a thin line from dot
/// to dot. Without colour the dots still differ from the places: they are filled and larger.
///
/// @param left what the left poles have in common
/// @param rows in the order of the exercise
record BipolarPicture(String left, String right, List<Row> rows) implements Block.Drawing {
    static final double WIDTH = 680;
    /// width between the margins of an A4 page
    private static final double POINTS = 511;
    /// room for the words at each side
    static final double SIDE = 235;
    private static final double GAP = 14;
    private static final double EDGE = 18;
    private static final double HEAD = 30;
    private static final double ROW = 27;
    private static final double LABEL = 12;
    private static final double DOT = 7;
    private static final double PLACE = 4.5;

    /// @param position 1 to 5, or null for an item that was skipped
    record Row(String left, String right, @Nullable Integer position) {}

    BipolarPicture {
        rows = List.copyOf(rows);
    }

    static double x(int place) {
        return BipolarGeometry.x(place, SIDE + EDGE, WIDTH - SIDE - EDGE);
    }

    static double y(int row) {
        return HEAD + ROW * row + ROW / 2;
    }

    /// The dots of the items that were not skipped.
    List<Dot> dots() {
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < rows.size(); i++) {
            var position = rows.get(i).position();
            if (position != null) {
                dots.add(new Dot(i, x(position), y(i)));
            }
        }
        return dots;
    }

    @Override
    public String svg(String alt, Lettering lettering) {
        var height = HEAD + ROW * rows.size() + 4;
        var out = new StringBuilder();
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"%s\" style=\"width:%spt;height:%spt\" viewBox=\"0 0 %s %s\">"
                        .formatted(alt, n(POINTS), n(height * POINTS / WIDTH), n(WIDTH), n(height)));
        words(out, lettering, left, 0, true, true, 19);
        words(out, lettering, right, WIDTH, false, true, 19);
        rule(out, HEAD - 2);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            words(out, lettering, row.left(), SIDE - GAP, false, false, y(i) + 4.2);
            words(out, lettering, row.right(), WIDTH - SIDE + GAP, true, false, y(i) + 4.2);
            for (int place = BipolarStep.LEFTMOST; place <= BipolarStep.RIGHTMOST; place++) {
                circle(out, x(place), y(i), PLACE, "-kb-raised", "-kb-line-strong");
            }
            if (i + 1 < rows.size()) {
                rule(out, y(i) + ROW / 2);
            }
        }
        BipolarGeometry.line(dots(), DOT + 2).forEach(s -> line(out, s, "-kb-accent", 1.6));
        dots().forEach(d -> circle(out, d.x(), d.y(), DOT, "-kb-accent", "-kb-accent"));
        return out.append("</svg>").toString();
    }

    /// @param from the edge the words stand at: their beginning, or their end
    /// @param begins whether they begin there
    private static void words(StringBuilder out, Lettering lettering, String text, double from, boolean begins,
            boolean bold, double baseline) {
        var room = bold ? WIDTH / 2 - GAP : SIDE - GAP;
        var size = LABEL * Math.min(1, room / Math.max(1, lettering.width(text, LABEL, bold)));
        var half = lettering.width(text, size, bold) / 2;
        out.append("<path d=\"").append(lettering.path(text, begins ? from + half : from - half, baseline, size, bold))
                .append("\" fill=\"").append(bold ? "-kb-ink" : "-kb-ink-2").append("\"/>");
    }

    private static void circle(StringBuilder out, double x, double y, double radius, String fill, String stroke) {
        out.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.3\"/>".formatted(n(
                x), n(y), n(radius), fill, stroke));
    }

    private static void rule(StringBuilder out, double y) {
        line(out, new BipolarGeometry.Segment(0, y, WIDTH, y), "-kb-line", 0.8);
    }

    private static void line(StringBuilder out, BipolarGeometry.Segment s, String colour, double thick) {
        out.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>".formatted(n(s
                .fromX()), n(s.fromY()), n(s.toX()), n(s.toY()), colour, n(thick)));
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
