package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.ui.Autosave.State;
import org.junit.jupiter.api.Test;

class SavesTest {
    private final DirectTasks tasks = new DirectTasks();
    private final Saves saves = new Saves(tasks);

    private Autosave autosave(Callable<?> work) {
        return new Autosave(saves, () -> work);
    }

    @Test
    void itIsSavedOnlyWhenEverythingIs() {
        var one = autosave(() -> true);
        var two = autosave(() -> true);
        one.changed();
        two.changed();
        assertEquals(State.CHANGED, saves.stateProperty().get());
        one.flush();
        assertEquals(State.CHANGED, saves.stateProperty().get());
        assertFalse(saves.allSaved());
        two.flush();
        assertEquals(State.SAVED, saves.stateProperty().get());
        assertTrue(saves.allSaved());
    }

    @Test
    void theWorstStateIsTheOneThatIsTold() {
        var failure = new IllegalStateException();
        var bad = autosave(() -> {
            throw failure;
        });
        var good = autosave(() -> true);
        bad.changed();
        bad.flush();
        good.changed();
        assertEquals(State.FAILED, saves.stateProperty().get());
        assertSame(failure, saves.failureProperty().get());
    }

    @Test
    void anotherReasonReplacesTheFirst() {
        var failures = new RuntimeException[] {new IllegalStateException("first"), new IllegalStateException("second")};
        var count = new int[1];
        var bad = autosave(() -> {
            throw failures[count[0]++];
        });
        bad.changed();
        bad.flush();
        bad.flush();
        assertSame(failures[1], saves.failureProperty().get());
    }

    @Test
    void flushingSavesEverything() {
        var stored = new int[1];
        var one = autosave(() -> stored[0]++);
        var two = autosave(() -> stored[0]++);
        one.changed();
        two.changed();
        saves.flush();
        assertEquals(2, stored[0]);
        assertNull(saves.failureProperty().get());
        tasks.pass(Duration.ofSeconds(10));
        assertEquals(2, stored[0]);
    }
}
