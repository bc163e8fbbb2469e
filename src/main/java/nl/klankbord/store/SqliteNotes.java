package nl.klankbord.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Notes;

/// Table `note`.
final class SqliteNotes implements Notes {
    private final Database database;
    private final Erasure erasure;
    private final Indexing indexing;

    SqliteNotes(Database database, Erasure erasure, Indexing indexing) {
        this.database = database;
        this.erasure = erasure;
        this.indexing = indexing;
    }

    private static Note read(Row row) throws SQLException {
        return new Note(row.text("id"), row.textOrNull("person"), row.textOrNull("conversation"), row.constant(
                Note.Life.class, "life"), row.words("text"), row.moment("written_at"));
    }

    static List<Note> ofPerson(Sql sql, String personId) throws SQLException {
        return sql.list("SELECT * FROM note WHERE person = ? ORDER BY written_at DESC, seq DESC", SqliteNotes::read,
                personId);
    }

    static List<Note> ofConversation(Sql sql, String conversationId) throws SQLException {
        return sql.list("SELECT * FROM note WHERE conversation = ? ORDER BY written_at, seq", SqliteNotes::read,
                conversationId);
    }

    private static Optional<Note> find(Sql sql, String id) throws SQLException {
        return sql.one("SELECT * FROM note WHERE id = ?", SqliteNotes::read, id);
    }

    @Override
    public List<Note> ofPerson(String personId) {
        return database.direct(sql -> ofPerson(sql, personId));
    }

    @Override
    public List<Note> ofConversation(String conversationId) {
        return database.direct(sql -> ofConversation(sql, conversationId));
    }

    @Override
    public Optional<Note> find(String id) {
        return database.direct(sql -> find(sql, id));
    }

    @Override
    public void save(Note note) {
        var before = database.inTransaction(sql -> {
            var stored = find(sql, note.id());
            sql.update("""
                    INSERT INTO note (id, person, conversation, life, visibility, text, written_at)
                      VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET person = excluded.person, conversation = excluded.conversation,
                      life = excluded.life, visibility = excluded.visibility, text = excluded.text,
                      written_at = excluded.written_at""", note.id(), note.person(), note.conversation(), Columns.of(
                    note.life()), Columns.of(note.visibility()), sql.seal(note.text()),
                    Columns.of(note
                            .writtenAt()));
            return stored;
        });
        // a note that moves into a conversation leaves the place where it was found before
        before.filter(b -> !Objects.equals(b.conversation(), note.conversation()) || !Objects.equals(b.person(), note
                .person())).ifPresent(b -> indexing.saved(b.withText("")));
        indexing.saved(note);
    }

    @Override
    public void delete(String id) {
        var before = find(id);
        erasure.erase(sql -> sql.update("DELETE FROM note WHERE id = ?", id));
        before.ifPresent(b -> indexing.saved(b.withText("")));
    }
}
