package nl.klankbord.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// One row of text in a database on disk, with a write-ahead log and durable commits, by plain JDBC.
final class BareRow implements AutoCloseable {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Connection connection;
    private final PreparedStatement update;

    BareRow() {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + folder.file("bare.db"));
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                statement.execute("PRAGMA secure_delete = ON");
                statement.execute("CREATE TABLE result (id INTEGER PRIMARY KEY, answers TEXT NOT NULL) STRICT");
                statement.execute("INSERT INTO result VALUES (1, '')");
            }
            update = connection.prepareStatement("UPDATE result SET answers = ? WHERE id = 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void commit(String answers) {
        try {
            update.setString(1, answers);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            update.close();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        folder.close();
    }
}
