package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Ticks what applies, with a note per item, and where `own` is set with items of one's own.
///
/// @param note the prompt above the note of a ticked item; [Text#NONE] for no notes
/// @param own the inviting words in the line where an own item is typed; [Text#NONE] when the list is fixed
@JsonTypeName("checklist")
public record ChecklistStep(String id, Text title, Text prompt, Text lead, boolean outOfSummary, List<Item> items,
        Text note, Text own) implements Step<ChecklistStep.Answer> {
    public ChecklistStep {
        Check.id(id, "step");
        Check.that(Check.has(title) && Check.has(prompt), "checklist " + id + ": needs a title and a prompt");
        lead = Text.orNone(lead);
        note = Text.orNone(note);
        own = Text.orNone(own);
        items = Check.listOrEmpty(items);
        Check.that(!items.isEmpty(), "checklist " + id + ": has no items");
        Check.uniqueIds(items, "checklist " + id);
    }

    @Override
    public Class<Answer> answerType() {
        return Answer.class;
    }

    /// An item people added themselves.
    public record Own(String id, String text) {}

    /// @param ticks item id (of the list or of an own item) to its note, which may be empty; present means ticked
    /// @param own items people added, in the order in which they were added
    @JsonTypeName("checklist")
    public record Answer(Map<String, String> ticks, List<Own> own) implements StepAnswer {
        public Answer {
            ticks = Check.mapOrEmpty(ticks);
            own = Check.listOrEmpty(own);
        }

        @Override
        public boolean isEmpty() {
            return ticks.isEmpty() && own.isEmpty();
        }

        @Override
        public List<String> words() {
            var notes = ticks.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
            return Stream.concat(own.stream().map(Own::text), notes).filter(t -> !t.isBlank()).toList();
        }
    }
}
