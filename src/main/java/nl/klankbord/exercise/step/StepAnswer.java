package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// What somebody filled in at one step: an immutable value. The same value is saved, undone, shown and printed.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface StepAnswer
        permits QuestionStep.Answer, ListStep.Answer, ScaleStep.Answer, ChoiceStep.Answer, ChecklistStep.Answer,
        CardsStep.Answer, AgreementsStep.Answer, ReadingStep.Answer, LineStep.Answer, BipolarStep.Answer {
    /// True when nothing is filled in. An empty answer is never stored: not answered is a state of its own.
    @JsonIgnore
    boolean isEmpty();

    /// The words people typed here, in reading order, for search and for a one-line impression. No text of the exercise.
    List<String> words();
}
