package nl.klankbord.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
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
            INSERT INTO word (word, rank) VALUES ('rank', 'bm25(5.0, 1.0)');""";
    private static final String ENTRIES = "SELECT seq, title, text FROM entry WHERE ";
    // the words around the place come out of the query that found it: asked for apart, each hit is looked for once more.
    // CROSS keeps the order of the tables, and with it the order of rank, without sorting the rows and their snippets
    private static final String RANKED = """
            SELECT e.kind, e.id, e.person, e.title, snippet(word, 1, '', '', '…', 14) AS snippet
            FROM word CROSS JOIN entry e ON e.seq = word.rowid WHERE word MATCH ? AND\s""";
    private static final String EVERYTHING = RANKED + "TRUE ORDER BY rank";
    private static final String TOGETHER = RANKED + "e.shared = 1 AND e.person IN (?, '') ORDER BY rank";

    private record Entry(long seq, String title, String text) {
        static Entry of(Row row) throws SQLException {
            return new Entry(row.columns().getLong("seq"), row.text("title"), row.text("text"));
        }
    }

    private final Connection connection;
    private final Sql sql;
    private long last;

    MemorySearchIndex() {
        try {
            connection = Connections.memory();
            sql = new Sql(connection, TextCodec.PLAIN);
            sql.script(TABLES);
            // one transaction that never ends: after each commit FTS5 would write, and later merge, a piece of index
            sql.script("PRAGMA journal_mode = OFF; BEGIN");
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
        try {
            return List.copyOf(best(match, scope, limit));
        } catch (SQLException e) {
            throw new IllegalStateException("searching failed", e);
        }
    }

    /// The best entry of each id, until there are enough: of the rows that are left no snippet is made.
    private Collection<SearchHit> best(String match, SearchScope scope, int limit) throws SQLException {
        var byId = new LinkedHashMap<String, SearchHit>();
        Row.Reader<Boolean> next = row -> {
            byId.putIfAbsent(row.text("id"), hit(row));
            return byId.size() < limit;
        };
        switch (scope) {
            case SearchScope.Everything _ -> sql.readWhile(EVERYTHING, next, match);
            case SearchScope.Together(var person) -> sql.readWhile(TOGETHER, next, match, person);
        }
        return byId.values();
    }

    private static SearchHit hit(Row row) throws SQLException {
        return new SearchHit(row.constant(Kind.class, "kind"), row.text("id"), row.text("person"), row.text("title"),
                row.text("snippet"));
    }

    @Override
    public synchronized void put(SearchEntry entry) {
        change(() -> {
            takeOut("id = ? AND part = ?", entry.id(), entry.part());
            if (!entry.title().isBlank() || !entry.text().isBlank()) {
                last++;
                sql.update("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", last, Columns.of(entry.kind()), entry
                        .id(), entry.part(), entry.person(), entry.title(), entry.text(),
                        entry
                                .visibility() == Visibility.SHARED);
                sql.update("INSERT INTO word (rowid, title, text) VALUES (?, ?, ?)", last, entry.title(), entry.text());
            }
        });
    }

    @Override
    public synchronized void remove(String id) {
        change(() -> takeOut("id = ? OR person = ?", id, id));
    }

    @Override
    public synchronized void clear() {
        change(() -> takeOut("TRUE"));
    }

    /// The index has to be told what it is to forget. Not by a trigger: at each one FTS5 writes what it still holds
    /// back, which takes three times as long.
    private void takeOut(String condition, Object... values) throws SQLException {
        for (var entry : sql.list(ENTRIES + condition, Entry::of, values)) {
            sql.update("INSERT INTO word (word, rowid, title, text) VALUES ('delete', ?, ?, ?)", entry.seq(), entry
                    .title(), entry.text());
            sql.update("DELETE FROM entry WHERE seq = ?", entry.seq());
        }
    }

    private interface Change {
        void make() throws SQLException;
    }

    private static void change(Change change) {
        try {
            change.make();
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
