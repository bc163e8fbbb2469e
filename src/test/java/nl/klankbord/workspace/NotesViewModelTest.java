package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.SaveFailedException;
import org.junit.jupiter.api.Test;

class NotesViewModelTest {
    private final Table table = new Table();

    private boolean veiled(TalkViewModel talk) {
        return talk.notes().veiledProperty().get();
    }

    @Test
    void notesAreVeiledFromTheBeginning() {
        assertTrue(veiled(table.open()));
    }

    @Test
    void shownNotesAreVeiledAgainAfterThirtySeconds() {
        var talk = table.open();
        talk.notes().show();
        table.tasks.pass(Duration.ofMillis(29_900));
        assertFalse(veiled(talk));
        table.tasks.pass(Duration.ofMillis(200));
        assertTrue(veiled(talk));
    }

    @Test
    void notesAreNeverVeiledWhileSomebodyTypes() {
        var talk = table.open();
        talk.notes().show();
        var note = talk.notes().add();
        for (int key = 0; key < 60; key++) {
            table.tasks.pass(Duration.ofSeconds(1));
            note.textProperty().set(note.textProperty().get() + "a");
            assertFalse(veiled(talk), "after key " + key);
        }
        table.tasks.pass(NotesViewModel.TYPING_RESTS.minusMillis(1));
        assertFalse(veiled(talk));
        table.tasks.pass(Duration.ofMillis(2));
        assertTrue(veiled(talk));
    }

    @Test
    void askingAgainStartsTheThirtySecondsAgain() {
        var talk = table.open();
        talk.notes().show();
        table.tasks.pass(Duration.ofSeconds(20));
        talk.notes().show();
        table.tasks.pass(Duration.ofSeconds(20));
        assertFalse(veiled(talk));
        table.tasks.pass(Duration.ofSeconds(11));
        assertTrue(veiled(talk));
    }

    @Test
    void lookingTogetherAgainVeilsAtOnceAndAloneNothingIsVeiled() {
        var talk = table.open();
        talk.togetherProperty().set(false);
        assertFalse(veiled(talk));
        table.tasks.pass(Duration.ofHours(1));
        assertFalse(veiled(talk));
        talk.togetherProperty().set(true);
        assertTrue(veiled(talk));
        talk.notes().show();
        talk.notes().veilNow();
        assertTrue(veiled(talk));
    }

    @Test
    void aTimeThatRanOutWhileAloneVeilsNothing() {
        var talk = table.open();
        talk.notes().show();
        talk.togetherProperty().set(false);
        table.tasks.pass(Duration.ofMinutes(1));
        assertFalse(veiled(talk));
    }

    @Test
    void aNoteIsStoredWithItsFirstWordsAndGoneWhenEmptied() {
        var talk = table.open();
        var note = talk.notes().add();
        assertSame(note, talk.notes().add());
        assertEquals(List.of(), table.store.notes().ofConversation(Table.TALK));
        note.textProperty().set("Vraag naar maart");
        table.settle();
        assertEquals(new Note(note.id(), Table.FENNA, Table.TALK, Life.WORKING, "Vraag naar maart", note.noteProperty()
                .get().writtenAt()), table.store.notes().find(note.id()).orElseThrow());
        note.textProperty().set(" ");
        table.settle();
        assertEquals(List.of(), table.store.notes().ofConversation(Table.TALK));
    }

    @Test
    void theIntentionOfThePreparationIsThere() {
        table.note("i", Life.INTENTION, "Haar laten kiezen", table.tasks.instant());
        assertEquals("Haar laten kiezen", table.open().notes().intention().textProperty().get());
    }

    @Test
    void onlyJotsSinceTheTalkBeforeAreOffered() {
        table.earlierAgreement("a", "iets");
        table.note("old", Life.JOT, "van voor de vorige keer", table.tasks.instant().minus(Duration.ofDays(40)));
        table.note("new", Life.JOT, "van vorige week", table.tasks.instant().minus(Duration.ofDays(7)));
        assertEquals(List.of("new"), table.open().notes().in(Life.JOT).stream().map(NoteEntry::id).toList());
    }

    @Test
    void aJotMovesOnOnlyByAnActAndCanComeBack() {
        table.note("j", Life.JOT, "Noemde het planoverleg", table.tasks.instant());
        var notes = table.open().notes();
        var jot = notes.in(Life.JOT).getFirst();
        notes.putInSummary(jot);
        assertEquals(Life.SUMMARY, table.store.notes().find("j").orElseThrow().life());
        assertEquals(Table.TALK, table.store.notes().find("j").orElseThrow().conversation());
        notes.takeFromSummary(jot);
        assertEquals(Life.JOT, table.store.notes().find("j").orElseThrow().life());
        assertNull(table.store.notes().find("j").orElseThrow().conversation());
        notes.take(jot);
        assertEquals(Life.WORKING, table.store.notes().find("j").orElseThrow().life());
        assertEquals(List.of(jot), notes.in(Life.WORKING));
    }

    @Test
    void aNoteOutOfTheSummaryOfAnotherDayIsAWorkingNote() {
        table.note("s", Life.SUMMARY, "Samen vastgesteld", table.tasks.instant());
        var notes = table.open().notes();
        notes.takeFromSummary(notes.in(Life.SUMMARY).getFirst());
        assertEquals(Life.WORKING, table.store.notes().find("s").orElseThrow().life());
    }

    @Test
    void aSaveThatWasStillTriedDoesNotBringADeletedNoteBack() {
        table.note("n", Life.WORKING, "Laat de stilte werken", table.tasks.instant());
        var notes = table.open().notes();
        var note = notes.in(Life.WORKING).getFirst();
        table.store.failWith(new SaveFailedException(SaveFailedException.Reason.BUSY, new RuntimeException("busy")));
        note.textProperty().set("Laat de stilte werken en wacht");
        table.tasks.pass(Duration.ofSeconds(1));
        notes.delete(note, "Notitie verwijderd");
        table.tasks.pass(PendingDeletions.WAY_BACK.minusMillis(1));
        table.store.failWith(null);
        table.tasks.pass(Duration.ofMillis(1));
        assertTrue(table.store.notes().find("n").isEmpty());
        table.tasks.pass(Duration.ofMinutes(1));
        assertTrue(table.store.notes().find("n").isEmpty());
        assertTrue(table.saves.allSaved());
    }

    @Test
    void aDeletedNoteIsGoneFromViewAndCanBeBroughtBack() {
        table.note("n", Life.WORKING, "Laat de stilte werken", table.tasks.instant());
        var notes = table.open().notes();
        notes.delete(notes.in(Life.WORKING).getFirst(), "Notitie verwijderd");
        assertEquals(List.of(), notes.in(Life.WORKING));
        table.deletions.takeBack();
        assertEquals(1, notes.in(Life.WORKING).size());
        notes.delete(notes.in(Life.WORKING).getFirst(), "Notitie verwijderd");
        table.tasks.pass(PendingDeletions.WAY_BACK.plusMillis(1));
        assertTrue(table.store.notes().find("n").isEmpty());
    }
}
