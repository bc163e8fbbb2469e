package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.CardLayout;
import nl.klankbord.exercise.picture.CardLayout.Lying;
import nl.klankbord.exercise.picture.CardLayout.Pile;
import nl.klankbord.exercise.picture.CardLayout.Size;
import nl.klankbord.exercise.picture.CardLayout.Sizes;
import nl.klankbord.exercise.picture.CardLayout.Table;
import nl.klankbord.exercise.picture.CardPlaces;
import nl.klankbord.exercise.picture.CardPlaces.Area;
import nl.klankbord.exercise.picture.ZoneOutline;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.exercise.step.CardsStep.Look;
import org.jspecify.annotations.Nullable;

/// A board on paper, laid out as on the screen. Types differ by their sign and by their outline, not only by their colour.
/// Words that do not fit on a card end in dots; all of them stand in words below.
///
/// @param zones in order
/// @param ends the words at the ends of the axis, or null
record CardsPicture(Layout layout, List<Zone> zones, @Nullable Ends ends) implements Block.Drawing {
    /// The highest drawing that stands on a page of its own, with what is asked above it.
    static final double HIGHEST = 800;
    private static final double LABEL = 12;
    private static final double LINE = 14;
    private static final double AXIS = 84;
    private static final double GAP = 7;
    private static final Size CARD = new Size(150, 38);
    private static final Size HEAD = new Size(100, 22);
    /// Cards of the wished size, and where that takes most of a page, cards that may be smaller.
    private static final Sizes LARGE = new Sizes(CARD, CARD, GAP, HEAD);
    private static final Sizes SMALL = new Sizes(CARD, new Size(104, 34), GAP, HEAD);
    private static final double MOST_OF_A_PAGE = 560;

    /// @param below in an iceberg: under the waterline
    record Zone(String name, boolean below, List<Card> cards) {
        Zone {
            cards = List.copyOf(cards);
        }
    }

    /// @param x its place on the axis, −1 to 1
    record Card(String text, Look look, double x) {}

    record Ends(String low, String middle, String high) {}

    CardsPicture {
        zones = List.copyOf(zones);
    }

    private double left() {
        return ends == null ? 0 : AXIS;
    }

    /// Where everything lies; cards are called by their place, such as `0/3`.
    private CardPlaces places() {
        var large = places(LARGE);
        return large.height() <= MOST_OF_A_PAGE ? large : places(SMALL);
    }

    private CardPlaces places(Sizes sizes) {
        var most = zones.stream().mapToInt(z -> z.cards().size()).max().orElse(0);
        var height = switch (layout) {
            case COLUMNS -> HEAD.height() + (most + 1) * (CARD.height() + GAP);
            case MATRIX -> 300.0;
            case RINGS -> 110.0 + 90 * zones.size();
            case ICEBERG, LANES -> 62.0 * zones.size();
        };
        var piles = IntStream.range(0, zones.size()).mapToObj(z -> new Pile(zones.get(z).below(), IntStream.range(0,
                zones.get(z).cards().size()).mapToObj(i -> new Lying(z + "/" + i, zones.get(z).cards().get(i).x()))
                .toList())).toList();
        return CardLayout.of(layout, new Table(Svg.WIDTH - left() - 2, height, sizes), piles);
    }

    /// How high the drawing is.
    double height() {
        return places().height() + 2;
    }

    @Override
    public String svg(String alt, Lettering lettering) {
        var places = places();
        var svg = new Svg(alt, places.height() + 2, lettering);
        for (int i = zones.size() - 1; i >= 0; i--) {
            outline(svg, places.zones().get(i).outline(), zones.get(i));
        }
        var axis = places.axis();
        if (axis != null && ends != null) {
            ends(svg, places, axis, ends, lettering);
        }
        if (!Double.isNaN(places.waterline())) {
            line(svg, 0, places.waterline() + 1, Svg.WIDTH, places.waterline() + 1, "-kb-accent", "8 4");
        }
        for (int i = 0; i < zones.size(); i++) {
            head(svg, places.zones().get(i), zones.get(i).name(), lettering);
        }
        for (var place : places.cards()) {
            var at = place.card().split("/", 2);
            card(svg, zones.get(Integer.parseInt(at[0])).cards().get(Integer.parseInt(at[1])), place.box(), lettering);
        }
        return svg.finished();
    }

    private void outline(Svg svg, ZoneOutline outline, Zone zone) {
        switch (outline) {
            case ZoneOutline.Panel(Box box) -> svg.shape("rect", "x", box.x() + left() + 1, "y", box.y() + 1, "width",
                    box.width(), "height", box.height(), "rx", 8.0, "fill", "-kb-paper", "stroke", "-kb-line-strong",
                    "stroke-width", 0.75);
            case ZoneOutline.Ring ring -> svg.shape("ellipse", "cx", ring.centreX() + 1, "cy", ring.centreY() + 1, "rx",
                    ring.outerX(), "ry", ring.outerY(), "fill", "-kb-raised", "stroke", "-kb-line-strong",
                    "stroke-width", 0.75);
            case ZoneOutline.Polygon(var points) -> svg.shape("path", "d",
                    points.stream().map(p -> Svg.number(p.x() + 1)
                            + " " + Svg.number(p.y() + 1)).collect(Collectors.joining("L", "M", "Z")),
                    "fill", zone.below()
                            ? "-kb-accent-softer"
                            : "-kb-raised",
                    "stroke", "-kb-line-strong", "stroke-width", 0.75);
        }
    }

    private static void line(Svg svg, double x1, double y1, double x2, double y2, String colour, String dashes) {
        svg.shape("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", colour, "stroke-width", 1.0,
                "stroke-dasharray", dashes);
    }

    private void ends(Svg svg, CardPlaces places, CardPlaces.Axis axis, Ends words, Lettering lettering) {
        var x = AXIS - 8;
        var top = axis.top() - CARD.height() / 2;
        var bottom = axis.bottom() + CARD.height() / 2;
        svg.shape("path", "d", "M%1$s %2$sL%1$s %3$sM%4$s %5$sL%1$s %2$sL%6$s %5$sM%4$s %7$sL%1$s %3$sL%6$s %7$s"
                .formatted(Svg.number(x), Svg.number(top), Svg.number(bottom), Svg.number(x - 4), Svg.number(top + 5),
                        Svg
                                .number(x + 4),
                        Svg.number(bottom - 5)),
                "fill", "none", "stroke", "-kb-line-strong",
                "stroke-width", 1.25);
        for (var area : places.zones()) {
            if (area.outline() instanceof ZoneOutline.Panel(Box box)) {
                line(svg, box.x() + left() + 1, axis.y(0) + 1, box.right() + left() + 1, axis.y(0) + 1,
                        "-kb-line-strong", "4 3");
            }
        }
        written(svg, words.high(), new Box(0, top, x - 8, 3 * LINE), true, lettering);
        written(svg, words.middle(), new Box(0, axis.y(0) - LINE, x - 8, 2 * LINE), false, lettering);
        written(svg, words.low(), new Box(0, bottom - 3 * LINE, x - 8, 3 * LINE), true, lettering);
    }

    private void head(Svg svg, Area area, String name, Lettering lettering) {
        var box = new Box(area.head().x() + left() + 1, area.head().y() + 1, area.head().width(), area.head().height());
        if (layout == Layout.RINGS) {
            var line = lines(name, box.width(), 1, true, lettering).getFirst();
            svg.words(lettering.path(line, box.centreX(), box.centreY() + 4, LABEL, true), "-kb-ink");
        } else {
            written(svg, name, box, true, lettering);
        }
    }

    /// Words from the left, in the middle of the height.
    private static void written(Svg svg, String text, Box box, boolean bold, Lettering lettering) {
        var lines = lines(text, box.width(), Math.max(1, (int) (box.height() / LINE)), bold, lettering);
        var y = box.centreY() - lines.size() * LINE / 2 + LABEL - 1;
        for (var line : lines) {
            var half = lettering.width(line, LABEL, bold) / 2;
            svg.words(lettering.path(line, box.x() + half, y, LABEL, bold), "-kb-ink");
            y += LINE;
        }
    }

    private void card(Svg svg, Card card, Box place, Lettering lettering) {
        var x = place.x() + left() + 1;
        var y = place.y() + 1;
        svg.shape("rect", "x", x, "y", y, "width", place.width(), "height", place.height(), "rx", 5.0, "fill", fill(card
                .look()), "stroke", ink(card.look()), "stroke-width", 1.25, "stroke-dasharray", dashes(card.look()));
        svg.shape("path", "d", sign(card.look(), x + 6, place.centreY() + 1), "fill", "none", "stroke", ink(card
                .look()), "stroke-width", 1.25);
        written(svg, card.text(), new Box(x + 23, y + 2, place.width() - 27, place.height() - 4), false, lettering);
    }

    private static String fill(Look look) {
        return switch (look) {
            case PLANNED -> "-kb-accent-soft";
            case ADDED -> "-kb-amber-soft";
            case PLAIN -> "-kb-raised";
        };
    }

    private static String ink(Look look) {
        return switch (look) {
            case PLANNED -> "-kb-accent-ink";
            case ADDED -> "-kb-amber-ink";
            case PLAIN -> "-kb-ink-2";
        };
    }

    private static String dashes(Look look) {
        return switch (look) {
            case PLANNED -> "none";
            case ADDED -> "5 2.5";
            case PLAIN -> "1.5 2";
        };
    }

    /// A flag, a plus in a ring, a square; 12 wide and high, from x, around y.
    private static String sign(Look look, double x, double y) {
        return switch (look) {
            case PLANNED -> path("M%s %sv12M%1$s %2$sh9l-2.5 3 2.5 3h-9", x + 1, y - 6);
            case ADDED -> path("M%s %sa6 6 0 1 0 0.1 0zm0 3v6m-3 -3h6", x + 6, y - 6);
            case PLAIN -> path("M%s %sh10v10h-10z", x + 1, y - 5);
        };
    }

    private static String path(String path, double x, double y) {
        return path.formatted(Svg.number(x), Svg.number(y));
    }

    /// The words in lines of this width; what does not fit on the last one ends in dots.
    static List<String> lines(String text, double width, int most, boolean bold, Lettering lettering) {
        var lines = new ArrayList<String>();
        var rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty() && lines.size() < most) {
            var last = lines.size() == most - 1;
            var line = fitting(rest, width, last, bold, lettering);
            lines.add(line.length() < rest.length() && last ? line.strip() + "…" : line.strip());
            rest = rest.substring(line.length()).strip();
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /// As many words as fit, and at least one character; on the last line as many characters.
    private static String fitting(String text, double width, boolean last, boolean bold, Lettering lettering) {
        if (lettering.width(text, LABEL, bold) <= width) {
            return text;
        }
        var room = last ? width - lettering.width("…", LABEL, bold) : width;
        var end = 0;
        for (double taken = 0; end < text.length(); end = text.offsetByCodePoints(end, 1)) {
            taken += lettering.width(Character.toString(text.codePointAt(end)), LABEL, bold);
            if (taken > room) {
                break;
            }
        }
        end = Math.max(end, text.offsetByCodePoints(0, 1));
        var space = text.lastIndexOf(' ', end);
        return last || space <= 0 ? text.substring(0, end) : text.substring(0, space);
    }
}
