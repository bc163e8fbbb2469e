package nl.klankbord.workspace;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.GrowingArea;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// One note: its text, and what can be done with it below.
final class NoteBox extends VBox {
    private final TextArea field;

    /// @param label what the field is; stands above it
    /// @param rows height of the field in lines while there is little text
    NoteBox(NoteEntry entry, String label, int rows, HBox actions) {
        getStyleClass().add("note");
        field = new GrowingArea(rows);
        var name = new Label(label);
        name.setLabelFor(field);
        name.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        field.setId("workspace-note-" + entry.id());
        Show.tabMovesOn(field);
        field.setText(entry.textProperty().get());
        field.focusedProperty().subscribe((_, on) -> {
            if (!on) {
                entry.flush();
            }
        });
        getChildren().addAll(name, field, actions);
        Show.visible(actions, !actions.getChildren().isEmpty());
        ViewLifecycle.whileInScene(this, () -> {
            field.textProperty().bindBidirectional(entry.textProperty());
            return () -> field.textProperty().unbindBidirectional(entry.textProperty());
        });
    }

    TextArea field() {
        return field;
    }

    /// The day a note was written, as people say it.
    static String day(NoteEntry entry, Screen screen) {
        var day = LocalDate.ofInstant(entry.noteProperty().get().writtenAt(), ZoneId.systemDefault());
        return Dates.day(day, screen.today().get(), screen.i18n().language());
    }
}
