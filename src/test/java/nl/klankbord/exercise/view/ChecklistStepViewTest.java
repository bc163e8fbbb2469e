package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.step.ChecklistStep.Answer;
import nl.klankbord.exercise.step.ChecklistStep.Own;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistStepViewTest extends StepFxTest {
    private static final Answer FILLED = new Answer(Map.of("time", "druk", "id-1", ""), List.of(new Own("id-1",
            "lawaai")));

    private Optional<Answer> answer() {
        return talk.run.answer(Samples.CHECKLIST);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKeyboardAndTheMouseGiveTheSameAnswer(Language language) {
        open(Samples.CHECKLIST, language);
        press(KeyCode.SPACE, KeyCode.TAB);
        write("druk");
        press(KeyCode.TAB, KeyCode.TAB);
        write("lawaai");
        press(KeyCode.ENTER);
        assertEquals(Optional.of(FILLED), answer());
        runFx(() -> robot.listWindows().getFirst().hide());
        var other = new Talk();
        open(other, Samples.CHECKLIST, language);
        robot.clickOn("#check-time-box").clickOn("#check-time-note");
        write("druk");
        robot.clickOn("#check-add");
        write("lawaai");
        press(KeyCode.ENTER);
        assertEquals(Optional.of(FILLED), other.run.answer(Samples.CHECKLIST));
    }

    @Test
    void aNoteAppearsWithItsTickAndUndoShowsInBoth() {
        open(Samples.CHECKLIST, Language.NL);
        assertFalse(onFx(() -> node("check-time-note").getParent().isVisible()));
        robot.clickOn("#check-time-box");
        assertTrue(onFx(() -> node("check-time-note").getParent().isVisible()));
        undo();
        assertFalse(onFx(() -> ((CheckBox) node("check-time-box")).isSelected()));
        assertFalse(onFx(() -> node("check-time-note").getParent().isVisible()));
    }

    @Test
    void anOwnItemCanBeRewordedRemovedAndBroughtBack() {
        open(Samples.CHECKLIST, Language.NL);
        robot.clickOn("#check-add");
        write("lawaai");
        press(KeyCode.ENTER);
        robot.clickOn("#check-id-1-text");
        press(KeyCode.END);
        write(" hier");
        assertEquals(List.of(new Own("id-1", "lawaai hier")), answer().orElseThrow().own());
        robot.clickOn("#check-id-1-remove");
        assertEquals(Optional.empty(), answer());
        robot.clickOn("#check-back");
        assertEquals(List.of(new Own("id-1", "lawaai hier")), answer().orElseThrow().own());
    }
}
