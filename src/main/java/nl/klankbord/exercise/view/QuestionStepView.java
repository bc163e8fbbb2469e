package nl.klankbord.exercise.view;

import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.ui.ViewLifecycle;

/// One field for an open question. The helper question that is on the screen while somebody types is remembered.
final class QuestionStepView extends VBox {
    private final QuestionStep step;
    private final StepContext context;
    private final AnswerArea field;

    QuestionStepView(QuestionStep step, StepContext context) {
        this.step = step;
        this.context = context;
        var run = context.run();
        field = new AnswerArea(step.rows(), run, this::typed);
        field.setId("answer");
        field.getStyleClass().add("answer-large");
        field.setAccessibleText(step.prompt().in(context.screen().language()));
        getChildren().add(field);
        show();
        ViewLifecycle.whileInScene(this, () -> run.stateProperty().subscribe(_ -> show()));
    }

    private void show() {
        field.show(context.run().answer(step).map(QuestionStep.Answer::text).orElse(""));
    }

    private void typed(String text) {
        var run = context.run();
        var asked = context.helper().get();
        var helper = asked != null ? asked.id() : run.answer(step).map(QuestionStep.Answer::helper).orElse("");
        run.answer(step, new QuestionStep.Answer(text, helper), "text");
    }
}
