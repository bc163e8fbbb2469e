package nl.klankbord.store;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversation.Moments;
import nl.klankbord.conversation.Conversation.Setting;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Conversations;
import org.jspecify.annotations.Nullable;

/// Table `conversation`.
final class SqliteConversations implements Conversations {
    private static final StoredJson JSON = new StoredJson();

    private final Database database;
    private final Erasure erasure;
    private final Indexing indexing;

    SqliteConversations(Database database, Erasure erasure, Indexing indexing) {
        this.database = database;
        this.erasure = erasure;
        this.indexing = indexing;
    }

    private static Conversation read(Row row) throws SQLException {
        var setting = new Setting(row.constant(ConversationKind.class, "kind"), row.words("place"));
        var moments = new Moments(row.wallClockOrNull("planned_for"), row.momentOrNull("started_at"), row
                .momentOrNull("closed_at"), row.momentOrNull("corrected_at"));
        return new Conversation(row.text("id"), row.text("person"), row.text("language"), setting, JSON.texts(row.text(
                "exercises")), moments, row.words("position"));
    }

    static List<Conversation> ofPerson(Sql sql, String personId) throws SQLException {
        return sql.list("SELECT * FROM conversation WHERE person = ? ORDER BY seq", SqliteConversations::read,
                personId);
    }

    static Optional<Conversation> find(Sql sql, @Nullable String id) throws SQLException {
        return sql.one("SELECT * FROM conversation WHERE id = ?", SqliteConversations::read, id);
    }

    /// In Java, because a planned moment is a wall clock and the others are not.
    private static List<Conversation> newestFirst(List<Conversation> oldestRowFirst) {
        var zone = ZoneId.systemDefault();
        return oldestRowFirst.stream().sorted(Comparator.comparing(c -> c.moment(zone))).toList().reversed();
    }

    @Override
    public List<Conversation> all() {
        return newestFirst(database.direct(sql -> sql.list("SELECT * FROM conversation ORDER BY seq",
                SqliteConversations::read)));
    }

    @Override
    public List<Conversation> ofPerson(String personId) {
        return newestFirst(database.direct(sql -> ofPerson(sql, personId)));
    }

    @Override
    public Optional<Conversation> find(String id) {
        return database.direct(sql -> find(sql, id));
    }

    @Override
    public void save(Conversation c) {
        erasure.refuseErased(c.id());
        var moments = c.moments();
        database.inTransaction(sql -> sql.update("""
                INSERT INTO conversation (id, person, language, kind, place, exercises, planned_for, started_at,
                  closed_at, corrected_at, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET person = excluded.person, language = excluded.language,
                  kind = excluded.kind, place = excluded.place, exercises = excluded.exercises,
                  planned_for = excluded.planned_for, started_at = excluded.started_at,
                  closed_at = excluded.closed_at, corrected_at = excluded.corrected_at,
                  position = excluded.position""", c.id(), c.person(), c.language(), Columns.of(c.setting().kind()),
                sql.seal(c.setting().place()), JSON.write(c.exercises()), Columns.orNull(moments.plannedFor()),
                Columns.orNull(moments.startedAt()), Columns.orNull(moments.closedAt()), Columns.orNull(moments
                        .correctedAt()),
                sql.seal(c.position())));
        indexing.saved(c);
    }

    @Override
    public void delete(String id) {
        var gone = new ArrayList<>(List.of(id));
        erasure.eraseForGood(id, sql -> {
            gone.addAll(sql.list("SELECT id FROM agreement WHERE conversation = ?", row -> row.text("id"), id));
            return sql.update("DELETE FROM conversation WHERE id = ?", id);
        });
        indexing.gone(gone);
    }
}
