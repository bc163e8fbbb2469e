package nl.klankbord.exercise.view;

import java.util.Objects;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.cards.CardsStepView;
import nl.klankbord.exercise.bipolar.BipolarViews;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.UndoKeys;
import nl.klankbord.exercise.run.WithTools;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.line.LineStepView;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ReadingStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Step;

/// Which view belongs to which kind of step: the only place that knows. The large prompt above it is drawn by whoever shows
/// the step, so that a view is only what is filled in.
public final class StepViews {
    private StepViews() {}

    /// A new view of this step, bound to the run of the context while it is in a scene. It brings its own style sheets and
    /// takes undo and redo keys that its fields have no use for.
    public static Region viewFor(Step<?> step, StepContext context) {
        return dressed(switch (step) {
            case QuestionStep s -> new QuestionStepView(s, context);
            case ListStep s -> new ListStepView(s, context);
            case ScaleStep s -> s.markers().isEmpty()
                    ? new ScaleQuestionView(s, context)
                    : new ScaleStepView(s, context);
            case ChoiceStep s -> new ChoiceStepView(s, context);
            case ChecklistStep s -> new ChecklistStepView(s, context);
            case CardsStep s -> new CardsStepView(s, context);
            case AgreementsStep s -> new AgreementsStepView(s, context, "agreement");
            case ReadingStep s -> new ReadingStepView(s, context);
            case LineStep s -> new LineStepView(s, context);
            case BipolarStep s -> BipolarViews.viewFor(s, context);
        }, context);
    }

    /// The agreements of this step again, for beside the exercise: the same cards on the same run, from 300 px at 100 percent
    /// text. Their ids begin with `drawer-agreement`.
    public static Region agreementsBeside(AgreementsStep step, StepContext context) {
        return dressed(new AgreementsStepView(step, context, "drawer-agreement"), context);
    }

    /// True for a step that is a picture: it gets the whole width, and the height that is there.
    public static boolean isPicture(Step<?> step) {
        return switch (step) {
            case ScaleStep s -> s.markers().size() > 1;
            case CardsStep _,LineStep _,BipolarStep _ -> true;
            case QuestionStep _,ListStep _,ChoiceStep _,ChecklistStep _,AgreementsStep _,ReadingStep _ -> false;
        };
    }

    private static Region dressed(Region view, StepContext context) {
        view.getStyleClass().add("step-view");
        dress(view, context);
        if (view instanceof WithTools with) {
            dress(with.tools(), context);
        }
        return view;
    }

    private static void dress(Region part, StepContext context) {
        for (var sheet : new String[] {"steps.css", "scale.css"}) {
            part.getStylesheets().add(Objects.requireNonNull(StepViews.class.getResource(sheet), sheet)
                    .toExternalForm());
        }
        UndoKeys.addTo(part, context.run());
    }
}
