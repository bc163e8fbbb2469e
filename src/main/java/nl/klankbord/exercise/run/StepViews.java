package nl.klankbord.exercise.run;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ReadingStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Step;

/// Which view belongs to which kind of step: the only place that knows. The large prompt above it is drawn by whoever shows
/// the step, so that a view is only what is filled in.
public final class StepViews {
    private StepViews() {}

    /// A new view of this step, bound to the run of the context.
    public static Region viewFor(Step<?> step, StepContext context) {
        return switch (step) {
            case QuestionStep _ -> new VBox();
            case ListStep _ -> new VBox();
            case ScaleStep _ -> new VBox();
            case ChoiceStep _ -> new VBox();
            case ChecklistStep _ -> new VBox();
            case AgreementsStep _ -> new VBox();
            case ReadingStep _ -> new VBox();
        };
    }
}
