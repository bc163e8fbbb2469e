package nl.klankbord.exercise.line;

import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Length;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.Stretch;
import org.jspecify.annotations.Nullable;

/// An earlier line, to be shown behind the present one. A day stands at the same day where the two share days; a year of
/// an earlier year stands season above season.
///
/// @param points with `t` in the span of today; those of days outside it are left out
/// @param days of the earlier line, or null when they are not known
/// @param byDay false when the earlier line stands over the present one from end to end
record Ghost(List<Point> points, @Nullable Stretch days, boolean byDay) {
    Ghost {
        points = List.copyOf(points);
    }

    /// @param step as it is today
    static Ghost of(LineStep step, Answer earlier, Answer now) {
        var then = earlier.stretch();
        var today = now.stretch();
        if (then.isEmpty() || today.isEmpty() || (isYear(step, earlier) && isYear(step, now))
                || !share(then.get(), today
                        .get())) {
            return new Ghost(earlier.points(), then.orElse(null), false);
        }
        var moved = earlier.points().stream().flatMap(p -> {
            var t = today.get().placeOf(then.get().dayAt(p.t()));
            return t < 0 || t > 1 ? Stream.empty() : Stream.of(p.at(t, p.height()));
        }).toList();
        return new Ghost(moved, then.get(), true);
    }

    private static boolean isYear(LineStep step, Answer answer) {
        return step.spans().stream().anyMatch(s -> s.id().equals(answer.span()) && s.length() == Length.YEAR);
    }

    private static boolean share(Stretch one, Stretch other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }
}
