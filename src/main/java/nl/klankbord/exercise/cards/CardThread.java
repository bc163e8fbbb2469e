package nl.klankbord.exercise.cards;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// The words about a whole column: one line that says them, or asks for them, and opens to a field. It closes when the field is
/// left, so that cards keep the room.
final class CardThread extends VBox {
    private final String asked;
    private final Button line = new Button();
    private final AnswerArea field;
    private final VBox open;

    CardThread(String zone, CardDesk desk, StepContext context) {
        asked = desk.asksThread().in(context.screen().language());
        getStyleClass().add("thread");
        line.setId("thread-" + zone + "-open");
        line.setGraphic(new Icon("fth-git-commit"));
        line.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT, "thread-line");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        // the words are never cut, whatever room the cards would like
        setMinHeight(USE_PREF_SIZE);
        line.setOnAction(_ -> open());
        field = new AnswerArea(1, context.run(), t -> desk.thread(zone, t));
        field.setId("thread-" + zone);
        field.oneLine(this::close);
        open = Labelled.above(asked, field);
        open.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                getChildren().setAll(line);
            }
        });
        getChildren().add(line);
        managedProperty().bind(visibleProperty());
    }

    private void open() {
        getChildren().setAll(open);
        field.requestFocus();
        field.end();
    }

    private void close() {
        getChildren().setAll(line);
        line.requestFocus();
    }

    /// @param some whether cards lie in the column
    void show(String said, boolean some) {
        field.show(said);
        line.setText(said.isBlank() ? asked : said);
        line.setAccessibleText(said.isBlank() ? asked : asked + " " + said);
        setVisible(!asked.isEmpty() && (some || !said.isEmpty()));
    }
}
