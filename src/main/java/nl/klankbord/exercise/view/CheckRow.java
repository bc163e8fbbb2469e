package nl.klankbord.exercise.view;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Beside;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;
import nl.klankbord.ui.Icon;

/// One tick of a checklist with its note. An item of people's own has its text as a field.
final class CheckRow extends VBox {
    private final CheckBox box = new CheckBox();
    private final AnswerArea note;
    private final VBox noteBox;
    private @Nullable AnswerArea text;

    /// @param tick gets true or false
    /// @param noted gets the note as it is typed
    CheckRow(String id, String notePrompt, RunViewModel run, Consumer<Boolean> tick, Consumer<String> noted) {
        getStyleClass().addAll(Styles.CARD, "check-row");
        setId("check-" + id);
        box.setId("check-" + id + "-box");
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> tick.accept(box.isSelected()));
        note = new AnswerArea(1, run, noted);
        note.setId("check-" + id + "-note");
        note.setAccessibleText(notePrompt);
        var prompt = new Label(notePrompt);
        prompt.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        prompt.setWrapText(true);
        prompt.setMinHeight(USE_PREF_SIZE);
        prompt.setLabelFor(note);
        noteBox = new VBox(prompt, note);
        noteBox.getStyleClass().add("check-note");
        noteBox.managedProperty().bind(noteBox.visibleProperty());
        getChildren().addAll(box, noteBox);
    }

    /// Shows fixed words beside the box.
    CheckRow fixed(String words) {
        box.setText(words);
        return this;
    }

    /// Shows a field with people's own words beside the box.
    CheckRow own(String fieldName, String removeName, RunViewModel run, Consumer<String> typed, Runnable remove) {
        var field = new AnswerArea(1, run, typed);
        field.setId(getId() + "-text");
        field.getStyleClass().add("bare");
        field.setAccessibleText(fieldName);
        field.oneLine(run::pause);
        HBox.setHgrow(field, Priority.ALWAYS);
        box.setMaxWidth(USE_PREF_SIZE);
        var away = new Button(null, new Icon("fth-x"));
        away.setId(getId() + "-remove");
        away.getStyleClass().addAll(Styles.GHOST, "tool");
        away.setAccessibleText(removeName);
        away.setTooltip(new Tooltip(removeName));
        away.setOnAction(_ -> remove.run());
        var line = Beside.of(box, field, away);
        line.getStyleClass().add("check-own");
        getChildren().set(0, line);
        text = field;
        return this;
    }

    /// @param noteText null when the item is not ticked
    /// @param notes whether ticked items have a note at all
    void update(@Nullable String noteText, boolean notes, String words) {
        box.setSelected(noteText != null);
        noteBox.setVisible(notes && noteText != null);
        note.show(noteText == null ? "" : noteText);
        if (text != null) {
            text.show(words);
            box.setAccessibleText(words);
        }
    }
}
