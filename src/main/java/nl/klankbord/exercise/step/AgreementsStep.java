package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/// Makes agreements: who does what by when. The agreements themselves are rows of the conversation from the first saved
/// key press; the answer only refers to them. If-then wording after Gollwitzer (1999).
///
/// @param ask which parts are asked besides who, what and when, in this order
@JsonTypeName("agreements")
public record AgreementsStep(String id, Text title, Text prompt, Text lead, boolean outOfSummary, List<Part> ask)
        implements
            Step<AgreementsStep.Answer> {
    /// A part of an agreement that an exercise may ask for.
    public enum Part {
        @JsonProperty("start")
        START, @JsonProperty("obstacle")
        OBSTACLE, @JsonProperty("if-then")
        IF_THEN, @JsonProperty("inform")
        INFORM, @JsonProperty("support")
        SUPPORT, @JsonProperty("confidence")
        CONFIDENCE
    }

    public AgreementsStep {
        Check.id(id, "step");
        Check.that(Check.has(title) && Check.has(prompt), "agreements " + id + ": needs a title and a prompt");
        lead = Text.orNone(lead);
        ask = Check.listOrEmpty(ask);
    }

    @Override
    public Class<Answer> answerType() {
        return Answer.class;
    }

    /// @param agreements ids of agreements of the conversation, in the order in which they are shown
    @JsonTypeName("agreements")
    public record Answer(List<String> agreements) implements StepAnswer {
        public Answer {
            agreements = Check.listOrEmpty(agreements);
        }

        @Override
        public boolean isEmpty() {
            return agreements.isEmpty();
        }

        /// Always empty: the words of an agreement are found with the agreement.
        @Override
        public List<String> words() {
            return List.of();
        }
    }
}
