package nl.klankbord.exercise.line;

import java.util.Optional;
import nl.klankbord.exercise.picture.Curve;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Length;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.Stretch;

/// An earlier line, to be shown behind the present one. A day stands at the same day where the two share days; a year stands
/// over another year from end to end, season above season.
///
/// @param curve with `t` in the span of today: what lies below 0 or above 1 is outside it
/// @param byDay whether a day stands at the same day
record Ghost(Curve curve, boolean byDay) {

    /// @param step as it is today
    static Ghost of(LineStep step, Answer earlier, Answer now) {
        var track = earlier.points().stream().map(Point::track).findFirst().orElse(LineStep.ONLY_TRACK);
        var line = earlier.on(track);
        var t = line.stream().mapToDouble(Point::t).toArray();
        var height = line.stream().mapToDouble(Point::height).toArray();
        var then = earlier.stretch();
        var today = now.stretch().filter(d -> then.isPresent() && share(d, then.get()) && !(isYear(step, earlier)
                && isYear(step, now)));
        for (int i = 0; i < t.length && today.isPresent(); i++) {
            t[i] = moved(t[i], then, today.get());
        }
        return new Ghost(Curve.through(t, height), today.isPresent());
    }

    /// Where the day of a place in the one stretch is in the other; not rounded to whole days, so that the shape stays.
    private static double moved(double t, Optional<Stretch> then, Stretch today) {
        var first = today.placeOf(then.orElseThrow().from());
        var last = today.placeOf(then.orElseThrow().to());
        return first + t * (last - first);
    }

    private static boolean isYear(LineStep step, Answer answer) {
        return step.spans().stream().anyMatch(s -> s.id().equals(answer.span()) && s.length() == Length.YEAR);
    }

    private static boolean share(Stretch one, Stretch other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }
}
