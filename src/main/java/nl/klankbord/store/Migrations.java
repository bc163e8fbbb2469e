package nl.klankbord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// The scripts that make the tables, in order. The number of the last one that ran stands in `user_version`; a script
/// that was once released is never changed.
///
/// @param scripts SQL; the first makes version 1
record Migrations(List<String> scripts) {
    /// "Klan": tells our files from other SQLite files.
    static final int APPLICATION_ID = 0x4B6C616E;

    private static final List<String> SHIPPED = List.of("V001__initial.sql", "V002__moved_from.sql");

    static Migrations shipped() {
        return new Migrations(SHIPPED.stream().map(Migrations::read).toList());
    }

    private static String read(String name) {
        try (var script = Migrations.class.getResourceAsStream("migration/" + name)) {
            if (script == null) {
                throw new IllegalStateException("migration " + name + " is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The version that these scripts lead to.
    int version() {
        return scripts.size();
    }

    static int versionOf(Database database) {
        return database.direct(sql -> Math.toIntExact(sql.number("PRAGMA user_version")));
    }

    static boolean isOurs(Sql sql) throws SQLException {
        return sql.number("PRAGMA application_id") == APPLICATION_ID;
    }

    /// Runs what this store has not had yet, each script in a transaction of its own together with its number.
    void run(Database database) {
        // rebuilding a table drops the old one, which would take along every row that refers to it
        database.direct(sql -> foreignKeys(sql, "OFF"));
        try {
            for (var version = versionOf(database) + 1; version <= version(); version++) {
                run(database, version);
            }
        } finally {
            database.direct(sql -> foreignKeys(sql, "ON"));
        }
        // so that the version stands in the file itself, where an older program looks first
        database.clearLog();
    }

    private static boolean foreignKeys(Sql sql, String state) throws SQLException {
        sql.script("PRAGMA foreign_keys = " + state);
        return true;
    }

    private void run(Database database, int version) {
        database.inTransaction(sql -> {
            sql.script(scripts.get(version - 1));
            if (!sql.list("PRAGMA foreign_key_check", row -> row.text("table")).isEmpty()) {
                throw new SQLException("migration " + version + " leaves rows that refer to nothing");
            }
            sql.script("PRAGMA application_id = " + APPLICATION_ID);
            sql.script("PRAGMA user_version = " + version);
            return version;
        });
    }
}
