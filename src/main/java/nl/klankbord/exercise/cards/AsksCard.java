package nl.klankbord.exercise.cards;

import java.util.function.Predicate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.CardsStep.Ask;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// The questions about a finished board, one at a time, with a line for what people say. A question that is about a corner of
/// the board points out the cards there; it says nothing about them and counts nothing.
final class AsksCard extends VBox {
    private final CardDesk desk;
    private final CardWords words;
    private final Consumer<Predicate<Card>> pointAt;
    private final Label question = new Label();
    private final Label number = new Label();
    private final AnswerArea note;
    private int at;

    /// @param pointAt points out the cards that a question is about
    AsksCard(CardDesk desk, RunViewModel run, CardWords words, Consumer<Predicate<Card>> pointAt) {
        this.desk = desk;
        this.words = words;
        this.pointAt = pointAt;
        setId("board-asks");
        getStyleClass().addAll("board-asks", Styles.CARD);
        question.getStyleClass().add("board-ask");
        question.setId("board-ask");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        number.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        number.setMinWidth(USE_PREF_SIZE);
        var next = new Button(words.get("run.cards.ask.next"), new Icon("fth-chevron-right"));
        next.setId("board-ask-next");
        next.getStyleClass().addAll(Styles.GHOST);
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(_ -> go());
        var several = desk.step().asks().size() > 1;
        number.setVisible(several);
        next.setVisible(several);
        var head = new HBox(new Icon("fth-message-circle"), question, number, next);
        head.getStyleClass().add("board-ask-head");
        note = new AnswerArea(1, run, t -> desk.note(ask().id(), t));
        note.setId("board-ask-note");
        note.setPromptText(words.get("run.cards.ask.note"));
        question.setLabelFor(note);
        getChildren().addAll(head, note);
    }

    private Ask ask() {
        return desk.step().asks().get(at);
    }

    private void go() {
        desk.pause();
        at = (at + 1) % desk.step().asks().size();
        show();
        point();
    }

    /// Points out what the question on screen is about.
    void point() {
        pointAt.accept(ask()::pointsAt);
    }

    void show() {
        question.setText(words.of(ask().text()));
        number.setText(words.get("run.cards.ask.number", at + 1, desk.step().asks().size()));
        note.show(desk.answer().notes().getOrDefault(ask().id(), ""));
    }
}
