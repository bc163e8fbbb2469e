package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.exercise.picture.CardLayout.Lying;
import nl.klankbord.exercise.picture.CardLayout.Pile;
import nl.klankbord.exercise.picture.CardLayout.Size;
import nl.klankbord.exercise.picture.CardLayout.Table;
import nl.klankbord.exercise.picture.CardPlaces.Area;
import nl.klankbord.exercise.picture.CardPlaces.Place;
import nl.klankbord.exercise.picture.Shelves.Span;
import nl.klankbord.exercise.picture.ZoneOutline.Ring;
import nl.klankbord.exercise.step.CardsStep.Layout;
import org.jspecify.annotations.Nullable;

/// Zones as rings around each other, the first in the middle. Cards are wider than high, and so are the rings.
final class RingsLayout {
    private static final double GROWTH = 1.1;
    /// How much thicker the middle is than the rings, so that a card has room in it.
    private static final double MIDDLE = 1.4;
    /// A card never takes more of the width of the middle than this.
    private static final double WIDEST_CARD = 0.8;

    private RingsLayout() {}

    /// Which of two places comes first when one goes round clockwise from straight up; of two in the same direction the one
    /// nearer to the middle. Places are seen from the middle.
    static int compare(double right, double down, double otherRight, double otherDown) {
        var turn = Double.compare(clockwise(right, down), clockwise(otherRight, otherDown));
        return turn != 0 ? turn : Double.compare(Math.hypot(right, down), Math.hypot(otherRight, otherDown));
    }

    /// The turn from straight up to this place, 0 to 2π.
    private static double clockwise(double right, double down) {
        var turn = Math.atan2(right, -down);
        return turn < 0 ? turn + 2 * Math.PI : turn;
    }

    static CardPlaces rings(Table table, List<Pile> piles) {
        var least = 2 * piles.size() * (table.sizes().head().height() + table.sizes().gap());
        for (var height = Math.max(least, table.height());; height *= GROWTH) {
            for (int step = 0; step < CardLayout.SIZES; step++) {
                var places = tried(table, piles, height, table.sizes().card(step));
                if (places != null) {
                    return places;
                }
            }
        }
    }

    private static @Nullable CardPlaces tried(Table table, List<Pile> piles, double height, Size wished) {
        var gap = table.sizes().gap();
        var card = new Size(Math.clamp(WIDEST_CARD * table.width() * reach(0, piles) - gap, 1, wished.width()), wished
                .height());
        var zones = new ArrayList<Area>();
        var cards = new ArrayList<Place>();
        for (int zone = 0; zone < piles.size(); zone++) {
            var share = reach(zone, piles);
            var ring = new Ring(table.width() / 2, height / 2, table.width() / 2 * share, height / 2 * share, zone == 0
                    ? 0
                    : reach(zone - 1, piles) / share);
            var top = ring.centreY() - ring.outerY();
            var head = head(ring, top, table);
            zones.add(new Area(ring, head));
            var shelves = Shelves.in((from, to) -> free(ring, head, from, to, gap), top, ring.centreY() + ring
                    .outerY(), card, gap);
            var pile = piles.get(zone).cards();
            if (shelves.fits() < pile.size()) {
                return null;
            }
            var boxes = zone == 0 ? shelves.centred(pile.size()) : around(ring, shelves.places(), pile);
            for (int i = 0; i < pile.size(); i++) {
                cards.add(new Place(pile.get(i).card(), zone, boxes.get(i)));
            }
        }
        return new CardPlaces(Layout.RINGS, table.width(), height, zones, cards, null, Double.NaN);
    }

    /// How far a zone reaches, as a share of the whole.
    private static double reach(int zone, List<Pile> piles) {
        return (zone + MIDDLE) / (piles.size() - 1 + MIDDLE);
    }

    /// The name stands at the top of its ring, as wide as the ring is there.
    private static Box head(Ring ring, double top, Table table) {
        var sizes = table.sizes();
        var y = top + Math.min(2 * sizes.gap(), ring.outerY() / 7);
        var wide = Math.min(sizes.head().width(), 2 * ring.reach(y));
        return new Box(ring.centreX() - wide / 2, y, wide, sizes.head().height());
    }

    /// Spread over the places clockwise from the top.
    private static List<Box> around(Ring ring, List<Box> places, List<Lying> pile) {
        var turned = places.stream().sorted((a, b) -> compare(a.centreX() - ring.centreX(), a.centreY() - ring
                .centreY(), b.centreX() - ring.centreX(), b.centreY() - ring.centreY())).toList();
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < pile.size(); i++) {
            boxes.add(turned.get((int) ((long) i * turned.size() / pile.size())));
        }
        return boxes;
    }

    private static List<Span> free(Ring ring, Box head, double top, double bottom, double gap) {
        var reach = Math.min(ring.reach(top), ring.reach(bottom));
        var middle = ring.centreX();
        var nearest = top > ring.centreY() ? top : Math.min(bottom, ring.centreY());
        var hole = ring.reachOfHole(nearest);
        var blocked = top < head.bottom() + gap / 2 && bottom > head.y() - gap / 2 ? head.width() / 2 + gap : 0;
        var inner = Math.max(hole == 0 ? 0 : hole + gap / 2, blocked);
        var outer = reach - gap / 2;
        return inner == 0
                ? List.of(new Span(middle - outer, middle + outer))
                : List.of(new Span(middle - outer, middle - inner), new Span(middle + inner,
                        middle + outer));
    }
}
