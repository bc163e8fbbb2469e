package nl.klankbord.workspace;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.DateEntry;
import nl.klankbord.ui.FieldMessage;
import nl.klankbord.ui.GrowingArea;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// What one decides before a talk: the own intention, the exercises, the kind, when and where.
final class PreparationForm extends VBox {
    private final PreparationViewModel model;
    private final Screen screen;
    private final Show show;

    PreparationForm(PreparationViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        show = new Show(screen);
        getStyleClass().add("column");
        getChildren().addAll(card("workspace.prepare.intention", intention(), hint("workspace.prepare.intention.hint",
                "fth-lock")), card("workspace.prepare.exercises", exercises()), card("workspace.prepare.about", kinds(),
                        day(), time(), place()));
    }

    private VBox card(String key, Node... content) {
        var card = new VBox(show.label(show.text(key), Styles.H2));
        card.getStyleClass().addAll("prepare-card", Styles.CARD);
        card.getChildren().addAll(content);
        return card;
    }

    private Label hint(String key, String icon) {
        var hint = show.label(show.text(key), Styles.SMALL, Styles.QUIET);
        hint.setGraphic(new Icon(icon));
        return hint;
    }

    private VBox intention() {
        var field = new GrowingArea(3);
        Show.tabMovesOn(field);
        ViewLifecycle.inScene(field).subscribe(_ -> field.requestFocus());
        return field("prepare-intention", "workspace.prepare.intention.label", field, model.intentionProperty());
    }

    private VBox place() {
        return field("prepare-place", "workspace.prepare.place", new TextField(), model.placeProperty());
    }

    private VBox field(String id, String key, TextInputControl field, StringProperty value) {
        field.setId(id);
        field.focusedProperty().subscribe((_, on) -> {
            if (!on) {
                model.flush();
            }
        });
        var label = show.label(show.text(key), Styles.STRONG);
        label.setLabelFor(field);
        ViewLifecycle.whileInScene(field, () -> {
            field.textProperty().bindBidirectional(value);
            return () -> field.textProperty().unbindBidirectional(value);
        });
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    private VBox exercises() {
        var box = new VBox();
        box.getStyleClass().add("field");
        model.exercises().forEach((exercise, on) -> box.getChildren().add(exercise(exercise, on)));
        return box;
    }

    private CheckBox exercise(Exercise exercise, BooleanProperty on) {
        var intro = exercise.intro().in(screen.language());
        var title = show.text("workspace.prepare.exercise", exercise.title().in(screen.language()), exercise
                .minutes());
        var box = new CheckBox(intro.isEmpty() ? title : title + "\n" + intro);
        box.setId("prepare-exercise-" + exercise.id());
        box.setWrapText(true);
        ViewLifecycle.whileInScene(box, () -> {
            box.selectedProperty().bindBidirectional(on);
            return () -> box.selectedProperty().unbindBidirectional(on);
        });
        return box;
    }

    private VBox kinds() {
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (var kind : ConversationKind.values()) {
            var chip = new ToggleButton(show.text("workspace.kind." + kind.name()));
            chip.setId("prepare-kind-" + kind.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().add(Styles.CHIP);
            chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            chip.setOnAction(_ -> {
                model.kindProperty().set(kind);
                chip.setSelected(true);
            });
            ViewLifecycle.whileInScene(chip, () -> model.kindProperty().subscribe(k -> {
                chip.setSelected(k == kind);
                chip.setGraphic(k == kind ? new Icon("fth-check") : null);
            }));
            chips.getChildren().add(chip);
        }
        var box = new VBox(show.label(show.text("workspace.prepare.kind"), Styles.STRONG), chips);
        box.getStyleClass().add("field");
        return box;
    }

    private VBox day() {
        var entry = new DateEntry("prepare-day", model.day(), screen.i18n());
        var label = show.label(show.text("workspace.prepare.day"), Styles.STRONG);
        label.setLabelFor(entry.field());
        var box = new VBox(label, entry);
        box.getStyleClass().add("field");
        return box;
    }

    private VBox time() {
        var box = field("prepare-time", "workspace.prepare.time", new TextField(), model.timeProperty());
        var message = new FieldMessage();
        message.setId("prepare-time-message");
        box.getChildren().add(message);
        ViewLifecycle.whileInScene(box, () -> Subscription.combine(model.timeProperty().subscribe(_ -> say(message)),
                model.day().textProperty().subscribe(_ -> say(message))));
        return box;
    }

    private void say(FieldMessage message) {
        var typed = !model.timeProperty().get().isBlank();
        if (typed && model.clock().isEmpty()) {
            message.note(show.text("workspace.prepare.time.unclear"));
        } else if (!typed && model.day().day().isPresent()) {
            message.note(show.text("workspace.prepare.time.missing"));
        } else {
            message.clear();
        }
    }
}
