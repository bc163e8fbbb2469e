package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.CheckUpViewModel;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.StoredExamples;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Autosave.State;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.SaveFailedException.Reason;
import nl.klankbord.ui.Saves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saves that still wait while what they belong to is deleted for good: they end in silence, and bring nothing back.
class DeletedMeanwhileTest {

    @TempDir
    private Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private final Saves saves = new Saves(tasks);
    private final List<State> told = new ArrayList<>();
    private OpenStore store;

    @BeforeEach
    void fill() {
        store = TempStore.open(folder.resolve("klankbord.db"));
        StoreFixture.fill(store);
        saves.stateProperty().subscribe(s -> told.add(s));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /// Something is typed in every place that saves by itself; nothing of it is saved yet.
    private void typeEverywhere() {
        var run = new RunViewModel(store.results().find("r1").orElseThrow(), store.agreements().ofConversation("c1"),
                new RunViewModel.Surroundings(store.results(), saves, tasks, () -> "new"));
        run.answer(StoredExamples.QUESTION, new QuestionStep.Answer("nog niet bewaard", ""), "text");
        tasks.hold(); // choosing saves at once, and is caught on its way
        var around = new CheckUpViewModel.Around(store.agreements(), saves, tasks, () -> "check");
        new CheckUpViewModel(StoreFixture.agreement(), around).choose(AgreementState.DONE);
        var talk = store.conversations().find("c1").orElseThrow();
        new Autosave(saves, () -> () -> {
            store.conversations().save(talk.withPosition("elders"));
            return talk;
        }).changed();
        var note = store.notes().find("n1").orElseThrow();
        new Autosave(saves, () -> () -> {
            store.notes().save(note.withText("nog niet bewaard"));
            return note;
        }).changed();
    }

    private long rows() {
        return store.check().counts().values().stream().mapToLong(Long::longValue).sum();
    }

    private void afterwardsThereIsSilence(int left) {
        tasks.release();
        tasks.pass(Duration.ofMinutes(1));
        assertTrue(saves.allSaved());
        assertNull(saves.failureProperty().get());
        assertTrue(told.stream().noneMatch(s -> s == State.FAILED || s == State.SLOW), told::toString);
        assertEquals(left, rows());
    }

    @Test
    void savesOfADeletedConversationEndInSilence() {
        typeEverywhere();
        store.conversations().delete("c1");
        afterwardsThereIsSilence(1);
    }

    @Test
    void savesOfADeletedPersonEndInSilence() {
        var noor = store.persons().find("p1").orElseThrow();
        new Autosave(saves, () -> () -> {
            store.persons().save(noor);
            return noor;
        }).changed();
        typeEverywhere();
        store.persons().delete("p1");
        afterwardsThereIsSilence(0);
    }

    @Test
    void whatFailsForAnotherReasonIsTriedUntilItIsSaved() {
        try (var _ = new WriteHold(store.file())) {
            store.database().direct(sql -> sql.number("PRAGMA busy_timeout = 20"));
            typeEverywhere();
            tasks.release();
            tasks.pass(Duration.ofSeconds(12));
            assertEquals(State.FAILED, saves.stateProperty().get());
            assertEquals(Reason.BUSY, ((SaveFailedException) saves.failureProperty().get()).reason());
        }
        tasks.pass(Autosave.RETRY);
        assertTrue(saves.allSaved());
        assertEquals("nog niet bewaard", store.notes().find("n1").orElseThrow().text());
        var answers = store.results().find("r1").orElseThrow().answers();
        assertEquals("nog niet bewaard", answers.to(StoredExamples.QUESTION).orElseThrow().text());
    }
}
