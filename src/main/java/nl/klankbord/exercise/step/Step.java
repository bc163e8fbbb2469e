package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/// One screen of an exercise. The kinds are a closed set; a view and a summary section exist for each, which the
/// compiler checks. Forgetting one is an error in `StepViews` or `StepSections`.
///
/// @param <A> the only type of answer this step takes
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Step<A extends StepAnswer>
        permits QuestionStep, ListStep, ScaleStep, ChoiceStep, ChecklistStep, CardsStep, AgreementsStep, ReadingStep,
        LineStep, BipolarStep {
    /// Unique within the exercise, never reused.
    String id();

    /// A word or three: on buttons, in lists and as a heading of the summary.
    Text title();

    /// The one question or instruction that stands large on the screen.
    Text prompt();

    /// The question as it stands large on the screen with these answers: the prompt, or people's own words where the step lets
    /// them word it.
    default String asked(Answers answers, String language) {
        return prompt().in(language);
    }

    /// One or two sentences of explanation; may be [Text#NONE].
    Text lead();

    /// True when this step stays out of the summary unless people choose otherwise at closing.
    boolean outOfSummary();

    Class<A> answerType();

    /// Id of the step that keeps the answer: this one, unless this is a screen on which a part of another step's answer is
    /// given.
    default String keptBy() {
        return id();
    }

    /// Checks a part against the step that keeps its answer.
    /// @throws IllegalArgumentException when they do not belong together
    default void fits(Step<?> keeper) {
        Check.that(answerType().equals(keeper.answerType()), "step " + id() + ": " + keeper.id()
                + " keeps another kind of answer");
    }

    /// What of an answer is given on this screen: all of it, unless it is given on several.
    default A givenHere(A answer) {
        return answer;
    }

    /// Whether an earlier answer may stand beside the one of now.
    /// @param now null while nothing is answered
    default boolean comparable(@Nullable A now, A then) {
        return true;
    }
}
