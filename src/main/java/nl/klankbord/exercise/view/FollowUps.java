package nl.klankbord.exercise.view;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Marker;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport.Width;

/// The prompts that come with the placed markers, as cards beside each other where there is room.
final class FollowUps extends GridPane {
    private record Card(VBox root, Label about, AnswerArea field) {}

    private final ScaleStep step;
    private final StepContext context;
    private final BiConsumer<String, String> typed;
    private final Map<String, Card> cards = new HashMap<>();

    /// @param typed gets the id of a prompt and its answer
    FollowUps(ScaleStep step, StepContext context, BiConsumer<String, String> typed) {
        this.step = step;
        this.context = context;
        this.typed = typed;
        getStyleClass().add("follow-ups");
        managedProperty().bind(visibleProperty());
    }

    void update(ScaleStep.Answer answer, Width width) {
        var items = step.followUps(answer);
        var columns = Math.clamp(items.size(), 1, switch (width) {
            case WIDE -> 3;
            case MEDIUM -> 2;
            case NARROW, TINY -> 1;
        });
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var card = cards.computeIfAbsent(item.id(), _ -> card(item));
            var marker = markerOf(item);
            var label = marker.label().in(context.screen().language());
            card.about().setText(context.screen().i18n().get("run.scale.about", label.substring(0, 1).toUpperCase(
                    context.screen().i18n().language().locale()) + label.substring(1),
                    answer.marks().getOrDefault(marker.id(), 0)));
            card.field().show(answer.notes().getOrDefault(item.id(), ""));
            setConstraints(card.root(), i % columns, i / columns);
        }
        Children.arrange(this, items.stream().map(i -> cards.computeIfAbsent(i.id(), _ -> card(i)).root()).toList());
        if (getColumnConstraints().size() != columns) {
            getColumnConstraints().clear();
            for (int c = 0; c < columns; c++) {
                var constraint = new ColumnConstraints();
                constraint.setPercentWidth(100.0 / columns);
                getColumnConstraints().add(constraint);
            }
        }
        setVisible(!items.isEmpty());
    }

    private Marker markerOf(Item item) {
        var below = step.whenBelow();
        return step.markers().stream().filter(m -> m.followUps().contains(item) || (below != null && below.followUps()
                .contains(item) && below.marker().equals(m.id()))).findFirst().orElseThrow();
    }

    private Card card(Item item) {
        var about = new Label();
        about.getStyleClass().addAll(Styles.SMALL, Styles.STRONG, "follow-up-about", ScaleMark.style(markerOf(item)
                .role()));
        var field = new AnswerArea(3, context.run(), t -> typed.accept(item.id(), t));
        field.setId("follow-up-" + item.id());
        field.setPromptText(context.screen().i18n().get("run.words.of", context.names().you()));
        var root = new VBox(about, Labelled.above(item.text().in(context.screen().language()), field));
        root.getStyleClass().addAll(Styles.CARD, "follow-up");
        return new Card(root, about, field);
    }
}
