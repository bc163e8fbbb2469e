package nl.klankbord.exercise.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.step.CardsStep.Card;
import org.junit.jupiter.api.Test;

/// Cards made and sorted without a mouse.
class ColumnsByKeyboardTest extends CardsFxTest {
    private final CardTalk talk = CardTalk.with("een", "twee", "drie", "vier");

    private void focus(String id) {
        runFx(() -> node(id).requestFocus());
    }

    @Test
    void aWholeTrayIsSortedByDigitsAlone() {
        open(talk, CardTalk.SORT);
        focus("card-id-1");
        press(KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.NUMPAD2, KeyCode.DIGIT1);
        assertEquals(List.of("twee", "vier"), talk.in("achieved"));
        assertEquals(List.of("drie"), talk.in("not-yet"));
        assertEquals(List.of("een"), talk.in("stopped"));
        assertEquals("card-id-4", focused(), "the last one keeps the focus");
        press(KeyCode.DIGIT0);
        assertEquals(List.of("vier"), talk.in(""));
        press(KeyCode.DIGIT9);
        assertEquals(List.of("vier"), talk.in(""), "there is no ninth column");
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(List.of("een", "twee", "drie", "vier"), talk.in(""));
    }

    @Test
    void spaceLiftsArrowsMoveAndSpacePutsDown() {
        talk.desk(CardTalk.SORT).move("id-4", "not-yet", 0);
        open(talk, CardTalk.SORT);
        focus("card-id-2");
        var before = talk.run.answers();
        press(KeyCode.SPACE, KeyCode.UP, KeyCode.RIGHT, KeyCode.UP);
        assertEquals(before, talk.run.answers(), "nothing changes while it is lifted");
        assertEquals("card-id-2", focused());
        press(KeyCode.SPACE);
        assertEquals(List.of("twee", "vier"), talk.in("not-yet"));
        assertEquals("card-id-2", focused());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, talk.run.answers());
    }

    @Test
    void escapePutsALiftedCardBack() {
        open(talk, CardTalk.SORT);
        focus("card-id-2");
        var before = talk.run.answers();
        press(KeyCode.SPACE, KeyCode.UP, KeyCode.RIGHT, KeyCode.ESCAPE);
        assertEquals(before, talk.run.answers());
        assertEquals("card-id-2", focused());
        press(KeyCode.DIGIT1);
        assertEquals(List.of("twee"), talk.in("achieved"));
    }

    @Test
    void goingSomewhereElsePutsALiftedCardBack() {
        open(talk, CardTalk.SORT);
        focus("card-id-2");
        press(KeyCode.SPACE, KeyCode.UP);
        focus("card-new");
        assertEquals(List.of("een", "twee", "drie", "vier"), talk.in(""));
        assertFalse(node("card-id-2").getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals(
                "lifted")));
    }

    @Test
    void arrowsGoFromCardToCardOverColumnsAndTray() {
        var sort = talk.desk(CardTalk.SORT);
        sort.move("id-1", "achieved", 0);
        sort.move("id-2", "achieved", 1);
        sort.move("id-3", "stopped", 0);
        open(talk, CardTalk.SORT);
        focus("card-id-1");
        press(KeyCode.RIGHT);
        assertEquals("card-id-3", focused());
        press(KeyCode.LEFT, KeyCode.DOWN);
        assertEquals("card-id-2", focused());
        press(KeyCode.DOWN);
        assertEquals("card-id-4", focused());
        press(KeyCode.UP);
        assertEquals("card-id-2", focused());
    }

    @Test
    void altAndArrowsChangeTheOrderInAColumn() {
        var sort = talk.desk(CardTalk.SORT);
        List.of("id-1", "id-2", "id-3").forEach(c -> sort.move(c, "achieved", 9));
        open(talk, CardTalk.SORT);
        focus("card-id-3");
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("drie", "een", "twee"), talk.in("achieved"));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("een", "drie", "twee"), talk.in("achieved"));
        assertEquals("card-id-3", focused());
    }

    @Test
    void enterOpensACardAndEscapeGoesBackToIt() {
        open(talk, CardTalk.SORT);
        focus("card-id-2");
        press(KeyCode.ENTER);
        assertEquals("card-text", focused());
        write(" met Jelle");
        press(KeyCode.TAB);
        assertEquals("card-why", focused());
        write("1 keer per week");
        press(KeyCode.ESCAPE);
        assertEquals("card-id-2", focused());
        assertEquals(new Card("id-2", "planned", "twee met Jelle", "", null, "1 keer per week"), talk.board().card(
                "id-2").orElseThrow());
    }

    @Test
    void digitsInAFieldAreDigits() {
        open(talk, CardTalk.SORT);
        robot.clickOn("#card-new");
        press(KeyCode.DIGIT1, KeyCode.DELETE, KeyCode.DIGIT2);
        assertEquals(List.of("een", "twee", "drie", "vier", "12"), talk.in(""));
    }

    @Test
    void deleteTakesACardAwayWithAWayBackAndGoesToItsNeighbour() {
        open(talk, CardTalk.SORT);
        focus("card-id-2");
        press(KeyCode.DELETE);
        assertEquals(List.of("een", "drie", "vier"), talk.in(""));
        assertEquals("card-id-3", focused());
        robot.clickOn("#card-back");
        assertEquals(List.of("een", "twee", "drie", "vier"), talk.in(""));
    }

    @Test
    void theMenuKeyOpensTheMenuOfACard() {
        open(talk, CardTalk.SORT);
        focus("card-id-1");
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of("een"), talk.in("not-yet"));
    }

    @Test
    void aCardIsTakenAlongAsAnAgreement() {
        open(talk, CardTalk.SORT);
        focus("card-id-1");
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        robot.clickOn("#card-menu-along");
        assertEquals(List.of("een"), talk.run.agreements().stream().map(a -> a.commitment().what()).toList());
    }

    @Test
    void cardsAreTypedOneAfterTheOtherAndPasted() {
        var empty = new CardTalk();
        open(empty, CardTalk.MAKE);
        focus("card-add");
        write("bellen");
        assertEquals(List.of("bellen"), empty.in(""), "a card exists from its first character");
        assertFalse(isShown("card-id-1"), "it is still in the line where it is typed");
        press(KeyCode.ENTER);
        assertTrue(isShown("card-id-1"));
        robot.clickOn("#card-type-added");
        assertEquals("card-add", focused());
        runFx(() -> {
            var content = new ClipboardContent();
            content.putString("- schrijven\n\n• langsgaan\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("bellen", "schrijven", "langsgaan"), empty.in(""));
        assertEquals(List.of("planned", "added", "added"), empty.board().cards().stream().map(Card::type).toList());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("bellen"), empty.in(""));
    }

    @Test
    void wordsAboutAColumnAreTypedBelowIt() {
        talk.desk(CardTalk.SORT).move("id-1", "achieved", 0);
        open(talk, CardTalk.SORT);
        focus("thread-achieved-open");
        press(KeyCode.SPACE);
        write("steeds samen");
        press(KeyCode.ENTER);
        assertEquals("thread-achieved-open", focused());
        assertEquals("steeds samen", talk.board().threads().get("achieved"));
    }
}
