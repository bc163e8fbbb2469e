package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Picks one option after reading what each asks. Nothing is chosen beforehand and a choice can be taken back.
///
/// @param why the prompt above the field for a reason in one's own words; [Text#NONE] for no such field
@JsonTypeName("choice")
public record ChoiceStep(String id, Text title, Text prompt, Text lead, boolean outOfSummary, List<Option> options,
        Text why) implements Step<ChoiceStep.Answer> {

    /// @param detail what this option asks of people; may be [Text#NONE]
    public record Option(String id, Text title, Text detail) {
        public Option {
            Check.id(id, "option");
            Check.that(Check.has(title), "option " + id + ": has no title");
            detail = Text.orNone(detail);
        }
    }

    public ChoiceStep {
        Check.id(id, "step");
        Check.that(Check.has(title) && Check.has(prompt), "choice " + id + ": needs a title and a prompt");
        lead = Text.orNone(lead);
        why = Text.orNone(why);
        options = Check.listOrEmpty(options);
        Check.that(options.size() >= 2, "choice " + id + ": needs two options or more");
        var ids = new HashSet<String>();
        for (var option : options) {
            Check.that(ids.add(option.id()), "choice " + id + ": option " + option.id() + " stands there twice");
        }
    }

    @Override
    public Class<Answer> answerType() {
        return Answer.class;
    }

    /// @param option id of the chosen option, or empty when none is chosen
    /// @param why the reason in one's own words, or empty
    @JsonTypeName("choice")
    public record Answer(String option, String why) implements StepAnswer {
        public Answer {
            option = Check.textOrEmpty(option);
            why = Check.textOrEmpty(why);
        }

        @Override
        public boolean isEmpty() {
            return option.isEmpty() && why.isBlank();
        }

        @Override
        public List<String> words() {
            return Stream.of(why).filter(t -> !t.isBlank()).toList();
        }
    }
}
