package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.step.ChoiceStep.Answer;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoiceStepViewTest extends StepFxTest {
    private static final Answer CHOSEN = new Answer("all", "fijn");

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKeyboardAndTheMouseGiveTheSameAnswer(Language language) {
        open(Samples.CHOICE, language);
        press(KeyCode.DOWN, KeyCode.SPACE, KeyCode.TAB);
        write("fijn");
        assertEquals(Optional.of(CHOSEN), talk.run.answer(Samples.CHOICE));
        runFx(() -> robot.listWindows().getFirst().hide());
        var other = new Talk();
        open(other, Samples.CHOICE, language);
        robot.clickOn("#option-all").clickOn("#why");
        write("fijn");
        assertEquals(Optional.of(CHOSEN), other.run.answer(Samples.CHOICE));
    }

    @Test
    void nothingIsChosenBeforehandAndAChoiceCanBeTakenBack() {
        open(Samples.CHOICE, Language.NL);
        assertEquals(Optional.empty(), talk.run.answer(Samples.CHOICE));
        press(KeyCode.SPACE);
        assertEquals(true, selected("words"));
        press(KeyCode.SPACE);
        assertEquals(false, selected("words"));
        assertEquals(Optional.empty(), talk.run.answer(Samples.CHOICE));
    }

    @Test
    void undoShowsInTheCards() {
        open(Samples.CHOICE, Language.NL);
        robot.clickOn("#option-words").clickOn("#option-all");
        undo();
        assertEquals(true, selected("words"));
        assertEquals(false, selected("all"));
        redo();
        assertEquals(true, selected("all"));
    }

    private Object selected(String option) {
        return onFx(() -> node("option-" + option).queryAccessibleAttribute(AccessibleAttribute.SELECTED));
    }
}
