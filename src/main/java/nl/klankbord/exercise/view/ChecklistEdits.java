package nl.klankbord.exercise.view;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.ChecklistStep.Answer;
import nl.klankbord.exercise.step.ChecklistStep.Own;
import org.jspecify.annotations.Nullable;

/// What can be done with a checklist: each makes a new answer of an old one.
final class ChecklistEdits {
    private ChecklistEdits() {}

    /// @param note the note of the ticked item, which may be empty; null takes the tick away
    static Answer tick(Answer answer, String id, @Nullable String note) {
        var ticks = new TreeMap<>(answer.ticks());
        if (note == null) {
            ticks.remove(id);
        } else {
            ticks.put(id, note);
        }
        return new Answer(ticks, answer.own());
    }

    /// Adds items of people's own. Who adds one means that it applies, so it is ticked.
    static Answer add(Answer answer, List<Own> more) {
        var ticks = new TreeMap<>(answer.ticks());
        more.forEach(o -> ticks.put(o.id(), ""));
        return new Answer(ticks, Stream.concat(answer.own().stream(), more.stream()).toList());
    }

    static Answer text(Answer answer, String id, String text) {
        return new Answer(answer.ticks(), answer.own().stream().map(o -> o.id().equals(id) ? new Own(id, text) : o)
                .toList());
    }

    static Answer remove(Answer answer, String id) {
        var rest = answer.own().stream().filter(o -> !o.id().equals(id)).toList();
        return tick(new Answer(answer.ticks(), rest), id, null);
    }
}
