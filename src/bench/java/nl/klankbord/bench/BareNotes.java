package nl.klankbord.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The notes in an FTS5 table in memory, by plain JDBC.
final class BareNotes implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement query;

    BareNotes() {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE VIRTUAL TABLE note USING fts5(title, text,"
                        + " tokenize = \"unicode61 remove_diacritics 2\", prefix = '1 2 3')");
                statement.execute("INSERT INTO note (note, rank) VALUES ('rank', 'bm25(5.0, 1.0)')");
            }
            fill();
            query = connection.prepareStatement("SELECT rowid, title, snippet(note, 1, '', '', '…', 14) FROM note"
                    + " WHERE note MATCH ? ORDER BY rank LIMIT ?");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill() throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("INSERT INTO note (rowid, title, text) VALUES (?, ?, ?)")) {
            ManyNotes.all((number, text) -> {
                try {
                    insert.setInt(1, number);
                    insert.setString(2, ManyNotes.TITLE);
                    insert.setString(3, text);
                    insert.executeUpdate();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    List<String> find(String words, int limit) {
        try {
            query.setString(1, words);
            query.setInt(2, limit);
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1) + rows.getString(2) + rows.getString(3));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            query.close();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
