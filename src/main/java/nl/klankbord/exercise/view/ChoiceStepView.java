package nl.klankbord.exercise.view;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.PressPane;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// Options as cards with a round mark; pressing the chosen one again takes the choice back. Below them the reason, in one's
/// own words.
final class ChoiceStepView extends VBox {
    private final ChoiceStep step;
    private final StepContext context;
    private final Map<String, PressPane> cards = new LinkedHashMap<>();
    private final AnswerArea why;

    ChoiceStepView(ChoiceStep step, StepContext context) {
        this.step = step;
        this.context = context;
        var run = context.run();
        getStyleClass().add("parts");
        step.options().forEach(o -> cards.put(o.id(), card(o)));
        var box = new VBox();
        box.getStyleClass().add("rows");
        box.getChildren().addAll(cards.values());
        getChildren().add(box);
        why = new AnswerArea(2, run, this::typed);
        why.setId("why");
        if (!step.why().isEmpty()) {
            getChildren().add(Labelled.above(step.why().in(context.screen().language()), why));
        }
        show();
        ViewLifecycle.whileInScene(this, () -> run.stateProperty().subscribe(_ -> show()));
    }

    private PressPane card(ChoiceStep.Option option) {
        var title = option.title().in(context.screen().language());
        var detail = option.detail().in(context.screen().language());
        var card = new PressPane(AccessibleRole.RADIO_BUTTON, () -> choose(option.id()));
        card.setId("option-" + option.id());
        card.setAccessibleText(detail.isEmpty() ? title : title + ". " + detail);
        card.getStyleClass().addAll(Styles.CARD, "option");
        var mark = new Region();
        mark.getStyleClass().add("radio-mark");
        var text = new VBox(wrapped(title, Styles.STRONG));
        text.getStyleClass().add("option-text");
        if (!detail.isEmpty()) {
            text.getChildren().add(wrapped(detail, Styles.QUIET));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        card.alignTop();
        card.getChildren().addAll(mark, text);
        return card;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private ChoiceStep.Answer now() {
        return context.run().answer(step).orElseGet(() -> new ChoiceStep.Answer("", ""));
    }

    private void show() {
        var now = now();
        cards.forEach((id, card) -> card.setSelected(id.equals(now.option())));
        why.show(now.why());
    }

    private void choose(String option) {
        var now = now();
        context.run().pause();
        context.run().answer(step, new ChoiceStep.Answer(option.equals(now.option()) ? "" : option, now.why()),
                "option");
    }

    private void typed(String text) {
        context.run().answer(step, new ChoiceStep.Answer(now().option(), text), "why");
    }
}
