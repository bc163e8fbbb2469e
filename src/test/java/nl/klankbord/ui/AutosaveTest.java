package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.ui.Autosave.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AutosaveTest {
    private final DirectTasks tasks = new DirectTasks();
    private final Saves saves = new Saves(tasks);
    private final List<Integer> stored = new ArrayList<>();
    private int value;
    private @Nullable RuntimeException failure;
    private boolean failOnce;
    private final Autosave autosave = new Autosave(saves, () -> {
        var now = value;
        return () -> {
            if (failOnce) {
                failOnce = false;
                throw new IllegalStateException("once");
            }
            if (failure != null) {
                throw failure;
            }
            return stored.add(now);
        };
    });

    private void change() {
        value++;
        autosave.changed();
    }

    private static final int DELAY = (int) Autosave.DELAY.toMillis();

    private void pass(int millis) {
        tasks.pass(Duration.ofMillis(millis));
    }

    private State state() {
        return autosave.stateProperty().get();
    }

    @Test
    void theFirstChangeStartsTheClockAndLaterOnesDoNotPushItBack() {
        change();
        pass(200);
        change();
        pass(99);
        assertEquals(List.of(), stored);
        pass(1);
        assertEquals(List.of(2), stored);
        assertEquals(State.SAVED, state());
    }

    @Test
    void flushingSavesAtOnceAndOnlyWhenSomethingChanged() {
        autosave.flush();
        change();
        autosave.flush();
        autosave.flush();
        pass(2000);
        assertEquals(List.of(1), stored);
    }

    @Test
    void savedIsOnlySaidWhenItIs() {
        tasks.hold();
        change();
        assertEquals(State.CHANGED, state());
        pass(500);
        assertEquals(State.SAVING, state());
        pass(1000);
        assertEquals(State.SLOW, state());
        tasks.release();
        assertEquals(State.SAVED, state());
    }

    @Test
    void aChangeDuringASlowSaveFollowsItWithoutAnotherDelay() {
        tasks.hold();
        change();
        pass(500);
        change();
        pass(500);
        tasks.release();
        assertEquals(List.of(1, 2), stored);
        assertEquals(State.SAVED, state());
    }

    @Test
    void aChangeDuringAQuickSaveWaitsForItsOwnHalfSecond() {
        tasks.hold();
        change();
        pass(500);
        change();
        tasks.release();
        assertEquals(State.CHANGED, state());
        assertEquals(List.of(1), stored);
        pass(500);
        assertEquals(List.of(1, 2), stored);
    }

    @Test
    void whoQuitsDuringASaveLosesNothing() {
        tasks.hold();
        change();
        pass(500);
        change();
        saves.flush();
        tasks.drain(Duration.ofSeconds(1));
        assertEquals(List.of(1, 2), stored);
        assertTrue(saves.allSaved());
    }

    @Test
    void aFailureIsToldAndTriedAgainAfterFiveSeconds() {
        var full = new SaveFailedException(SaveFailedException.Reason.DISK_FULL, new RuntimeException());
        failure = full;
        change();
        pass(DELAY);
        assertEquals(State.FAILED, state());
        assertSame(full, autosave.failureProperty().get());
        change();
        pass(4999);
        assertEquals(State.FAILED, state());
        failure = null;
        pass(1);
        assertEquals(State.SAVED, state());
        assertNull(autosave.failureProperty().get());
        assertEquals(List.of(2), stored);
    }

    @Test
    void whatWasDeletedMeanwhileIsNotTriedAgainAndNothingIsSaid() {
        var told = new ArrayList<State>();
        saves.stateProperty().subscribe(s -> told.add(s));
        failure = new DeletedMeanwhileException(new RuntimeException());
        change();
        pass(DELAY);
        assertEquals(State.SAVED, state());
        assertTrue(saves.allSaved());
        failure = null;
        pass(60_000);
        assertEquals(List.of(), stored);
        assertEquals(List.of(State.SAVED, State.CHANGED, State.SAVING, State.SAVED), told);
    }

    @Test
    void aSaveThatFailedForAnotherReasonBeforeIsDroppedTooOnceItsOwnerIsGone() {
        failure = new SaveFailedException(SaveFailedException.Reason.BUSY, new RuntimeException());
        change();
        pass(DELAY);
        assertEquals(State.FAILED, state());
        failure = new DeletedMeanwhileException(new RuntimeException());
        pass(5000);
        assertEquals(State.SAVED, state());
        assertNull(saves.failureProperty().get());
    }

    @Test
    void tryingAgainByHandSavesAtOnce() {
        failure = new IllegalStateException();
        change();
        pass(500);
        failure = null;
        autosave.flush();
        assertEquals(State.SAVED, state());
        pass(6000);
        assertEquals(List.of(1), stored);
    }

    @Test
    void ofTwoSavesOnTheirWayTheNewestDecides() {
        tasks.hold();
        failOnce = true;
        change();
        pass(500);
        change();
        autosave.flush();
        tasks.release();
        assertEquals(List.of(2), stored);
        assertEquals(State.SAVED, state());
        assertNull(saves.failureProperty().get());
    }
}
