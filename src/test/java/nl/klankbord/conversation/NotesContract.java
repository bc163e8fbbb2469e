package nl.klankbord.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.klankbord.support.Ports;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.Test;

/// What every [Notes] does.
public interface NotesContract {
    Ports ports();

    private void prepare() {
        ports().persons().save(StoredExamples.named("p1", "Noor"));
        ports().conversations().save(new StoredExamples("x").conversation("c1", "p1"));
    }

    private static Note at(String id, Instant moment) {
        return new Note(id, "p1", "c1", Note.Life.JOT, "words", moment);
    }

    @Test
    default void aSavedNoteComesBackEqualInEveryPartOfItsLife() {
        prepare();
        for (var life : Note.Life.values()) {
            var note = new Note("n-" + life, "p1", "c1", life, "text of " + life, StoredExamples.MOMENT);
            ports().notes().save(note);
            assertEquals(Optional.of(note), ports().notes().find(note.id()));
        }
        var loose = new StoredExamples("").note("loose", null, null);
        ports().notes().save(loose);
        assertEquals(Optional.of(loose), ports().notes().find("loose"));
    }

    @Test
    default void aNoteMovesOnInItsLife() {
        prepare();
        var jot = new Note("n1", "p1", null, Note.Life.JOT, "words", StoredExamples.MOMENT);
        ports().notes().save(jot);
        assertEquals(List.of(), ports().notes().ofConversation("c1"));
        ports().notes().save(jot.moveTo(Note.Life.SUMMARY, "c1"));
        assertEquals(List.of(jot.moveTo(Note.Life.SUMMARY, "c1")), ports().notes().ofConversation("c1"));
        assertEquals(1, ports().notes().ofPerson("p1").size());
    }

    @Test
    default void notesOfAPersonAreNewestFirstAndOfAConversationOldestFirst() {
        prepare();
        var whole = at("whole", Instant.parse("2026-04-14T08:30:00Z"));
        var later = at("later", Instant.parse("2026-04-14T08:30:00.5Z"));
        var alsoLater = at("also", Instant.parse("2026-04-14T08:30:00.5Z"));
        var before = at("before", Instant.parse("2026-04-14T08:29:59.999999999Z"));
        List.of(later, alsoLater, whole, before).forEach(ports().notes()::save);
        ports().notes().save(later); // saving again does not change the order
        assertEquals(List.of(before, whole, later, alsoLater), ports().notes().ofConversation("c1"));
        assertEquals(List.of(alsoLater, later, whole, before), ports().notes().ofPerson("p1"));
    }

    @Test
    default void aDeletedNoteIsGone() {
        prepare();
        ports().notes().save(at("n1", StoredExamples.MOMENT));
        ports().notes().delete("n1");
        ports().notes().delete("n1");
        assertEquals(Optional.empty(), ports().notes().find("n1"));
    }
}
