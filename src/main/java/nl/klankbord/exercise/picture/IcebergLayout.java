package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.klankbord.exercise.picture.CardLayout.Pile;
import nl.klankbord.exercise.picture.CardLayout.Size;
import nl.klankbord.exercise.picture.CardLayout.Table;
import nl.klankbord.exercise.picture.CardPlaces.Area;
import nl.klankbord.exercise.picture.CardPlaces.Place;
import nl.klankbord.exercise.picture.Shelves.Span;
import nl.klankbord.exercise.picture.ZoneOutline.Point;
import nl.klankbord.exercise.picture.ZoneOutline.Polygon;
import nl.klankbord.exercise.step.CardsStep.Layout;

/// Zones as layers of an iceberg that gets wider all the way down, with a waterline above the first layer that lies below it.
final class IcebergLayout {
    /// Half the width at the top and at the foot, as a share of the room.
    private static final double TOP = 0.2;
    private static final double FOOT = 0.46;
    /// How much wider the ice is under water.
    private static final double WET = 0.03;
    /// How far points of the ice stick out, by turns; only outwards, so that the cards stay in the ice.
    private static final double[] JAGS = {0.004, 0.018, 0, 0.012, 0.002, 0.016, 0.006};
    private static final double WIDEST_HEAD = 0.2;

    private final Table table;
    private final List<Pile> piles;
    private final Size card;
    private final double gap;
    private final boolean headsBeside;
    private final double left;
    private final double room;

    private IcebergLayout(Table table, List<Pile> piles, Size wished) {
        this.table = table;
        this.piles = piles;
        this.gap = table.sizes().gap();
        this.headsBeside = table.sizes().head().width() <= WIDEST_HEAD * table.width();
        this.left = headsBeside ? table.sizes().head().width() : 0;
        this.room = table.width() - left;
        this.card = new Size(Math.clamp(2 * TOP * room - 3 * gap, 1, wished.width()), wished.height());
    }

    static CardPlaces iceberg(Table table, List<Pile> piles) {
        for (int step = 0; step < CardLayout.SIZES - 1; step++) {
            var places = new IcebergLayout(table, piles, table.sizes().card(step)).places();
            if (places.height() <= table.height()) {
                return places;
            }
        }
        return new IcebergLayout(table, piles, table.sizes().least()).places();
    }

    /// Every layer begins with one shelf and gets another until its cards fit. A shelf always has room for one card, so this
    /// ends; the ice is never narrower further down, so sharing out what is left over afterwards takes no place away.
    private CardPlaces places() {
        var rows = new ArrayList<>(Collections.nCopies(piles.size(), 1));
        for (var zone = tooLow(rows); zone >= 0; zone = tooLow(rows)) {
            rows.set(zone, rows.get(zone) + 1);
        }
        var needs = needs(rows);
        var total = needs.stream().mapToDouble(Double::doubleValue).sum();
        var heights = ColumnsLayout.shared(needs, table.height() / piles.size());
        return drawn(heights, Math.max(total, table.height()));
    }

    /// A layer whose cards do not fit yet, or −1.
    private int tooLow(List<Integer> rows) {
        for (int zone = 0; zone < piles.size(); zone++) {
            if (fits(rows, zone) < piles.get(zone).cards().size()) {
                return zone;
            }
        }
        return -1;
    }

    private List<Double> needs(List<Integer> rows) {
        var above = headsBeside ? gap : gap + table.sizes().head().height();
        return rows.stream().map(r -> Math.max(table.sizes().head().height() + gap, above + r * (card.height() + gap)))
                .toList();
    }

    private int fits(List<Integer> rows, int zone) {
        var heights = needs(rows);
        var total = Math.max(table.height(), heights.stream().mapToDouble(Double::doubleValue).sum());
        var top = heights.subList(0, zone).stream().mapToDouble(Double::doubleValue).sum();
        return shelves(top, heights.get(zone), total, piles.get(zone).below()).fits();
    }

    private Shelves shelves(double top, double height, double total, boolean below) {
        var above = headsBeside ? gap : gap + table.sizes().head().height();
        return Shelves.in((from, _) -> {
            var half = half(from, total, below) - gap;
            return List.of(new Span(middle() - half, middle() + half));
        }, top + above, top + height - gap, card, gap);
    }

    private double middle() {
        return left + room / 2;
    }

    /// Half the width of the ice at this height.
    private double half(double y, double total, boolean below) {
        return room * (TOP + (FOOT - TOP) * y / total + (below ? WET : 0));
    }

    private CardPlaces drawn(List<Double> heights, double total) {
        var zones = new ArrayList<Area>();
        var cards = new ArrayList<Place>();
        var waterline = Double.NaN;
        var y = 0.0;
        for (int zone = 0; zone < piles.size(); zone++) {
            var below = piles.get(zone).below();
            if (below && Double.isNaN(waterline)) {
                waterline = y;
            }
            var height = heights.get(zone);
            var head = headsBeside
                    ? new Box(0, y + gap, left - gap, height - 2 * gap)
                    : new Box(middle() - half(y, total, below), y + gap, 2 * half(y, total, below), table.sizes().head()
                            .height());
            zones.add(new Area(outline(y, height, total, below, zone), head));
            var pile = piles.get(zone).cards();
            var boxes = shelves(y, height, total, below).centred(pile.size());
            for (int i = 0; i < pile.size(); i++) {
                cards.add(new Place(pile.get(i).card(), zone, boxes.get(i)));
            }
            y += height;
        }
        return new CardPlaces(Layout.ICEBERG, table.width(), total, zones, cards, null, waterline);
    }

    private Polygon outline(double top, double height, double total, boolean below, int zone) {
        var right = new ArrayList<Point>();
        var leftSide = new ArrayList<Point>();
        for (int i = 0; i <= 3; i++) {
            var y = top + height * i / 3;
            var half = half(y, total, below);
            right.add(new Point(middle() + half + room * jag(zone * 3 + i), y));
            leftSide.add(new Point(middle() - half - room * jag(zone * 3 + i + 3), y));
        }
        right.addAll(leftSide.reversed());
        return new Polygon(right);
    }

    private static double jag(int point) {
        return JAGS[point % JAGS.length];
    }
}
