package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.exercise.picture.CardLayout.Lying;
import nl.klankbord.exercise.picture.CardLayout.Pile;
import nl.klankbord.exercise.picture.CardLayout.Table;
import nl.klankbord.exercise.picture.CardPlaces.Area;
import nl.klankbord.exercise.picture.CardPlaces.Axis;
import nl.klankbord.exercise.picture.CardPlaces.Place;
import nl.klankbord.exercise.picture.ZoneOutline.Panel;
import nl.klankbord.exercise.step.CardsStep.Layout;
import org.jspecify.annotations.Nullable;

/// Columns with an axis that stands upright.
final class MatrixLayout {
    private static final double GROWTH = 1.15;
    /// How far a card may make way, as a share of its height, before cards get narrower instead.
    private static final double LITTLE = 0.5;
    /// How far cards stand aside that have a column to themselves, as a share of the room; so the eye tells them apart.
    private static final double[] ASIDE = {0, 0.6, 0.25, 0.85, 0.45};

    private MatrixLayout() {}

    static CardPlaces matrix(Table table, List<Pile> piles) {
        var sizes = table.sizes();
        var least = sizes.head().height() + 5 * sizes.gap() + sizes.card().height();
        for (var height = Math.max(least, table.height());; height *= GROWTH) {
            for (int step = 0; step < CardLayout.SIZES; step++) {
                var places = tried(table, piles, height, step);
                if (places != null) {
                    return places;
                }
            }
        }
    }

    private static @Nullable CardPlaces tried(Table table, List<Pile> piles, double height, int step) {
        var sizes = table.sizes();
        var head = sizes.head().height() + sizes.gap();
        var panels = ColumnsLayout.panels(table, piles.size(), head, height - head);
        var zones = new ArrayList<Area>();
        var cards = new ArrayList<Place>();
        var high = sizes.card(step).height();
        var axis = new Axis(head + 2 * sizes.gap() + high / 2, height - 2 * sizes.gap() - high / 2);
        if (axis.bottom() < axis.top()) {
            return null;
        }
        for (int zone = 0; zone < panels.size(); zone++) {
            var panel = panels.get(zone);
            var pad = ColumnsLayout.padding(table, panel.width());
            zones.add(new Area(new Panel(panel), new Box(panel.x() + pad, 0, panel.width() - 2 * pad, sizes.head()
                    .height())));
            var column = new Column(panel.x() + pad, panel.width() - 2 * pad, high, axis, table);
            if (!column.place(piles.get(zone).cards(), zone, cards)) {
                return null;
            }
        }
        return new CardPlaces(Layout.MATRIX, table.width(), height, zones, cards, axis, Double.NaN);
    }

    /// One zone.
    private record Column(double left, double width, double high, Axis axis, Table table) {

        double gap() {
            return table.sizes().gap();
        }

        double top() {
            return axis.top() - high / 2;
        }

        double bottom() {
            return axis.bottom() + high / 2;
        }

        /// @return false when there is no room for these cards at this height
        boolean place(List<Lying> pile, int zone, List<Place> cards) {
            if (pile.isEmpty()) {
                return true;
            }
            var ordered = pile.stream().sorted(Comparator.comparingDouble(Lying::x).reversed()).toList();
            var least = Math.min(width, table.sizes().least().width());
            var most = Math.max(1, (int) ((width + gap()) / (least + gap())));
            @Nullable
            Stack best = null;
            for (int beside = 1; beside <= most && (best == null || best.away() > LITTLE * high); beside++) {
                for (var level : new boolean[] {false, true}) {
                    var stack = stacked(ordered, beside, level);
                    if (stack != null && (best == null || stack.away() < best.away() * 0.8)) {
                        best = stack;
                    }
                }
            }
            if (best == null) {
                return false;
            }
            best.into(cards, pile, zone, this);
            return true;
        }

        /// @param beside how many cards may stand beside each other
        /// @param level whether these are then all at one height, which takes the least room
        private @Nullable Stack stacked(List<Lying> ordered, int beside, boolean level) {
            var rows = new ArrayList<Row>();
            for (var lying : ordered) {
                var y = axis.y(lying.x()) - high / 2;
                var last = rows.isEmpty() ? null : rows.getLast();
                if (last != null && last.cards().size() < beside && y < last.wish() + high + gap()) {
                    last.cards().add(lying);
                    last.offsets().add(level ? 0 : y - last.wish());
                } else {
                    rows.add(new Row(y, new ArrayList<>(List.of(lying)), new ArrayList<>(List.of(0.0))));
                }
            }
            var needed = rows.stream().mapToDouble(r -> r.height(high) + gap()).sum() - gap();
            return needed > bottom() - top() + 1e-9 ? null : new Stack(rows, tops(rows), beside);
        }

        /// Rows at the place they wish, and where these would overlap, around the middle of what they wish together.
        private List<Double> tops(List<Row> rows) {
            var heaps = new ArrayList<Heap>();
            for (var row : rows) {
                var heap = new Heap(row.wish(), 1, row.height(high));
                while (!heaps.isEmpty() && heaps.getLast().end(this) + gap() > heap.start(this)) {
                    heap = heaps.removeLast().with(heap, gap());
                }
                heaps.add(heap);
            }
            var tops = new ArrayList<Double>();
            for (var heap : heaps) {
                var y = heap.start(this);
                for (int i = 0; i < heap.rows(); i++) {
                    tops.add(y);
                    y += rows.get(tops.size() - 1).height(high) + gap();
                }
            }
            return tops;
        }
    }

    /// Cards beside each other, from high to low.
    ///
    /// @param wish where its first card wants to be
    /// @param offsets how much lower than the first each card stands
    private record Row(double wish, List<Lying> cards, List<Double> offsets) {
        double height(double high) {
            return high + offsets.getLast();
        }
    }

    /// Rows that lie against each other.
    ///
    /// @param wishes sum of where each row would have the first begin
    private record Heap(double wishes, int rows, double height) {
        double start(Column column) {
            return Math.max(column.top(), Math.min(wishes / rows, column.bottom() - height));
        }

        double end(Column column) {
            return start(column) + height;
        }

        Heap with(Heap below, double gap) {
            return new Heap(wishes + below.wishes - below.rows * (height + gap), rows + below.rows, height + gap
                    + below.height);
        }
    }

    private record Stack(List<Row> rows, List<Double> tops, int beside) {
        /// How far the card that makes way most is from where it belongs.
        double away() {
            var most = 0.0;
            for (int i = 0; i < rows.size(); i++) {
                most = Math.max(most, Math.abs(tops.get(i) - rows.get(i).wish()));
            }
            return most;
        }

        void into(List<Place> cards, List<Lying> pile, int zone, Column column) {
            var gap = column.gap();
            var wide = Math.min(column.table().sizes().card().width(), (column.width() - (beside - 1) * gap) / beside);
            for (int r = 0; r < rows.size(); r++) {
                var row = rows.get(r);
                var spare = Math.max(0, column.width() - row.cards().size() * (wide + gap) + gap);
                var x = column.left() + spare * ASIDE[pile.indexOf(row.cards().getFirst()) % ASIDE.length];
                for (int i = 0; i < row.cards().size(); i++) {
                    cards.add(new Place(row.cards().get(i).card(), zone, new Box(x + i * (wide + gap), tops.get(r)
                            + row.offsets().get(i), wide, column.high())));
                }
            }
        }
    }
}
