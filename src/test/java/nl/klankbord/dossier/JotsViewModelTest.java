package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.klankbord.conversation.Note;
import nl.klankbord.i18n.Language;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.SaveFailedException;
import org.junit.jupiter.api.Test;

class JotsViewModelTest {
    private final DossierSamples samples = new DossierSamples(Language.NL);

    private JotsViewModel open() {
        return samples.open().jots();
    }

    private static List<String> texts(List<Note> notes) {
        return notes.stream().map(Note::text).toList();
    }

    private List<Note> stored() {
        return samples.store.notes().ofPerson(DossierSamples.NOOR);
    }

    @Test
    void whatIsBeingTypedIsStoredBeforeEnter() {
        var jots = open();
        jots.draftProperty().set("Nam het wo");
        samples.tasks.pass(Autosave.DELAY);
        assertEquals(List.of("Nam het wo"), texts(stored()));
        assertEquals(List.of(), jots.jots());
        jots.draftProperty().set("Nam het woord ");
        jots.add();
        assertEquals(List.of("Nam het woord"), texts(stored()));
        assertEquals(List.of("Nam het woord"), texts(jots.jots()));
        assertEquals("", jots.draftProperty().get());
        assertTrue(samples.saves.allSaved());
    }

    @Test
    void aLineThatWasWipedLeavesNothing() {
        var jots = open();
        jots.draftProperty().set("x");
        samples.tasks.pass(Autosave.DELAY);
        jots.draftProperty().set("");
        samples.tasks.pass(Autosave.DELAY);
        assertEquals(List.of(), stored());
        jots.add();
        assertEquals(List.of(), jots.jots());
    }

    @Test
    void aNewNoteHasTheDayOfTodayAndStandsOnTop() {
        samples.jot("old", "eerder", "2026-04-01T10:00:00Z");
        var jots = open();
        jots.draftProperty().set("nu");
        jots.add();
        assertEquals(List.of("nu", "eerder"), texts(jots.jots()));
        assertEquals(samples.tasks.instant(), jots.jots().getFirst().writtenAt());
    }

    @Test
    void changingKeepsTheDayAndIsStoredWhileTyping() {
        samples.jot("j", "oud", "2026-04-01T10:00:00Z");
        var jots = open();
        var before = jots.jots().getFirst();
        jots.edit(before);
        jots.editTextProperty().set("nieuw");
        samples.tasks.pass(Autosave.DELAY);
        assertEquals(List.of(before.withText("nieuw")), stored());
        jots.finishEdit();
        assertEquals(List.of(before.withText("nieuw")), jots.jots());
    }

    @Test
    void revertingAndEmptyWordsKeepTheOldOnes() {
        samples.jot("j", "oud", "2026-04-01T10:00:00Z");
        var jots = open();
        jots.edit(jots.jots().getFirst());
        jots.editTextProperty().set("nieuw");
        samples.tasks.pass(Autosave.DELAY);
        jots.revertEdit();
        assertEquals(List.of("oud"), texts(stored()));
        jots.edit(jots.jots().getFirst());
        jots.editTextProperty().set(" ");
        jots.finishEdit();
        assertEquals(List.of("oud"), texts(stored()));
        assertEquals(List.of("oud"), texts(jots.jots()));
    }

    @Test
    void aDeletedNoteCanBeTakenBack() {
        samples.jot("j", "oud", "2026-04-01T10:00:00Z");
        var jots = open();
        jots.delete(jots.jots().getFirst(), "weg");
        assertEquals(List.of(), jots.jots());
        assertEquals("weg", Objects.requireNonNull(samples.deletions.currentProperty().get()).message());
        samples.deletions.takeBack();
        assertEquals(List.of("oud"), texts(jots.jots()));
        jots.delete(jots.jots().getFirst(), "weg");
        samples.tasks.pass(PendingDeletions.WAY_BACK);
        assertEquals(List.of(), stored());
        assertEquals(List.of(), jots.jots());
    }

    @Test
    void aSaveThatWasStillTriedDoesNotBringADeletedNoteBack() {
        samples.jot("j", "oud", "2026-04-01T10:00:00Z");
        var jots = open();
        samples.store.failWith(new SaveFailedException(SaveFailedException.Reason.BUSY, new RuntimeException("busy")));
        jots.edit(jots.jots().getFirst());
        jots.editTextProperty().set("nieuw");
        samples.tasks.pass(Duration.ofSeconds(1));
        jots.delete(jots.jots().getFirst(), "weg");
        samples.tasks.pass(PendingDeletions.WAY_BACK.minusMillis(1));
        samples.store.failWith(null);
        samples.tasks.pass(Duration.ofMillis(1));
        assertEquals(List.of(), stored());
        samples.tasks.pass(Duration.ofMinutes(1));
        assertEquals(List.of(), stored());
        assertTrue(samples.saves.allSaved());
    }

    @Test
    void aFailedSaveKeepsTheWordsAndIsTriedAgain() {
        var jots = open();
        samples.store.failWith(new SaveFailedException(SaveFailedException.Reason.BUSY, new RuntimeException("busy")));
        jots.draftProperty().set("belangrijk");
        jots.add();
        assertEquals(List.of("belangrijk"), texts(jots.jots()));
        assertEquals(List.of(), stored());
        samples.store.failWith(null);
        samples.tasks.pass(Duration.ofSeconds(6));
        assertEquals(List.of("belangrijk"), texts(stored()));
    }

    @Test
    void leavingThePageSavesWhatIsBeingTyped() {
        var page = samples.open();
        page.jots().draftProperty().set("half");
        page.leave();
        assertEquals(List.of("half"), texts(stored()));
    }
}
