package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.step.ScaleStep.Answer;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleStepViewTest extends StepFxTest {
    private Answer answer() {
        return talk.run.answer(Samples.SCALE).orElse(Answer.NONE);
    }

    private Map<String, Integer> motivation() {
        return talk.run.answer(Samples.MOTIVATION).map(Answer::marks).orElse(Map.of());
    }

    private static final Answer FILLED = new Answer(Map.of("now", 6, "step", 7), "Rust?", "chaos", "rust", Map
            .of("lower", "Daan"), "id-1");

    private void byKeyboard() {
        // the chips of the four markers come first, then the question and the line
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE, KeyCode.DIGIT7);
        assertEquals("scale", focused());
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
        }
        press(KeyCode.SPACE);
        press(KeyCode.DIGIT5, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        write("Rust?");
        press(KeyCode.TAB, KeyCode.TAB);
        write("chaos");
        press(KeyCode.TAB, KeyCode.TAB);
        write("rust");
        press(KeyCode.TAB);
        write("Daan");
    }

    private void byMouse() {
        robot.clickOn("#scale-question");
        write("Rust?");
        robot.clickOn("#scale-6").clickOn("#marker-step").clickOn("#scale-7");
        robot.clickOn("#scale-low");
        write("chaos");
        robot.clickOn("#scale-high");
        write("rust");
        robot.clickOn("#follow-up-lower");
        write("Daan");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKeyboardAndTheMouseGiveTheSameAnswer(Language language) {
        open(Samples.SCALE, language);
        byKeyboard();
        assertEquals(FILLED, answer());
        runFx(() -> robot.listWindows().getFirst().hide());
        var other = new Talk();
        open(other, Samples.SCALE, language);
        byMouse();
        assertEquals(FILLED, other.run.answer(Samples.SCALE).orElseThrow());
    }

    @Test
    void nothingIsPresetAndZeroCanBeChosen() {
        open(Samples.MOTIVATION, Language.NL);
        runFx(() -> node("scale").requestFocus());
        assertEquals(Map.of(), motivation());
        press(KeyCode.DIGIT0);
        assertEquals(Map.of("m", 0), motivation());
        press(KeyCode.END);
        assertEquals(Map.of("m", 10), motivation());
        press(KeyCode.HOME, KeyCode.RIGHT);
        assertEquals(Map.of("m", 1), motivation());
        press(KeyCode.DIGIT1, KeyCode.DIGIT0);
        assertEquals(Map.of("m", 10), motivation());
        press(KeyCode.DELETE);
        assertEquals(Map.of(), motivation());
    }

    @Test
    void aMarkCanBeDragged() {
        open(Samples.MOTIVATION, Language.NL);
        robot.drag("#scale-2").dropTo("#scale-9");
        assertEquals(Map.of("m", 9), motivation());
        undo();
        assertEquals(Map.of(), motivation(), "a drag is one step of undo");
    }

    @Test
    void pressingAnotherMarkMakesThatTheOneToPlace() {
        talk.run.answer(Samples.SCALE, new Answer(Map.of("now", 3, "enough", 8), "", "", "", Map.of()), "x");
        open(Samples.SCALE, Language.NL);
        robot.clickOn("#mark-enough").clickOn("#scale-9");
        assertEquals(Map.of("now", 3, "enough", 9), answer().marks());
        robot.clickOn("#scale-take-away");
        assertEquals(Map.of("now", 3), answer().marks());
    }

    @Test
    void promptsAppearWithTheirMarks() {
        open(Samples.SCALE, Language.NL);
        assertFalse(isShown("follow-up-lower"));
        robot.clickOn("#scale-5");
        assertTrue(isShown("follow-up-lower"));
        assertTrue(isShown("follow-up-raise"), "below 8 it is asked what would lift it");
        robot.clickOn("#scale-8");
        assertFalse(isShown("follow-up-raise"));
    }

    @Test
    void aMarkSaysWhatItIsAndWhereItStands() {
        open(Samples.MOTIVATION, Language.NL);
        assertEquals("nu, nog niets gekozen", onFx(() -> node("scale").getAccessibleText()));
        robot.clickOn("#scale-6");
        assertEquals("nu, 6 van 10", onFx(() -> node("mark-m").getAccessibleText()));
        assertEquals("nu, 6 van 10", onFx(() -> node("scale").getAccessibleText()));
        assertEquals(6.0, onFx(() -> node("scale").queryAccessibleAttribute(AccessibleAttribute.VALUE)));
    }

    @Test
    void undoMovesTheMarkBack() {
        open(Samples.MOTIVATION, Language.NL);
        robot.clickOn("#scale-6").clickOn("#scale-3");
        undo();
        assertEquals("nu, 6 van 10", onFx(() -> node("mark-m").getAccessibleText()));
        undo();
        assertFalse(onFx(() -> node("mark-m").isVisible()));
    }

    @Test
    void whereThereIsLittleRoomTheLineStandsUpright() {
        talk.viewport.textScaleProperty().set(2);
        open(Samples.MOTIVATION, Language.NL);
        assertTrue(onFx(() -> node("scale-10").getBoundsInParent().getMaxY() < node("scale-0").getBoundsInParent()
                .getMinY()));
        robot.clickOn(robot.point("#scale-10").atPosition(Pos.CENTER));
        assertEquals(Map.of("m", 10), motivation());
    }
}
