package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.exercise.picture.CardLayout.Pile;
import nl.klankbord.exercise.picture.CardLayout.Size;
import nl.klankbord.exercise.picture.CardLayout.Table;
import nl.klankbord.exercise.picture.CardPlaces.Area;
import nl.klankbord.exercise.picture.CardPlaces.Place;
import nl.klankbord.exercise.picture.ZoneOutline.Panel;
import nl.klankbord.exercise.step.CardsStep.Layout;

/// Zones as rectangles: piles side by side, and lanes below each other.
final class ColumnsLayout {
    /// Above this share of the width the names of lanes no longer stand in front but above the cards.
    private static final double WIDEST_HEAD = 0.25;

    private ColumnsLayout() {}

    /// The rectangles of columns side by side.
    static List<Box> panels(Table table, int count, double top, double height) {
        var gutter = Math.min(2 * table.sizes().gap(), table.width() / (6 * count));
        var width = (table.width() - (count - 1) * gutter) / count;
        var panels = new ArrayList<Box>();
        for (int i = 0; i < count; i++) {
            panels.add(new Box(i * (width + gutter), top, width, height));
        }
        return panels;
    }

    /// Between the edge of a panel and its cards.
    static double padding(Table table, double width) {
        return Math.min(2 * table.sizes().gap(), width / 12);
    }

    static CardPlaces columns(Table table, List<Pile> piles) {
        var sizes = table.sizes();
        var gap = sizes.gap();
        var top = sizes.head().height() + 2 * gap;
        var most = Math.max(1, piles.stream().mapToInt(p -> p.cards().size()).max().orElse(1));
        var room = table.height() - top - 2 * gap;
        var high = Math.clamp((room + gap) / most - gap, sizes.least().height(), sizes.card().height());
        var height = Math.max(table.height(), top + most * (high + gap) + gap);
        var panels = panels(table, piles.size(), 0, height);
        var zones = new ArrayList<Area>();
        var cards = new ArrayList<Place>();
        for (int zone = 0; zone < panels.size(); zone++) {
            var panel = panels.get(zone);
            var pad = padding(table, panel.width());
            var width = panel.width() - 2 * pad;
            zones.add(new Area(new Panel(panel), new Box(panel.x() + pad, gap, width, sizes.head().height())));
            var y = top;
            for (var lying : piles.get(zone).cards()) {
                cards.add(new Place(lying.card(), zone, new Box(panel.x() + pad, y, width, high)));
                y += high + gap;
            }
        }
        return new CardPlaces(Layout.COLUMNS, table.width(), height, zones, cards, null, Double.NaN);
    }

    static CardPlaces lanes(Table table, List<Pile> piles) {
        for (int step = 0; step < CardLayout.SIZES - 1; step++) {
            var places = lanes(table, piles, table.sizes().card(step));
            if (places.height() <= table.height()) {
                return places;
            }
        }
        return lanes(table, piles, table.sizes().least());
    }

    private static CardPlaces lanes(Table table, List<Pile> piles, Size size) {
        var sizes = table.sizes();
        var gap = sizes.gap();
        var pad = padding(table, table.width());
        var inFront = sizes.head().width() <= table.width() * WIDEST_HEAD;
        var left = inFront ? pad + sizes.head().width() + gap : pad;
        var above = inFront ? gap : gap + sizes.head().height();
        var room = table.width() - left - pad;
        var wide = Math.min(size.width(), room);
        var perRow = Math.max(1, (int) ((room + gap) / (wide + gap)));
        var share = (table.height() - (piles.size() - 1) * gap) / piles.size();
        var heights = shared(piles.stream().map(p -> above + Math.max(inFront ? sizes.head().height() + gap : 0, rows(p,
                perRow) * (size.height() + gap))).toList(), share);
        var zones = new ArrayList<Area>();
        var cards = new ArrayList<Place>();
        var y = 0.0;
        for (int zone = 0; zone < piles.size(); zone++) {
            var headWidth = inFront ? sizes.head().width() : room;
            zones.add(new Area(new Panel(new Box(0, y, table.width(), heights.get(zone))), new Box(pad, y + gap,
                    headWidth, inFront ? heights.get(zone) - 2 * gap : sizes.head().height())));
            var pile = piles.get(zone).cards();
            for (int i = 0; i < pile.size(); i++) {
                var row = i / perRow;
                cards.add(new Place(pile.get(i).card(), zone, new Box(left + i % perRow * (wide + gap), y + above + row
                        * (size.height() + gap), wide, size.height())));
            }
            y += heights.get(zone) + gap;
        }
        return new CardPlaces(Layout.LANES, table.width(), Math.max(table.height(), y - gap), zones, cards, null,
                Double.NaN);
    }

    private static int rows(Pile pile, int perRow) {
        return Math.max(1, (pile.cards().size() + perRow - 1) / perRow);
    }

    /// What each needs, and an equal part of what is left over for those that need less than their share.
    static List<Double> shared(List<Double> needs, double share) {
        var spare = needs.size() * share - needs.stream().mapToDouble(Double::doubleValue).sum();
        if (spare <= 0) {
            return needs;
        }
        var below = needs.stream().mapToDouble(n -> Math.max(0, share - n)).sum();
        return needs.stream().map(n -> n + (below == 0 ? 0 : spare * Math.max(0, share - n) / below)).toList();
    }
}
