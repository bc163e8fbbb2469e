package nl.klankbord.exercise.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.run.StepContext.Earlier;
import org.junit.jupiter.api.Test;

/// What one step of taking stock does with what was done in another.
class TakingStockTest extends CardsFxTest {
    private final CardTalk talk = CardTalk.with("een", "twee");

    @Test
    void energyIsJudgedWithoutTheColumnsAndThenShownWithThem() {
        talk.desk(CardTalk.SORT).move("id-1", "achieved", 0);
        open(talk, CardTalk.ENERGY);
        assertFalse(isShown("zone-achieved"), "the columns are out of sight");
        runFx(() -> node("card-id-1").requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        var x = talk.desk(CardTalk.ENERGY).card("id-1").orElseThrow().x();
        assertTrue(x != null && x > 0, "up is more energy");
        robot.clickOn("#cards-reveal");
        assertTrue(isShown("zone-achieved"));
        assertEquals(List.of("een"), talk.in("achieved"), "where it lay did not change");
        robot.clickOn("#cards-reveal");
        assertFalse(isShown("zone-achieved"));
    }

    @Test
    void nothingOfTheBoardIsThereBeforeACardIsMade() {
        open(new CardTalk(), CardTalk.SORT);
        assertTrue(isShown("column-achieved"));
        assertFalse(onFx(() -> node("thread-achieved-open").getParent().isVisible()));
        assertEquals(0, robot.lookup(".card-tile").queryAll().size());
    }

    @Test
    void theBoardOfLastYearIsOneClickAwayAndACardOfItIsTakenAlong() {
        var last = CardTalk.with("nieuw magazijn", "werkoverleg");
        last.desk(CardTalk.SORT).move("id-2", "not-yet", 0);
        talk.earlier.set(List.of(new Earlier(LocalDate.of(2025, 4, 14), CardTalk.EXERCISE, last.run.answers())));
        open(talk, CardTalk.SORT);
        assertFalse(isShown("cards-earlier-board"));
        robot.clickOn("#cards-earlier");
        assertTrue(isShown("cards-earlier-board"));
        robot.clickOn("#earlier-along-id-2");
        assertEquals(List.of("een", "twee", "werkoverleg"), talk.in(""));
        assertEquals(List.of("nieuw magazijn"), last.in(""), "last year stays as it was");
        robot.clickOn("#cards-earlier");
        assertFalse(isShown("cards-earlier-board"));
    }

    @Test
    void withoutAnEarlierBoardNoneIsOffered() {
        talk.earlier.set(List.of(new Earlier(LocalDate.of(2025, 4, 14), CardTalk.EXERCISE, new CardTalk().run
                .answers())));
        open(talk, CardTalk.SORT);
        assertFalse(onFx(() -> node("cards-earlier").isVisible()));
    }

    @Test
    void undoAndRedoStandBesideTheQuestion() {
        open(talk, CardTalk.SORT);
        runFx(() -> node("card-id-1").requestFocus());
        press(KeyCode.DIGIT1);
        robot.clickOn("#cards-undo");
        assertEquals(List.of("een", "twee"), talk.in(""));
        robot.clickOn("#cards-redo");
        assertEquals(List.of("een"), talk.in("achieved"));
    }
}
