package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.exercise.step.BipolarStep;

/// Where the five places between two poles stand, and the thin line from dot to dot in a profile.
public final class BipolarGeometry {
    private static final int STEPS = BipolarStep.RIGHTMOST - BipolarStep.LEFTMOST;

    private BipolarGeometry() {}

    /// A dot of the profile.
    ///
    /// @param row 0 for the first item
    public record Dot(int row, double x, double y) {}

    /// A straight piece of the line.
    public record Segment(double fromX, double fromY, double toX, double toY) {}

    /// The middle of a place, with the first at `left` and the last at `right`.
    public static double x(int place, double left, double right) {
        return left + (right - left) * (place - BipolarStep.LEFTMOST) / STEPS;
    }

    /// The line through the dots of items that follow each other. It stops short of each dot, and breaks at an item that was
    /// skipped: what was not answered is not bridged.
    /// @param dots in the order of their rows
    /// @param clear distance kept from the middle of a dot
    public static List<Segment> line(List<Dot> dots, double clear) {
        var line = new ArrayList<Segment>();
        for (int i = 1; i < dots.size(); i++) {
            var from = dots.get(i - 1);
            var to = dots.get(i);
            var length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (to.row() == from.row() + 1 && length > 2 * clear) {
                var dx = (to.x() - from.x()) / length * clear;
                var dy = (to.y() - from.y()) / length * clear;
                line.add(new Segment(from.x() + dx, from.y() + dy, to.x() - dx, to.y() - dy));
            }
        }
        return line;
    }
}
