package nl.klankbord.exercise.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klankbord.exercise.step.LineStep.Point;

/// One point of a line while people talk about it.
record PointViewModel(String id, LineViewModel line) {
    /// The point as it is now; empty once it is gone.
    Optional<Point> now() {
        return line.shown().point(id);
    }

    void label(String text) {
        line.edit(id + "/label", a -> LineEdits.label(a, id, text));
    }

    /// Chooses a kind; the chosen one again takes it back.
    void type(String type) {
        line.alone(id + "/type", a -> LineEdits.type(a, id, a.point(id).filter(p -> p.type().equals(type)).isPresent()
                ? ""
                : type));
    }

    void note(String followUp, String text) {
        line.edit(id + "/note/" + followUp, a -> LineEdits.note(a, id, followUp, text));
    }

    void tag(String words) {
        line.alone(id + "/tags", a -> LineEdits.tag(a, id, words));
    }

    void untag(String tag) {
        line.alone(id + "/tags", a -> LineEdits.untag(a, id, tag));
    }

    /// All tags, of which the last may still be being typed.
    void tags(List<String> tags) {
        line.edit(id + "/tags", a -> LineEdits.tags(a, id, tags));
    }

    /// The last tag was typed to its end: it becomes one like the others, and twice the same is once.
    /// @param before the tags before it
    void ended(List<String> before, String last) {
        line.edit(id + "/tags", a -> LineEdits.tag(LineEdits.tags(a, id, before), id, last));
    }

    /// What hangs on other points and not on this one.
    List<String> otherTags() {
        return LineEdits.otherTags(line.shown(), id);
    }

    void keepOut(boolean outOfSummary) {
        line.alone(id + "/out", a -> LineEdits.keepOut(a, id, outOfSummary));
    }

    /// Moves the point a little; moves that follow each other are undone together.
    void nudge(double t, double height) {
        line.now().point(id).ifPresent(p -> line.edit(id + "/place", a -> LineEdits.move(a, id, p.t() + t, p.height()
                + height)));
    }

    /// To this day, or as near to it as its neighbours leave room.
    void day(LocalDate day) {
        line.now().stretch().ifPresent(s -> line.now().point(id).ifPresent(p -> line.alone(id + "/day", a -> LineEdits
                .move(a, id, s.placeOf(day), p.height()))));
    }

    /// Its day; empty while the line has none.
    Optional<LocalDate> day() {
        return now().flatMap(p -> line.shown().stretch().map(s -> s.dayAt(p.t())));
    }

    void remove() {
        line.remove(id);
    }

    void close() {
        line.closePoint();
    }
}
