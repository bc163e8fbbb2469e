package nl.klankbord.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.search.SearchEntry;
import nl.klankbord.search.SearchEntry.Kind;
import nl.klankbord.search.SearchHit;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.search.SearchScope;

/// Full-text search (FTS5) in a database in memory. The index itself holds no text; each text stands once, in `entry`,
/// because a hit shows the words around the place that was found.
final class MemorySearchIndex implements SearchIndex, AutoCloseable {
    // a word in a title weighs as much as five in a text
    private static final String TABLES = """
            CREATE TABLE entry (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, part TEXT NOT NULL,
              person TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, shared INTEGER NOT NULL,
              UNIQUE (id, part)) STRICT;
            CREATE INDEX entry_person ON entry (person);
            CREATE VIRTUAL TABLE word USING fts5(title, text, content = 'entry', content_rowid = 'seq',
              tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
            INSERT INTO word (word, rank) VALUES ('rank', 'bm25(5.0, 1.0)');
            CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
              INSERT INTO word (rowid, title, text) VALUES (new.seq, new.title, new.text);
            END;
            CREATE TRIGGER entry_gone AFTER DELETE ON entry BEGIN
              INSERT INTO word (word, rowid, title, text) VALUES ('delete', old.seq, old.title, old.text);
            END;""";
    private static final String RANKED = """
            SELECT e.seq, e.kind, e.id, e.person, e.title FROM word JOIN entry e ON e.seq = word.rowid
            WHERE word MATCH ? AND (? = '' OR e.shared = 1 AND e.person IN (?, '')) ORDER BY rank LIMIT ?""";
    private static final String SNIPPET = """
            SELECT snippet(word, 1, '', '', '…', 14) AS snippet FROM word WHERE word MATCH ? AND rowid = ?""";

    private record Found(long seq, Kind kind, String id, String person, String title) {
        static Found of(Row row) throws SQLException {
            return new Found(row.columns().getLong("seq"), row.constant(Kind.class, "kind"), row.text("id"), row.text(
                    "person"), row.text("title"));
        }
    }

    private final Connection connection;
    private final Sql sql;

    MemorySearchIndex() {
        try {
            connection = Connections.memory();
            sql = new Sql(connection, TextCodec.PLAIN);
            sql.script(TABLES);
        } catch (SQLException e) {
            throw new IllegalStateException("no search index could be made", e);
        }
    }

    @Override
    public synchronized List<SearchHit> find(String query, SearchScope scope, int limit) {
        var words = Arrays.stream(query.replaceAll("\\p{Cntrl}", " ").split("\\s+")).filter(w -> !w.isBlank()).toList();
        if (words.isEmpty() || limit <= 0) {
            return List.of();
        }
        // quoted, a word can hold no operator of the query language; what separates words within it makes it a phrase
        var match = words.stream().map(w -> '"' + w.replace("\"", "\"\"") + "\"*").collect(Collectors.joining(" "));
        var person = switch (scope) {
            case SearchScope.Everything _ -> "";
            case SearchScope.Together(var together) -> together;
        };
        try {
            var hits = new ArrayList<SearchHit>();
            for (var found : best(match, person, limit)) {
                var snippet = sql.one(SNIPPET, row -> row.text("snippet"), match, found.seq()).orElse("");
                hits.add(new SearchHit(found.kind(), found.id(), found.person(), found.title(), snippet));
            }
            return hits;
        } catch (SQLException e) {
            throw new IllegalStateException("searching failed", e);
        }
    }

    /// The best entry of each id. More entries are asked for while many of them belong to the same id.
    private List<Found> best(String match, String person, int limit) throws SQLException {
        for (var rows = limit * 4;; rows *= 4) {
            var byId = new LinkedHashMap<String, Found>();
            var found = sql.list(RANKED, Found::of, match, person, person, rows);
            found.forEach(f -> byId.putIfAbsent(f.id(), f));
            if (byId.size() >= limit || found.size() < rows) {
                return byId.values().stream().limit(limit).toList();
            }
        }
    }

    @Override
    public synchronized void put(SearchEntry entry) {
        change("DELETE FROM entry WHERE id = ? AND part = ?", entry.id(), entry.part());
        if (!entry.title().isBlank() || !entry.text().isBlank()) {
            change("INSERT INTO entry (kind, id, part, person, title, text, shared) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    Columns.of(entry.kind()), entry.id(), entry.part(), entry.person(), entry.title(), entry.text(),
                    entry.visibility() == Visibility.SHARED);
        }
    }

    @Override
    public synchronized void remove(String id) {
        change("DELETE FROM entry WHERE id = ? OR person = ?", id, id);
    }

    @Override
    public synchronized void clear() {
        change("DELETE FROM entry");
    }

    private void change(String statement, Object... values) {
        try {
            sql.update(statement, values);
        } catch (SQLException e) {
            throw new IllegalStateException("the search index could not be changed", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the search index could not be closed", e);
        }
    }
}
