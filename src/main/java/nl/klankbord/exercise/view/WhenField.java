package nl.klankbord.exercise.view;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.UndoKeys;
import nl.klankbord.i18n.DayReading;
import nl.klankbord.ui.DateEntry;
import nl.klankbord.ui.DayInput;
import nl.klankbord.ui.Styles;

/// A day, or words like "before the summer", as a part of an agreement. While somebody types it is words, so that half a date
/// is never taken for another day; it becomes a day when the field is left. A day that does not exist stays as typed.
final class WhenField extends VBox {
    private final StepContext context;
    private final Consumer<When> changed;
    private final DayInput input;
    private final TextField field;
    private boolean showing;

    /// @param id of the text field; the calendar button has this id with `-calendar`, the line below with `-message`
    WhenField(String id, String name, StepContext context, Consumer<When> changed) {
        this.context = context;
        this.changed = changed;
        this.input = DayInput.orWords(context.screen().today());
        var entry = new DateEntry(id, input, context.screen().i18n());
        field = entry.field();
        UndoKeys.addTo(field, context.run());
        input.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                changed.accept(field.isFocused() ? new When(null, text) : meaning());
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                settle();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                settle();
            }
        });
        var label = new Label(name);
        label.getStyleClass().add(Styles.STRONG);
        label.setLabelFor(field);
        label.setWrapText(true);
        getStyleClass().add("labelled");
        getChildren().addAll(label, entry);
    }

    private When meaning() {
        return input.readingProperty().get() instanceof DayReading.Day(var date)
                ? When.on(date)
                : new When(null, input.textProperty().get());
    }

    private void settle() {
        changed.accept(meaning());
        context.run().pause();
        context.run().saving().flush();
    }

    /// Shows this; a text that already means it stays as it was typed.
    void show(When next) {
        if (next.equals(meaning()) || next.equals(new When(null, input.textProperty().get()))) {
            return;
        }
        showing = true;
        try {
            var date = next.date();
            if (date == null) {
                input.textProperty().set(next.words());
            } else {
                input.show(date, context.screen().i18n().language());
            }
        } finally {
            showing = false;
        }
        if (!field.isFocused()) {
            input.check();
        }
    }
}
