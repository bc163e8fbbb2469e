package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.workspace.DrawerViewModel.Tab;
import org.junit.jupiter.api.Test;

class TalkKeysTest extends TalkFxTest {
    @Test
    void altArrowsGoThroughTheStepsAndTypingCanGoOnAtOnce() {
        show(1280, 800, 1);
        assertEquals("answer", focused());
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("workspace-next", focused());
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("answer", focused());
        write("Sparren");
        pass(Duration.ofSeconds(1));
        assertEquals(List.of("Sparren"), table.said("frame", "purpose"));
    }

    @Test
    void keysOpenAndCloseTheDrawer() {
        var talk = Table.talk(show(1280, 800, 1));
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(Tab.NOTES, talk.drawer().tabProperty().get());
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(Tab.AGREEMENTS, talk.drawer().tabProperty().get());
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(has("workspace-drawer"));
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertFalse(has("workspace-drawer"));
    }

    @Test
    void theFocusNeverEndsOnTheWayOut() {
        table.note("n", Life.WORKING, "Laat de stilte werken", table.tasks.instant());
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> talk.togetherProperty().set(false));
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        tabTo("workspace-note-delete-n");
        press(KeyCode.SPACE);
        assertFalse(has("workspace-note-n"));
        assertTrue(focused().startsWith("workspace-note"), focused());
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals("workspace-tab-questions", focused());
        press(KeyCode.ESCAPE);
        assertEquals("answer", focused());
    }

    @Test
    void f6GoesFromRegionToRegionAndBack() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> talk.drawer().open(Tab.QUESTIONS));
        var visited = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            press(KeyCode.F6);
            visited.add(focused());
        }
        assertEquals(List.of("workspace-tab-questions", "workspace-timer-pause", "workspace-leave",
                "workspace-stage-1", "workspace-helpers"), visited);
        press(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("workspace-stage-1", focused());
    }

    @Test
    void escClosesTheDrawerThenTheQuestionThenAsks() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> {
            talk.drawer().open(Tab.QUESTIONS);
            talk.helpers().another();
        });
        press(KeyCode.ESCAPE);
        assertFalse(talk.drawer().isOpen());
        assertTrue(has("workspace-helper-another"));
        press(KeyCode.ESCAPE);
        assertFalse(has("workspace-helper-another"));
        assertEquals(List.of(), table.asked);
        press(KeyCode.ESCAPE);
        assertEquals(1, table.asked.size());
        assertEquals(List.of(Table.TALK), table.left);
    }

    @Test
    void silenceDimsTheBarsUntilAKeyIsPressed() {
        var talk = Table.talk(show(1280, 800, 1));
        press(KeyCode.F9);
        assertTrue(talk.silentProperty().get());
        nodes();
        assertEquals(0.6, onFx(() -> node("workspace-leave").getParent().getOpacity()), 0.001);
        write("a");
        assertFalse(talk.silentProperty().get());
        nodes();
        assertEquals(1, onFx(() -> node("workspace-leave").getParent().getOpacity()), 0.001);
    }

    @Test
    void undoBelongsToTheFieldFirstAndThenLeadsToWhereTheChangeWas() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> talk.goTo(Table.at(talk, "grow", "goal")));
        write("Zelf beginnen");
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("longer", talk.current().orElseThrow().step().id());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("goal", talk.current().orElseThrow().step().id());
        assertTrue(Table.run(talk, "grow").answers().isEmpty());
        press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Zelf beginnen", ((TextInputControl) node("answer")).getText());
    }

    @Test
    void undoBringsBackADeletedNoteFirst() {
        table.note("n", Life.WORKING, "Laat de stilte werken", table.tasks.instant());
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> {
            talk.togetherProperty().set(false);
            talk.drawer().open(Tab.NOTES);
        });
        click("workspace-note-delete-n");
        assertFalse(has("workspace-note-n"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(has("workspace-note-n"));
    }
}
