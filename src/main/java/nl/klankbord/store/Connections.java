package nl.klankbord.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.sqlite.JDBC;

/// Connections with the settings each use needs. None of them makes a file: the file is made owner-only before SQLite
/// opens it, and SQLite gives its side files the same permissions.
final class Connections {
    /// How long a statement waits for another process, in ms.
    static final int BUSY_TIMEOUT = 3000;
    // a view or a default in a manipulated file must not call functions with side effects; sorting stays off the disk
    private static final List<String> ALWAYS = List.of("PRAGMA busy_timeout = " + BUSY_TIMEOUT,
            "PRAGMA trusted_schema = OFF",
            "PRAGMA cell_size_check = ON", "PRAGMA temp_store = MEMORY");
    // secure_delete: what is deleted is overwritten. synchronous FULL: a commit that returned survives a power cut.
    private static final List<String> WRITING = List.of("PRAGMA secure_delete = ON", "PRAGMA foreign_keys = ON",
            "PRAGMA synchronous = FULL");

    private Connections() {}

    /// The store while the program runs: with a write-ahead log, so that readers never hold up a save.
    static Connection store(Path file) throws SQLException {
        return open(file, "mode=rw", Stream.concat(WRITING.stream(), Stream.of("PRAGMA journal_mode = WAL")));
    }

    /// A file that is being made: with a rollback journal, so that the file itself holds everything after a commit.
    static Connection fresh(Path file) throws SQLException {
        return open(file, "mode=rw", WRITING.stream());
    }

    /// A store that another process may be writing to.
    static Connection reading(Path file) throws SQLException {
        return open(file, "mode=ro", Stream.empty());
    }

    /// A file nobody writes to: leaves no side files behind and takes no locks, but does not see a write-ahead log.
    static Connection still(Path file) throws SQLException {
        return open(file, "immutable=1", Stream.empty());
    }

    /// A database that lives as long as its connection.
    static Connection memory() throws SQLException {
        return configured("jdbc:sqlite::memory:", Stream.empty());
    }

    private static Connection open(Path file, String how, Stream<String> pragmas) throws SQLException {
        // as a URI, because a path with ? or % would be misread
        return configured("jdbc:sqlite:" + file.toUri() + "?" + how, pragmas);
    }

    private static Connection configured(String url, Stream<String> pragmas) throws SQLException {
        var properties = new Properties();
        // or the driver keeps a query for the last row number open after each insert, which holds up VACUUM INTO
        properties.setProperty("jdbc.get_generated_keys", "false");
        Connection connection = JDBC.createConnection(url, properties);
        try (var statement = connection.createStatement()) {
            for (var pragma : Stream.concat(ALWAYS.stream(), pragmas).toList()) {
                statement.execute(pragma);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
