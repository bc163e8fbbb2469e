package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/// One open question, answered in free text.
///
/// @param rows height of the field in lines of text, 1 to 20; 0 in a file means 4
/// @param mayBeAgreed true when the answer is something one might agree on; it becomes an agreement only by an act of its own
@JsonTypeName("question")
public record QuestionStep(String id, Text title, Text prompt, Text lead, boolean outOfSummary, int rows,
        boolean mayBeAgreed)
        implements
            Step<QuestionStep.Answer> {
    /// A question whose answer stays an answer.
    public QuestionStep(String id, Text title, Text prompt, Text lead, boolean outOfSummary, int rows) {
        this(id, title, prompt, lead, outOfSummary, rows, false);
    }

    public QuestionStep {
        Check.id(id, "step");
        Check.that(Check.has(title) && Check.has(prompt), "question " + id + ": needs a title and a prompt");
        Check.that(rows >= 0 && rows <= 20, "question " + id + ": rows " + rows + " is not 1 to 20");
        lead = Text.orNone(lead);
        rows = rows == 0 ? 4 : rows;
    }

    @Override
    public Class<Answer> answerType() {
        return Answer.class;
    }

    /// @param text what was typed
    /// @param helper id of the helper question that was on the screen, or empty
    @JsonTypeName("question")
    public record Answer(String text, String helper) implements StepAnswer {
        public Answer {
            text = Check.textOrEmpty(text);
            helper = Check.textOrEmpty(helper);
        }

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }

        @Override
        public List<String> words() {
            return text.isBlank() ? List.of() : List.of(text);
        }
    }
}
