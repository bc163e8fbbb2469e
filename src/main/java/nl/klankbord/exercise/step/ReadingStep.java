package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/// A card to read; there is nothing to fill in and it never stands in the summary.
///
/// @param body the text; an empty line separates paragraphs
@JsonTypeName("reading")
public record ReadingStep(String id, Text title, Text prompt, Text lead,
        Text body) implements Step<ReadingStep.Answer> {
    public ReadingStep {
        Check.id(id, "step");
        Check.that(Check.has(title) && Check.has(prompt) && Check.has(body),
                "reading " + id + ": needs a title, a prompt and a body");
        lead = Text.orNone(lead);
    }

    @Override
    public boolean outOfSummary() {
        return true;
    }

    @Override
    public Class<Answer> answerType() {
        return Answer.class;
    }

    /// Reading leaves no answer; the type exists because every step has exactly one.
    @JsonTypeName("reading")
    public record Answer() implements StepAnswer {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public List<String> words() {
            return List.of();
        }
    }
}
