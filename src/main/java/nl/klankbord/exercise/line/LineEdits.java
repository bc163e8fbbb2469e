package nl.klankbord.exercise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.klankbord.exercise.picture.Curve;
import nl.klankbord.exercise.picture.Spot;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.TagCount;

/// What can be done with a line, point by point: each makes a new answer of an old one. A point that is not there changes
/// nothing.
final class LineEdits {
    private LineEdits() {}

    /// A point at this place; between points it stands where it was put, not on the line.
    static Answer add(Answer answer, String id, String track, Spot at) {
        return answer.with(Point.shape(id, track, at.t(), at.height()));
    }

    /// Moves a point; it stops at its neighbours on its track.
    static Answer move(Answer answer, String id, double t, double height) {
        return change(answer, id, p -> p.at(t, height));
    }

    static Answer label(Answer answer, String id, String label) {
        return change(answer, id, p -> new Point(p.id(), p.track(), p.t(), p.height(), p.type(), label, p.notes(), p
                .tags(), p.outOfSummary()));
    }

    /// @param type id of a kind, or empty to take the kind back
    static Answer type(Answer answer, String id, String type) {
        return change(answer, id, p -> new Point(p.id(), p.track(), p.t(), p.height(), type, p.label(), p.notes(), p
                .tags(), p.outOfSummary()));
    }

    static Answer note(Answer answer, String id, String followUp, String text) {
        return change(answer, id, p -> {
            var notes = new TreeMap<>(p.notes());
            notes.put(followUp, text);
            notes.values().removeIf(String::isEmpty);
            return new Point(p.id(), p.track(), p.t(), p.height(), p.type(), p.label(), notes, p.tags(), p
                    .outOfSummary());
        });
    }

    /// @param tags all of them, in the order in which they are shown
    static Answer tags(Answer answer, String id, List<String> tags) {
        return change(answer, id, p -> tagged(p, tags));
    }

    /// Hangs these words on a point; words that hang there already, in whatever capitals, and blank ones do nothing.
    static Answer tag(Answer answer, String id, String words) {
        var tag = words.strip();
        return change(answer, id, p -> tag.isEmpty() || p.tags().stream().anyMatch(t -> same(t, tag))
                ? p
                : tagged(p, added(p.tags(), tag)));
    }

    static Answer untag(Answer answer, String id, String tag) {
        return change(answer, id, p -> tagged(p, p.tags().stream().filter(t -> !t.equals(tag)).toList()));
    }

    static Answer keepOut(Answer answer, String id, boolean outOfSummary) {
        return change(answer, id, p -> new Point(p.id(), p.track(), p.t(), p.height(), p.type(), p.label(), p.notes(), p
                .tags(), outOfSummary));
    }

    private static Point tagged(Point p, List<String> tags) {
        return new Point(p.id(), p.track(), p.t(), p.height(), p.type(), p.label(), p.notes(), tags, p.outOfSummary());
    }

    private static List<String> added(List<String> list, String last) {
        var next = new ArrayList<>(list);
        next.add(last);
        return next;
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static Answer change(Answer answer, String id, UnaryOperator<Point> edit) {
        return answer.point(id).map(p -> answer.with(edit.apply(p))).orElse(answer);
    }

    /// What hangs on other points and not on this one, most often first: offered while something is hung on this one.
    static List<String> otherTags(Answer answer, String id) {
        var here = answer.point(id).map(Point::tags).orElse(List.of());
        return TagCount.of(answer.points()).stream().map(TagCount::text).filter(t -> here.stream().noneMatch(h -> same(
                h, t))).toList();
    }

    /// A place for a new point when nobody pointed at one: on the line, half-way to the point after the chosen one; at the
    /// end of the line a step further; on an empty line near its beginning.
    ///
    /// @param chosen id of the point it comes after, or empty for the last one
    /// @param step how far further, as a share of the span
    static Spot next(Answer answer, String track, String chosen, double step) {
        var line = answer.on(track);
        if (line.isEmpty()) {
            return new Spot(step / 2, 0);
        }
        var at = indexOf(line, chosen).orElse(line.size() - 1);
        var here = line.get(at);
        if (at < line.size() - 1) {
            return onLine(line, (here.t() + line.get(at + 1).t()) / 2);
        }
        if (here.t() < 1) {
            return onLine(line, Math.min(1, here.t() + step));
        }
        var before = line.size() == 1 ? 0 : line.get(at - 1).t();
        return onLine(line, (before + here.t()) / 2);
    }

    private static Spot onLine(List<Point> line, double t) {
        return new Spot(t, Curve.of(line).heightAt(t));
    }

    private static Optional<Integer> indexOf(List<Point> line, String id) {
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The point so many places further on the same track; at the end the last one there is.
    static Optional<Point> neighbour(Answer answer, String id, int places) {
        return answer.point(id).flatMap(p -> {
            var line = answer.on(p.track());
            return indexOf(line, id).map(i -> line.get(Math.clamp((long) i + places, 0, line.size() - 1)));
        });
    }
}
