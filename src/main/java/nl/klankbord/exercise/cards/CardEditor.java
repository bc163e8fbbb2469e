package nl.klankbord.exercise.cards;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Labelled;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// A card that is open: its words and what puts it there. Stands where the card stands; Esc and Enter in the words close it.
/// At most one card of a board is open, so its fields have fixed ids.
final class CardEditor extends VBox {
    private final AnswerArea text;
    private final AnswerArea why;
    private final String card;

    /// @param close closes the card
    /// @param menu opens the menu of the card below this button
    CardEditor(String card, CardDesk desk, StepContext context, Runnable close,
            java.util.function.Consumer<Button> menu) {
        this.card = card;
        var words = new CardWords(context.screen());
        getStyleClass().addAll("card-editor", Styles.CARD);
        text = new AnswerArea(1, context.run(), t -> desk.text(card, t));
        text.setId("card-text");
        text.oneLine(close);
        why = new AnswerArea(1, context.run(), t -> desk.why(card, t));
        why.setId("card-why");
        why.oneLine(close);
        getChildren().add(Labelled.above(words.get("run.cards.text"), text));
        var asked = desk.asksWhy();
        if (!asked.isEmpty()) {
            getChildren().add(Labelled.above(asked.in(context.screen().language()), why));
        }
        var more = new Button(words.get("run.cards.more"), new Icon("fth-more-horizontal"));
        more.setId("card-more");
        more.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT);
        more.setOnAction(_ -> menu.accept(more));
        var done = new Button(words.get("run.cards.done"), new Icon("fth-check"));
        done.setId("card-done");
        done.getStyleClass().addAll(Styles.TONAL, Styles.COMPACT);
        done.setOnAction(_ -> close.run());
        var tools = new FlowPane(done, more);
        tools.getStyleClass().add("card-editor-tools");
        getChildren().add(tools);
        // the last line of it first, then what is being typed in
        text.focusedProperty().addListener((_, _, focused) -> seen(focused, text));
        why.focusedProperty().addListener((_, _, focused) -> seen(focused, why));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
    }

    private void seen(boolean focused, AnswerArea field) {
        if (focused) {
            CardTiles.reveal(this);
            CardTiles.reveal(field);
        }
    }

    String card() {
        return card;
    }

    void show(Card now) {
        text.show(now.text());
        why.show(now.why());
    }

    void focusText() {
        text.requestFocus();
        text.end();
    }
}
