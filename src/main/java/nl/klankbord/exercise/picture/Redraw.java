package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;

/// Draws over a part of a line. From the first to the last place of the stroke the line becomes the stroke; before and
/// after it, and on other tracks, everything stays.
///
/// Nobody's words are lost by drawing: a point that only gave the line its shape goes, a moment (a point about which
/// something was said) keeps its day and its words, and comes to stand on the stroke. The hand says where the line goes
/// now, and a point stands on its line.
public final class Redraw {
    /// A place of the stroke this near to a moment is that moment, as a share of the stroke's length.
    static final double SAME = 0.004;

    /// Points keep their time to a millionth.
    private static final double MILLIONTH = 1e-6;

    private Redraw() {}

    /// @param stroke places in order of time, such as those of [Stroke#spots]; fewer than two change nothing
    /// @param ids makes an id for each new point
    public static Answer over(Answer answer, String track, List<Spot> stroke, Supplier<String> ids) {
        if (stroke.size() < 2) {
            return answer;
        }
        var drawn = Curve.through(stroke.stream().mapToDouble(Spot::t).toArray(), stroke.stream().mapToDouble(
                Spot::height).toArray());
        var first = stroke.getFirst().t();
        var last = stroke.getLast().t();
        var same = Math.max(MILLIONTH, SAME * (last - first));
        var points = new ArrayList<Point>();
        var moments = new ArrayList<Point>();
        for (var point : answer.points()) {
            if (!point.track().equals(track) || point.t() < first - same || point.t() > last + same) {
                points.add(point);
            } else if (point.moment()) {
                moments.add(onto(point, stroke, drawn, same));
                points.add(moments.getLast());
            }
        }
        stroke.stream().filter(s -> moments.stream().noneMatch(m -> Math.abs(m.t() - s.t()) <= same))
                .forEach(s -> points
                        .add(Point.shape(ids.get(), track, s.t(), s.height())));
        return answer.withPoints(points);
    }

    /// On the line, or on the place of the stroke that it stands for.
    private static Point onto(Point moment, List<Spot> stroke, Curve drawn, double same) {
        var height = drawn.heightAt(moment.t());
        var nearest = same;
        for (var spot : stroke) {
            var away = Math.abs(spot.t() - moment.t());
            if (away <= nearest) {
                nearest = away;
                height = spot.height();
            }
        }
        return moment.at(moment.t(), height);
    }
}
