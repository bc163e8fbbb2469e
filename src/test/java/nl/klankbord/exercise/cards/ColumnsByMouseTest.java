package nl.klankbord.exercise.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// Cards dragged with mouse, pen or finger.
class ColumnsByMouseTest extends CardsFxTest {
    private final CardTalk talk = CardTalk.with("een", "twee", "drie", "vier");

    @Test
    void aCardIsDraggedToAColumnAndThatIsOneStepOfUndo() {
        open(talk, CardTalk.SORT);
        var before = talk.run.answers();
        mouse("card-id-2", middle("column-achieved"), middle("column-not-yet"));
        assertEquals(List.of("twee"), talk.in("not-yet"));
        assertEquals(List.of("een", "drie", "vier"), talk.in(""));
        assertEquals("card-id-2", focused());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, talk.run.answers());
    }

    @Test
    void aCardComesWhereItIsLetGo() {
        var sort = talk.desk(CardTalk.SORT);
        List.of("id-1", "id-2", "id-3").forEach(c -> sort.move(c, "achieved", 9));
        open(talk, CardTalk.SORT);
        var second = middle("card-id-2");
        touch("card-id-4", second.subtract(0, 30), second.subtract(0, 8));
        assertEquals(List.of("een", "vier", "twee", "drie"), talk.in("achieved"));
        touch("card-id-1", middle("card-id-3"), middle("card-id-3").add(0, 20));
        assertEquals(List.of("vier", "twee", "drie", "een"), talk.in("achieved"));
    }

    @Test
    void aFingerDragsAsAMouseDoes() {
        open(talk, CardTalk.SORT);
        var goal = middle("column-stopped");
        touch("card-id-1", goal.subtract(100, 40), goal);
        assertEquals(List.of("een"), talk.in("stopped"));
        touch("card-id-1", middle("card-id-3").add(20, 0));
        assertEquals(List.of("twee", "drie", "een", "vier"), talk.in(""));
    }

    @Test
    void aTrembleOfAFingerIsNoDrag() {
        open(talk, CardTalk.SORT);
        var start = middle("card-id-1");
        touch("card-id-1", start.add(8, 4));
        assertEquals(List.of("een", "twee", "drie", "vier"), talk.in(""));
        assertEquals("card-id-1", focused());
    }

    @Test
    void whileItIsDraggedItsPlaceIsShownAndNothingChangesYet() {
        open(talk, CardTalk.SORT);
        var before = talk.run.answers();
        var card = node("card-id-1");
        send(card, MouseEvent.MOUSE_PRESSED, middle("card-id-1"), true);
        send(card, MouseEvent.MOUSE_DRAGGED, middle("column-achieved"), true);
        assertEquals(1, robot.lookup(".drop-mark").queryAll().size());
        assertTrue(node("column-achieved").getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals(
                "target")));
        assertEquals(before, talk.run.answers());
        send(card, MouseEvent.MOUSE_DRAGGED, middle("column-stopped"), true);
        assertEquals(1, robot.lookup(".drop-mark").queryAll().size());
        press(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup(".drop-mark").queryAll().size());
        send(card, MouseEvent.MOUSE_RELEASED, middle("column-stopped"), true);
        assertEquals(before, talk.run.answers(), "Esc puts it back, also when it is let go later");
        assertTrue(card.isManaged() && card.getOpacity() > 0.99);
    }

    @Test
    void aCardThatIsLetGoOutsideGoesBack() {
        open(talk, CardTalk.SORT);
        var before = talk.run.answers();
        touch("card-id-1", middle("column-achieved"), new Point2D(600, -40));
        assertEquals(before, talk.run.answers());
        assertEquals(0, robot.lookup(".drop-mark").queryAll().size());
    }

    @Test
    void aClickChoosesACardAndADoubleClickOpensIt() {
        open(talk, CardTalk.SORT);
        robot.clickOn("#card-id-2");
        assertFalse(isShown("card-text"));
        assertEquals("card-id-2", focused());
        robot.doubleClickOn("#card-id-1");
        assertEquals("card-text", focused());
    }

    @Test
    void theButtonOfACardOpensItsMenu() {
        open(talk, CardTalk.SORT);
        robot.clickOn("#card-id-3-menu").clickOn("#card-menu-to-stopped");
        assertEquals(List.of("drie"), talk.in("stopped"));
    }
}
