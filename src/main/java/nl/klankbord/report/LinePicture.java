package nl.klankbord.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.Curve;
import nl.klankbord.exercise.picture.Frame;
import nl.klankbord.exercise.picture.LabelOrder;
import nl.klankbord.exercise.picture.LabelPlacement;
import nl.klankbord.exercise.picture.LabelPlacement.Picture;
import nl.klankbord.exercise.picture.LabelPlacement.Placed;
import nl.klankbord.exercise.picture.LabelPlacement.Symbol;
import nl.klankbord.exercise.picture.LabelPlacement.Wish;
import nl.klankbord.exercise.picture.LabelText;
import nl.klankbord.exercise.picture.TimeAxis;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.LineStep.Role;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.Language;

/// The line over its days, with a shape and the words at each moment. What is above the middle is tinted and what is below
/// it hatched as well, a peak and a dip have shapes of their own, and of two lines the second is dashed: nothing is said by
/// colour alone. Points that only give the line its shape are not drawn.
///
/// @param unknown the name of a track that the exercise no longer has
record LinePicture(LineStep step, Answer answer, Language language, String unknown) implements Block.Drawing {
    private static final double LETTER = 12;
    private static final double LINE = 15;
    private static final double AXIS = 10;
    private static final double LEFT = 40;
    private static final double RIGHT = 664;
    private static final double ABOVE = 44;
    private static final double BELOW = 44;
    private static final double DAYS = 20;
    private static final double LEGEND = 20;
    private static final double SHAPE = 7;
    private static final double HATCH = 7;
    /// Widest words at up and down, and widest name of a track.
    private static final double WIDEST = 300;
    /// With more labels than this the line gets more height.
    private static final int FEW = 6;
    private static final List<String> DASHES = List.of("none", "7 5", "2 4");
    private static final List<String> INKS = List.of("-kb-accent", "-kb-ink-2", "-kb-ink-2");

    /// The tracks that have a point.
    private List<String> tracks() {
        return step.tracksOf(answer).stream().filter(t -> !answer.on(t).isEmpty()).toList();
    }

    private List<Point> moments() {
        return answer.points().stream().filter(Point::moment).toList();
    }

    private Frame frame() {
        var labels = answer.points().stream().filter(p -> !p.label().isBlank()).count();
        var top = ABOVE + (tracks().size() > 1 ? LEGEND : 0);
        return Frame.of(new Box(LEFT, top, RIGHT - LEFT, labels > FEW ? 200 : 130));
    }

    private static double height(Frame frame) {
        return frame.plot().bottom() + BELOW + DAYS;
    }

    private static Symbol symbol(Point point, Frame frame) {
        return new Symbol(frame.x(point.t()), frame.y(point.height()), SHAPE + 1);
    }

    /// Where the labels stand; they never touch each other, a moment or the words around the picture.
    List<Placed> labels(Lettering lettering) {
        var frame = frame();
        var wishes = LabelOrder.of(step, answer.points(), "").stream().map(p -> new Wish(symbol(p, frame), p
                .height() >= 0, LabelText.forms(lettering.legible(p.label()), LINE,
                        words -> lettering.width(words,
                                LETTER, true))))
                .toList();
        var top = frame.plot().y() - ABOVE;
        var bottom = frame.plot().bottom() + BELOW;
        var clear = List.of(new Box(0, top, LEFT + width(up(), lettering), LINE), new Box(0, bottom - LINE, LEFT
                + width(down(), lettering), LINE));
        var area = new Box(AXIS + 2, top, Svg.WIDTH - AXIS - 2, bottom - top);
        return LabelPlacement.place(wishes,
                new Picture(frame, area, clear, moments().stream().map(m -> symbol(m, frame))
                        .toList(), tracks().stream().map(t -> Curve.of(answer.on(t))).toList(), 3));
    }

    private String up() {
        return step.up().in(language.tag());
    }

    private String down() {
        return step.down().in(language.tag());
    }

    private static double width(String words, Lettering lettering) {
        return Math.min(WIDEST, lettering.width(lettering.legible(words), LETTER, false));
    }

    @Override
    public String svg(String alt, Lettering lettering) {
        var frame = frame();
        var svg = new Svg(alt, height(frame), lettering);
        if (tracks().size() == 1) {
            areas(svg, frame);
        }
        axes(svg, frame, lettering);
        var curves = new ArrayList<Curve>();
        tracks().forEach(t -> curves.add(Curve.of(answer.on(t))));
        for (int i = 0; i < curves.size(); i++) {
            var style = Math.min(i, DASHES.size() - 1);
            curve(svg, curves.get(i), frame, DASHES.get(style), INKS.get(style));
        }
        legend(svg, lettering);
        for (var label : labels(lettering)) {
            label(svg, label);
        }
        moments().forEach(m -> shape(svg, step.roleOf(m), symbol(m, frame)));
        return svg.finished();
    }

    private void axes(Svg svg, Frame frame, Lettering lettering) {
        var top = frame.plot().y() - ABOVE;
        var bottom = frame.plot().bottom() + BELOW;
        line(svg, AXIS, top, AXIS, bottom, "-kb-line-strong");
        line(svg, AXIS, frame.y(0), Svg.WIDTH, frame.y(0), "-kb-line-strong");
        sign(svg, top + LINE / 2, true, up(), lettering);
        sign(svg, bottom - LINE / 2, false, down(), lettering);
        answer.stretch().ifPresent(stretch -> {
            var strip = new Box(AXIS, bottom, Svg.WIDTH - AXIS, DAYS);
            for (var tick : TimeAxis.ticks(stretch, frame, strip, LETTER, (day, which) -> lettering.width(words(day,
                    which), LETTER, false))) {
                var words = words(tick.day(), tick.words());
                line(svg, tick.x(), frame.y(0) - 4, tick.x(), frame.y(0) + 4, "-kb-line-strong");
                svg.words(words, tick.start() + lettering.width(words, LETTER, false) / 2, bottom + LINE, LETTER, false,
                        "-kb-ink-2");
            }
        });
    }

    private String words(LocalDate day, TimeAxis.Words which) {
        return switch (which) {
            case DAY -> Dates.dayOfMonth(day, language);
            case DAY_AND_YEAR -> Dates.date(day, language);
            case MONTH -> Dates.monthName(day.getMonth(), language);
            case MONTH_AND_YEAR -> Dates.month(day, language);
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /// A plus or a minus on the upright line, with its words beside it.
    private static void sign(Svg svg, double y, boolean plus, String words, Lettering lettering) {
        var colour = plus ? "-kb-accent" : "-kb-warm";
        svg.tag("circle", "cx", AXIS, "cy", y, "r", 7.0, "fill", "-kb-raised", "stroke", colour, "stroke-width", 1.5,
                "/");
        svg.tag("path", "d", "M6.5 " + Svg.number(y) + "H13.5" + (plus
                ? "M10 " + Svg.number(y - 3.5) + "V" + Svg
                        .number(y + 3.5)
                : ""), "stroke", colour, "stroke-width", 1.5, "/");
        fitted(svg, words, 24, y + 4, "-kb-ink-2", lettering);
    }

    /// Words that begin here; very long ones are set smaller.
    private static void fitted(Svg svg, String words, double x, double baseline, String colour, Lettering lettering) {
        var legible = lettering.legible(words);
        var width = width(words, lettering);
        var size = LETTER * width / Math.max(1, lettering.width(legible, LETTER, false));
        svg.words(legible, x + width / 2, baseline, size, false, colour);
    }

    private static void line(Svg svg, double x1, double y1, double x2, double y2, String colour) {
        svg.tag("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", colour, "stroke-width", 1.0, "/");
    }

    /// The surface between the line and the middle: tinted above, tinted and hatched below.
    private void areas(Svg svg, Frame frame) {
        var curve = Curve.of(answer.on(tracks().getFirst()));
        var middle = frame.y(0);
        var area = path(curve, frame) + "L" + place(frame.x(curve.t(curve.size() - 1)), middle) + "L" + place(frame.x(
                curve.t(0)), middle) + "Z";
        svg.tag("clipPath", "id", "above");
        svg.tag("rect", "x", 0.0, "y", 0.0, "width", Svg.WIDTH, "height", middle, "/");
        svg.close("clipPath");
        svg.tag("clipPath", "id", "below");
        svg.tag("rect", "x", 0.0, "y", middle, "width", Svg.WIDTH, "height", height(frame) - middle, "/");
        svg.close("clipPath");
        svg.tag("clipPath", "id", "line");
        svg.tag("path", "d", area, "/");
        svg.close("clipPath");
        svg.tag("path", "d", area, "fill", "-kb-accent-softer", "clip-path", "url(#above)", "/");
        svg.tag("path", "d", area, "fill", "-kb-warm-soft", "clip-path", "url(#below)", "/");
        svg.tag("g", "clip-path", "url(#line)");
        var hatch = new StringBuilder();
        var depth = frame.plot().bottom() - middle;
        for (double x = LEFT - depth; x < RIGHT; x += HATCH) {
            hatch.append('M').append(place(x, frame.plot().bottom())).append('L').append(place(x + depth, middle));
        }
        svg.tag("path", "d", hatch, "stroke", "-kb-warm", "stroke-width", 0.3, "/");
        svg.close("g");
    }

    private static void curve(Svg svg, Curve curve, Frame frame, String dash, String ink) {
        if (curve.size() == 1) {
            svg.tag("circle", "cx", frame.x(curve.t(0)), "cy", frame.y(curve.height(0)), "r", 2.5, "fill", ink, "/");
        }
        svg.tag("path", "d", path(curve, frame), "fill", "none", "stroke", ink, "stroke-width", 2.4, "stroke-dasharray",
                dash, "/");
    }

    private static String path(Curve curve, Frame frame) {
        var path = new StringBuilder("M").append(place(frame.x(curve.t(0)), frame.y(curve.height(0))));
        for (int i = 0; i + 1 < curve.size(); i++) {
            path.append('C').append(place(frame.x(curve.firstControlT(i)), frame.y(curve.firstControlHeight(i))))
                    .append(' ').append(place(frame.x(curve.secondControlT(i)), frame.y(curve.secondControlHeight(i))))
                    .append(' ').append(place(frame.x(curve.t(i + 1)), frame.y(curve.height(i + 1))));
        }
        return path.toString();
    }

    private static String place(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }

    /// Which line is which, when there is more than one.
    private void legend(Svg svg, Lettering lettering) {
        var drawn = tracks();
        double x = LEFT;
        for (int i = 0; i < drawn.size() && drawn.size() > 1; i++) {
            var style = Math.min(i, DASHES.size() - 1);
            var name = name(drawn.get(i));
            svg.tag("line", "x1", x, "y1", 8.0, "x2", x + 32, "y2", 8.0, "stroke", INKS.get(style), "stroke-width", 2.4,
                    "stroke-dasharray", DASHES.get(style), "/");
            fitted(svg, name, x + 40, 12, "-kb-ink", lettering);
            x += 64 + width(name, lettering);
        }
    }

    String name(String track) {
        return step.tracks().stream().filter(t -> t.id().equals(track)).map(t -> t.text().in(language.tag()))
                .findFirst()
                .orElse(unknown);
    }

    private static void label(Svg svg, Placed placed) {
        var leader = placed.leader();
        if (leader != null) {
            line(svg, leader.x1(), leader.y1(), leader.x2(), leader.y2(), "-kb-line-strong");
        }
        var lines = placed.text().lines();
        for (int i = 0; i < lines.size(); i++) {
            svg.words(lines.get(i), placed.box().centreX(), placed.box().y() + i * LINE + LETTER, LETTER, true,
                    "-kb-ink");
        }
    }

    /// The white edge keeps a shape apart from the line it stands on.
    private static void shape(Svg svg, Role role, Symbol at) {
        switch (role) {
            case PEAK -> polygon(svg, at, "-kb-accent", 0, -7, 7, 6, -7, 6);
            case DIP -> polygon(svg, at, "-kb-warm", 0, 7, 7, -6, -7, -6);
            case TURN -> polygon(svg, at, "-kb-ink", 0, -7, 7, 0, 0, 7, -7, 0);
            case NONE -> svg.tag("circle", "cx", at.x(), "cy", at.y(), "r", 5.0, "fill", "-kb-raised", "stroke",
                    "-kb-accent", "stroke-width", 2.0, "/");
        }
    }

    private static void polygon(Svg svg, Symbol at, String colour, double... corners) {
        var points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(place(at.x() + corners[i], at.y() + corners[i + 1])).append(' ');
        }
        svg.tag("polygon", "points", points.toString().strip(), "fill", colour, "stroke", "-kb-raised", "stroke-width",
                1.5, "/");
    }
}
