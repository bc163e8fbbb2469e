package nl.klankbord.exercise.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Point;

/// Which labels matter most when there is no room for all: that of the chosen point; then peaks and dips, then turning
/// points, then the others; among equals those that stand apart from the rest, and then those farthest from the middle.
public final class LabelOrder {
    private LabelOrder() {}

    /// The points that have a label, the most important first.
    ///
    /// @param chosen id of the point that is chosen, or empty
    public static List<Point> of(LineStep step, List<Point> points, String chosen) {
        var labelled = points.stream().filter(p -> !p.label().isBlank()).toList();
        return labelled.stream().map(p -> new Ranked(p, rank(step, p, chosen), apart(p, labelled))).sorted(Comparator
                .comparingInt(Ranked::rank).thenComparing(Comparator.comparingDouble(Ranked::apart).reversed())
                .thenComparing(r -> -Math.abs(r.point().height()))).map(Ranked::point).toList();
    }

    private record Ranked(Point point, int rank, double apart) {}

    private static int rank(LineStep step, Point point, String chosen) {
        if (point.id().equals(chosen)) {
            return 0;
        }
        return switch (step.roleOf(point)) {
            case PEAK, DIP -> 1;
            case TURN -> 2;
            case NONE -> 3;
        };
    }

    /// How far the nearest other labelled point is in time.
    private static double apart(Point point, List<Point> labelled) {
        return labelled.stream()
                .flatMap(p -> p.id().equals(point.id()) ? Stream.empty() : Stream.of(Math.abs(p.t() - point.t())))
                .min(Comparator.naturalOrder()).orElse(1.0);
    }
}
