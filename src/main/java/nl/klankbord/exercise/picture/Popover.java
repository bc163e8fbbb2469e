package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where a popover stands beside its point: on the side with the most room, never over the point itself and never over
/// what must stay readable, such as the years under the line.
///
/// @param box where it stands
/// @param side of the point it stands on
public record Popover(Box box, Side side) {
    private static final int PLACES = 40;

    public enum Side {
        RIGHT, LEFT, ABOVE, BELOW
    }

    /// @param area what the popover stays within
    /// @param point the point with its ring
    /// @param clear what stays uncovered besides the point
    /// @param gap distance between the point and the popover
    /// @return empty when there is no room on any side; then it belongs below the picture
    public static Optional<Popover> beside(Box area, Box point, List<Box> clear, double width, double height,
            double gap) {
        for (var side : sides(area, point)) {
            for (var box : along(side, area, point, width, height, gap)) {
                if (area.contains(box) && !box.overlaps(point) && clear.stream().noneMatch(box::overlaps)) {
                    return Optional.of(new Popover(box, side));
                }
            }
        }
        return Optional.empty();
    }

    /// The side with most room first.
    private static List<Side> sides(Box area, Box point) {
        return List.of(Side.values()).stream().sorted(Comparator.comparingDouble((Side s) -> room(s, area, point))
                .reversed()).toList();
    }

    private static double room(Side side, Box area, Box point) {
        return switch (side) {
            case RIGHT -> (area.right() - point.right()) * area.height();
            case LEFT -> (point.x() - area.x()) * area.height();
            case ABOVE -> (point.y() - area.y()) * area.width();
            case BELOW -> (area.bottom() - point.bottom()) * area.width();
        };
    }

    /// Places on this side, from centred at the point to either end of the area.
    private static List<Box> along(Side side, Box area, Box point, double width, double height, double gap) {
        var upright = side == Side.RIGHT || side == Side.LEFT;
        var lowest = upright ? area.y() : area.x();
        var highest = Math.max(lowest, upright ? area.bottom() - height : area.right() - width);
        var centred = Math.clamp(upright ? point.centreY() - height / 2 : point.centreX() - width / 2, lowest, highest);
        var starts = new ArrayList<Double>();
        for (int i = 0; i <= PLACES; i++) {
            starts.add(centred + (lowest - centred) * i / PLACES);
            starts.add(centred + (highest - centred) * i / PLACES);
        }
        starts.sort(Comparator.comparingDouble(s -> Math.abs(s - centred)));
        return starts.stream().map(s -> switch (side) {
            case RIGHT -> new Box(point.right() + gap, s, width, height);
            case LEFT -> new Box(point.x() - gap - width, s, width, height);
            case ABOVE -> new Box(s, point.y() - gap - height, width, height);
            case BELOW -> new Box(s, point.bottom() + gap, width, height);
        }).toList();
    }
}
