package nl.klankbord.exercise.view;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Beside;
import nl.klankbord.exercise.run.Spoken;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport.Width;
import nl.klankbord.ui.Icon;

/// An open item of a list: its text as a field, its ratings as buttons, and what else can be done with it.
final class ListRowEditor extends VBox {
    private final AnswerArea text;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Map<String, RatingRow> ratings = new LinkedHashMap<>();

    ListRowEditor(String id, ListStep step, StepContext context, ListRow.Actions actions) {
        getStyleClass().add("list-editor");
        var i18n = context.screen().i18n();
        text = new AnswerArea(1, context.run(), t -> actions.text(id, t));
        text.getStyleClass().addAll("bare", Styles.STRONG);
        text.setAccessibleText(i18n.get("run.list.text"));
        text.oneLine(() -> actions.open(null));
        HBox.setHgrow(text, Priority.ALWAYS);
        up = tool("fth-arrow-up", i18n.get("run.list.up"), () -> actions.move(id, -1));
        down = tool("fth-arrow-down", i18n.get("run.list.down"), () -> actions.move(id, 1));
        remove = tool("fth-x", i18n.get("run.list.remove"), () -> actions.remove(id));
        var head = Beside.of(text, up, down, remove);
        head.getStyleClass().add("list-editor-head");
        getChildren().add(head);
        for (var criterion : step.criteria()) {
            var row = new RatingRow(ListStep.LOWEST_RATING, ListStep.HIGHEST_RATING, v -> Spoken.place(i18n, criterion
                    .text().in(context.screen().language()), v, ListStep.HIGHEST_RATING), v -> actions.rate(id,
                            criterion, v));
            ratings.put(criterion.id(), row);
            getChildren().add(labelled(criterion, row, context));
        }
    }

    private static Pane labelled(Item criterion, RatingRow row, StepContext context) {
        var label = new Label(criterion.text().in(context.screen().language()));
        label.getStyleClass().add("criterion");
        label.setWrapText(true);
        label.setLabelFor(row);
        Pane pane = context.screen().viewport().width().atMost(Width.NARROW)
                ? new VBox(label, row)
                : Beside.of(label, row);
        HBox.setHgrow(row, Priority.ALWAYS);
        pane.getStyleClass().add("criterion-row");
        return pane;
    }

    private static Button tool(String icon, String name, Runnable action) {
        var button = new Button(null, new Icon(icon));
        button.getStyleClass().addAll(Styles.GHOST, "tool");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    void update(String prefix, ListStep.Entry entry) {
        text.setId(prefix + "-text");
        up.setId(prefix + "-up");
        down.setId(prefix + "-down");
        remove.setId(prefix + "-remove");
        text.show(entry.text());
        ratings.forEach((criterion, row) -> {
            row.name(prefix + "-" + criterion);
            row.show(entry.ratings().get(criterion));
        });
    }

    void focusFirst() {
        if (ratings.isEmpty()) {
            text.requestFocus();
            text.end();
        } else {
            ratings.values().iterator().next().requestFocus();
        }
    }
}
