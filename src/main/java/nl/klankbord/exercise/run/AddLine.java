package nl.klankbord.exercise.run;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;

/// The line at the end of a list where a new item is typed. What is typed is an item from its first character, so that it is
/// saved at once; Enter, or leaving the line, ends it.
public final class AddLine extends Beside {
    /// What the list does with the line.
    public interface Adding {
        /// Something was typed; the text may be blank.
        void typed(String text);

        /// The item is complete: the line is left.
        void ended();

        /// The item is complete and people go on with it, by Enter or Tab.
        default void completed() {
            ended();
        }

        /// Several lines were pasted.
        void lines(List<String> lines);
    }

    private final AnswerArea field;

    /// @param invitation the words in the empty line
    public AddLine(String id, String invitation, RunViewModel run, I18n i18n, Adding adding) {
        getStyleClass().add("add-line");
        Consumer<String> typed = adding::typed;
        field = new AnswerArea(1, run, typed);
        field.setId(id);
        field.setPromptText(invitation);
        field.setAccessibleText(invitation);
        field.getStyleClass().add("bare");
        field.oneLine(adding::completed);
        field.splitPastedLines(adding::lines);
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShiftDown() && !field.getText().isBlank()) {
                adding.completed();
                e.consume();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                adding.ended();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        var key = new Label(i18n.get("run.enter"));
        key.getStyleClass().add(Styles.KBD);
        key.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new Icon("fth-plus"), field, key);
        setOnMouseClicked(_ -> field.requestFocus());
    }

    public void show(String text) {
        field.show(text);
    }

    public void focusField() {
        field.requestFocus();
    }
}
