package nl.klankbord.exercise.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Answer;
import nl.klankbord.exercise.step.ScaleStep.Asking;
import nl.klankbord.ui.ViewLifecycle;

/// Choosing the question of a scale: one of an earlier talk, or a new one with own words for 0 and 10.
final class ScaleQuestionView extends VBox {
    private final ScaleStep step;
    private final RunViewModel run;
    private final EarlierQuestions earlier;
    private final AnswerArea question;
    private final AnswerArea low;
    private final AnswerArea high;
    private final VBox fresh = new VBox();

    ScaleQuestionView(ScaleStep step, StepContext context) {
        this.step = step;
        this.run = context.run();
        var i18n = context.screen().i18n();
        var language = context.screen().language();
        earlier = new EarlierQuestions(step, context, this::choose);
        question = field("scale-question", 2, t -> edit("question", a -> a.withQuestion(t, run::newId)));
        question.getStyleClass().add("answer-large");
        low = field("scale-low", 1, t -> edit("low", a -> a.withLow(t)));
        low.setPromptText(step.low().in(language));
        high = field("scale-high", 1, t -> edit("high", a -> a.withHigh(t)));
        high.setPromptText(step.high().in(language));
        getStyleClass().add("parts");
        fresh.getStyleClass().add("scale-fresh");
        fresh.managedProperty().bind(fresh.visibleProperty());
        fresh.getChildren().add(Labelled.above(i18n.get("run.scale.question"), question));
        if (step.ownWords()) {
            var ends = new EqualColumns();
            ends.show(List.of(Labelled.above(i18n.get("run.scale.low"), low), Labelled.above(i18n.get("run.scale.high"),
                    high)));
            fresh.getChildren().add(ends);
        }
        getChildren().addAll(earlier, fresh);
        show();
        ViewLifecycle.whileInScene(this, () -> Subscription.combine(run.stateProperty().subscribe(_ -> show()), context
                .earlier().subscribe(_ -> show())));
    }

    private AnswerArea field(String id, int rows, Consumer<String> typed) {
        var field = new AnswerArea(rows, run, typed);
        field.setId(id);
        return field;
    }

    private void show() {
        var now = now();
        question.show(now.question());
        low.show(now.low());
        high.show(now.high());
        fresh.setVisible(!earlier.show(now.asked()));
    }

    private Answer now() {
        return run.answer(step).orElse(Answer.NONE);
    }

    private void choose(Asking asking) {
        run.pause();
        edit("asked", a -> a.asking(asking));
        run.pause();
    }

    private void edit(String place, UnaryOperator<Answer> change) {
        run.answer(step, change.apply(now()), place);
    }
}
