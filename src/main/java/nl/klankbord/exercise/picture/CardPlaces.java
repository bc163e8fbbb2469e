package nl.klankbord.exercise.picture;

import java.util.List;
import java.util.Optional;
import nl.klankbord.exercise.step.CardsStep.Layout;
import org.jspecify.annotations.Nullable;

/// A board with its cards in their places.
///
/// @param height at least that of the frame
/// @param zones in the order of the zones
/// @param cards in reading order: zone by zone, and within a zone in order; in a matrix from high to low
/// @param axis where the ends of the axis of a matrix are, else null
/// @param waterline its height in an iceberg, else NaN
public record CardPlaces(Layout layout, double width, double height, List<Area> zones, List<Place> cards,
        @Nullable Axis axis, double waterline) {
    public CardPlaces {
        zones = List.copyOf(zones);
        cards = List.copyOf(cards);
    }

    /// @param head where the name of the zone stands
    public record Area(ZoneOutline outline, Box head) {}

    /// @param zone which zone, counted from 0
    public record Place(String card, int zone, Box box) {}

    /// The middle of a card at 1 is at `top`, of a card at −1 at `bottom`.
    public record Axis(double top, double bottom) {
        public double y(double x) {
            return top + (1 - x) / 2 * (bottom - top);
        }

        /// The place on the axis at this height; beyond its ends that end.
        public double x(double y) {
            return Math.clamp(1 - 2 * (y - top) / (bottom - top), -1, 1);
        }
    }

    /// Where a card would go that is let go of here.
    ///
    /// @param zone which zone, counted from 0
    /// @param index its place among the other cards of that zone
    /// @param x its place on the axis of a matrix, else 0
    public record Drop(int zone, int index, double x) {}

    /// What is meant by this point; empty when it is in no zone.
    ///
    /// @param without the card that is on its way, which is not counted
    public Optional<Drop> at(double x, double y, @Nullable String without) {
        for (int zone = 0; zone < zones.size(); zone++) {
            var here = zone;
            if (isIn(zones.get(zone), x, y)) {
                var before = cards.stream().filter(p -> p.zone() == here && !p.card().equals(without) && isBefore(p,
                        x, y)).count();
                return Optional.of(new Drop(zone, (int) before, axis == null ? 0 : axis.x(y)));
            }
        }
        return Optional.empty();
    }

    /// The name of a zone belongs to it, also where it stands beside the outline.
    private static boolean isIn(Area area, double x, double y) {
        return area.outline().contains(x, y) || new ZoneOutline.Panel(area.head()).contains(x, y);
    }

    private boolean isBefore(Place place, double x, double y) {
        var box = place.box();
        return switch (layout) {
            case COLUMNS, MATRIX -> box.centreY() < y;
            case LANES, ICEBERG -> isBeforeInRows(box, x, y);
            case RINGS -> place.zone() == 0
                    ? isBeforeInRows(box, x, y)
                    : RingsLayout.compare(box.centreX() - width / 2, box.centreY() - height / 2, x - width / 2, y
                            - height / 2) < 0;
        };
    }

    private static boolean isBeforeInRows(Box box, double x, double y) {
        return box.bottom() < y || (box.y() <= y && box.centreX() < x);
    }
}
