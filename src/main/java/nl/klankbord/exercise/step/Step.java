package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// One screen of an exercise. The kinds are a closed set; a view and a summary section exist for each, which the
/// compiler checks. Forgetting one is an error in `StepViews` or `StepSections`.
///
/// @param <A> the only type of answer this step takes
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Step<A extends StepAnswer>
        permits QuestionStep, ListStep, ScaleStep, ChoiceStep, ChecklistStep, CardsStep, AgreementsStep, ReadingStep, LineStep {
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
}
