package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.step.ListStep.Answer;
import nl.klankbord.exercise.step.ListStep.Entry;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListStepViewTest extends StepFxTest {
    private List<Entry> items() {
        return talk.run.answer(Samples.LIST).map(Answer::items).orElse(List.of());
    }

    private List<String> texts() {
        return items().stream().map(Entry::text).toList();
    }

    private void byKeyboard() {
        write("bellen");
        press(KeyCode.ENTER);
        write("schrijven");
        press(KeyCode.ENTER);
        // back to the first item, open it, rate it 9 and ten, and go to the second
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.UP, KeyCode.ENTER, KeyCode.DIGIT9, KeyCode.TAB, KeyCode.DIGIT1, KeyCode.DIGIT0);
        press(KeyCode.TAB, KeyCode.SPACE, KeyCode.HOME, KeyCode.RIGHT, KeyCode.RIGHT);
    }

    private void byMouse() {
        robot.clickOn("#item-add");
        write("bellen");
        press(KeyCode.ENTER);
        write("schrijven");
        press(KeyCode.ENTER);
        robot.clickOn("#item-1-open").clickOn("#item-1-attractive-9").clickOn("#item-1-feasible-10");
        robot.clickOn("#item-2-open").clickOn("#item-2-attractive-3");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKeyboardAndTheMouseGiveTheSameAnswer(Language language) {
        open(Samples.LIST, language);
        byKeyboard();
        var expected = List.of(new Entry("id-1", "bellen", Map.of("attractive", 9, "feasible", 10), false), new Entry(
                "id-2", "schrijven", Map.of("attractive", 3), false));
        assertEquals(expected, items());
        var other = new Talk();
        runFx(() -> robot.listWindows().getFirst().hide());
        open(other, Samples.LIST, language);
        byMouse();
        assertEquals(expected, other.run.answer(Samples.LIST).orElseThrow().items());
    }

    @Test
    void anItemExistsFromItsFirstCharacter() {
        open(Samples.LIST, Language.NL);
        write("b");
        assertEquals(List.of("b"), texts());
        assertFalse(isShown("item-1"), "it is still in the line where it is typed");
        press(KeyCode.BACK_SPACE);
        assertEquals(List.of(), texts());
    }

    @Test
    void severalPastedLinesAreSeveralItemsAndOneStepOfUndo() {
        open(Samples.LIST, Language.NL);
        runFx(() -> {
            var content = new ClipboardContent();
            content.putString("- bellen\n\n• schrijven\n  langsgaan\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("bellen", "schrijven", "langsgaan"), texts());
        undo();
        assertEquals(List.of(), texts());
    }

    @Test
    void aTextIsEditedInPlace() {
        open(Samples.LIST, Language.NL);
        write("bellen");
        press(KeyCode.ENTER);
        robot.clickOn("#item-1-open").clickOn("#item-1-text");
        press(KeyCode.END);
        write(" met Daan");
        press(KeyCode.ENTER);
        assertEquals(List.of("bellen met Daan"), texts());
        assertEquals("item-1-open", focused());
    }

    @Test
    void deleteTakesARatingBackAndNothingIsPreset() {
        open(Samples.LIST, Language.NL);
        write("bellen");
        press(KeyCode.ENTER);
        robot.clickOn("#item-1-open");
        assertEquals(Map.of(), items().getFirst().ratings());
        press(KeyCode.END);
        assertEquals(Map.of("attractive", 10), items().getFirst().ratings());
        press(KeyCode.DELETE);
        assertEquals(Map.of(), items().getFirst().ratings());
        robot.clickOn("#item-1-attractive-4").clickOn("#item-1-attractive-4");
        assertEquals(Map.of(), items().getFirst().ratings());
    }

    @Test
    void altAndArrowsMoveAnItemAndTheFocusGoesAlong() {
        open(Samples.LIST, Language.NL);
        for (var text : List.of("een", "twee", "drie")) {
            write(text);
            press(KeyCode.ENTER);
        }
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("item-3-open", focused());
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("drie", "een", "twee"), texts());
        assertEquals("item-1-open", focused());
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("een", "drie", "twee"), texts());
    }

    @Test
    void whatIsRemovedCanBeBroughtBack() {
        open(Samples.LIST, Language.NL);
        write("bellen");
        press(KeyCode.ENTER);
        robot.clickOn("#item-1-open").clickOn("#item-1-remove");
        assertEquals(List.of(), texts());
        robot.clickOn("#item-back");
        assertEquals(List.of("bellen"), texts());
        assertFalse(onFx(() -> node("item-back").getParent().isVisible()));
    }

    @Test
    void undoShowsInTheRows() {
        open(Samples.LIST, Language.NL);
        write("bellen");
        press(KeyCode.ENTER);
        robot.clickOn("#item-1-open").clickOn("#item-1-attractive-4");
        undo();
        assertEquals(Map.of(), items().getFirst().ratings());
        undo();
        assertFalse(isShown("item-1"));
        redo();
        assertTrue(isShown("item-1"));
    }

    @Test
    void escClosesAnOpenItemFirst() {
        open(Samples.LIST, Language.NL);
        write("bellen");
        press(KeyCode.ENTER);
        robot.clickOn("#item-1-open");
        assertTrue(isShown("item-1-attractive"));
        press(KeyCode.ESCAPE);
        assertFalse(isShown("item-1-attractive"));
        assertEquals("item-1-open", focused());
    }

    @Test
    void onlyOneCanBePickedWhereOneIsAskedAndItCanBeTakenBack() {
        open(Samples.PICK, Language.NL);
        for (var text : List.of("geduld", "overzicht")) {
            write(text);
            press(KeyCode.ENTER);
        }
        robot.clickOn("#item-1-pick").clickOn("#item-2-pick");
        assertEquals(List.of(false, true), picked());
        robot.clickOn("#item-2-pick");
        assertEquals(List.of(false, false), picked());
    }

    @Test
    void anItemIsPickedByKeyboard() {
        open(Samples.PICK, Language.NL);
        for (var text : List.of("geduld", "overzicht")) {
            write(text);
            press(KeyCode.ENTER);
        }
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("item-2-pick", focused());
        press(KeyCode.SPACE);
        assertEquals(List.of(false, true), picked());
    }

    private List<Boolean> picked() {
        return talk.run.answer(Samples.PICK).orElseThrow().items().stream().map(Entry::picked).toList();
    }

    @Test
    void whereThereIsLittleRoomRatingsStandUnderTheText() {
        open(Samples.LIST, Language.NL);
        write("bellen");
        press(KeyCode.ENTER);
        assertFalse(robot.lookup(".pips").queryAll().isEmpty());
        runFx(() -> talk.viewport.textScaleProperty().set(2));
        assertTrue(robot.lookup(".pips").queryAll().isEmpty());
        assertFalse(robot.lookup(".ratings-below").queryAll().isEmpty());
    }
}
