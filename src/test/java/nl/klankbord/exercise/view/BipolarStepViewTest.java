package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.klankbord.exercise.step.BipolarStep.Answer;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

class BipolarStepViewTest extends StepFxTest {
    private Answer answer() {
        return talk.run.answer(Samples.BIPOLAR).orElse(Answer.NONE);
    }

    private Map<String, Integer> positions() {
        return answer().positions();
    }

    private String spoken(String id) {
        return onFx(() -> node(id).getAccessibleText());
    }

    private boolean selected(String id) {
        return onFx(() -> Boolean.TRUE.equals(node(id).queryAccessibleAttribute(AccessibleAttribute.SELECTED)));
    }

    @Test
    void nothingIsChosenBeforehand() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        for (var item : List.of("feedback", "pace", "help")) {
            for (int place = 1; place <= 5; place++) {
                assertFalse(selected("item-" + item + "-" + place));
            }
        }
        assertTrue(talk.run.answer(Samples.BIPOLAR).isEmpty());
    }

    @Test
    void digitsAndArrowsPutAnItemSomewhereAndUpAndDownGoOn() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        press(KeyCode.TAB);
        runFx(() -> node("item-feedback-3").requestFocus());
        write("4");
        assertEquals(Map.of("feedback", 4), positions());
        assertEquals("item-feedback-4", focused());
        press(KeyCode.DOWN);
        assertEquals("item-pace-3", focused());
        press(KeyCode.RIGHT);
        // pace is turned while it is asked: the fourth place shown is the second of the profile
        assertEquals(Map.of("feedback", 4, "pace", 2), positions());
        assertEquals("item-pace-4", focused());
        press(KeyCode.DOWN, KeyCode.SPACE);
        assertEquals(3, positions().get("help"));
        press(KeyCode.HOME);
        assertEquals(1, positions().get("help"));
        press(KeyCode.END, KeyCode.RIGHT);
        assertEquals(5, positions().get("help"));
        press(KeyCode.UP, KeyCode.UP);
        assertEquals("item-feedback-4", focused());
    }

    @Test
    void anItemCanBeSkippedAndTakenBack() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        runFx(() -> node("item-feedback-3").requestFocus());
        press(KeyCode.DOWN);
        write("5");
        assertEquals(Map.of("pace", 1), positions());
        press(KeyCode.BACK_SPACE);
        assertTrue(talk.run.answer(Samples.BIPOLAR).isEmpty(), "not answered is a state");
        assertFalse(selected("item-pace-5"));
        write("2");
        press(KeyCode.DELETE);
        assertEquals(Map.of(), positions());
    }

    @Test
    void aNumberThatIsNoPlaceDoesNothing() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        runFx(() -> node("item-feedback-3").requestFocus());
        write("6");
        write("0");
        assertEquals(Map.of(), positions());
    }

    @Test
    void byMouseAPlaceIsChosenAndTakenBackByPressingItAgain() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        robot.clickOn("#item-pace-2");
        assertEquals(Map.of("pace", 4), positions());
        assertTrue(selected("item-pace-2"));
        robot.clickOn("#item-pace-5");
        assertEquals(Map.of("pace", 1), positions());
        robot.clickOn("#item-pace-5");
        assertEquals(Map.of(), positions());
    }

    /// What the toolkit makes of a finger.
    private void touch(String id) {
        runFx(() -> {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                var node = node(id);
                Event.fireEvent(node,
                        new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false,
                                type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null));
            }
        });
    }

    @Test
    void byTouchAPlaceIsChosen() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        touch("item-help-1");
        assertEquals(Map.of("help", 1), positions());
    }

    @Test
    void eachChoiceIsOneStepOfUndo() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        runFx(() -> node("item-feedback-3").requestFocus());
        write("1");
        write("2");
        press(KeyCode.DOWN);
        write("3");
        undo();
        assertEquals(Map.of("feedback", 2), positions());
        undo();
        assertEquals(Map.of("feedback", 1), positions());
        redo();
        assertEquals(Map.of("feedback", 2), positions());
        undo();
        undo();
        assertTrue(talk.run.answer(Samples.BIPOLAR).isEmpty());
    }

    @Test
    void aScreenReaderHearsTheItemItsPolesAndThePlace() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        assertEquals(
                "Punt 1 van 3: Ik weet zelf wat feedback vraagt of Ik vraag een ander naar feedback, plaats 4 van 5",
                spoken("item-feedback-4"));
        assertTrue(spoken("item-pace-1").startsWith("Punt 2 van 3: Ik vraag een ander naar pace of Ik weet zelf"),
                spoken(
                        "item-pace-1"));
        assertEquals(AccessibleRole.RADIO_BUTTON, onFx(() -> node("item-pace-1").getAccessibleRole()));
    }

    @Test
    void aDomainIsChosenTakenBackOrNamed() {
        open(Samples.BIPOLAR_DOMAIN, Language.NL);
        robot.clickOn("#domain-talks");
        assertEquals(Answer.NONE.about("talks"), answer());
        robot.clickOn("#domain-talks");
        assertTrue(answer().isEmpty());
        robot.clickOn("#domain-figures");
        robot.clickOn("#domain-own");
        write("Mijn eigen vak");
        assertEquals(Answer.NONE.about("figures").aboutOwn("Mijn eigen vak"), answer());
        assertFalse(onFx(() -> ((ToggleButton) node("domain-figures")).isSelected()), "own words come first");
        for (int i = 0; i < 4 && !answer().own().isEmpty(); i++) {
            undo();
        }
        assertEquals(Answer.NONE.about("figures"), answer());
    }

    @Test
    void whatTheExerciseNoLongerHasIsKept() {
        talk.run.answer(Samples.BIPOLAR, Answer.NONE.about("gone").at("gone", 3), "x");
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        runFx(() -> node("item-help-3").requestFocus());
        write("1");
        assertEquals(Map.of("gone", 3, "help", 1), positions());
    }
}
