package nl.klankbord.store;

import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a check of the store found. Nothing is changed by it, and another process may have the store open.
public sealed interface StoreCheck {
    /// The file is ours and could be looked into.
    ///
    /// @param problems what SQLite says about its structure; empty when it is sound
    /// @param schemaVersion number of the last migration in it
    /// @param counts rows by table; empty when the file is too damaged to count
    record Contents(List<String> problems, int schemaVersion, SortedMap<String, Long> counts) implements StoreCheck {
        public boolean isSound() {
            return problems.isEmpty();
        }

        /// @param pragma how thoroughly to look
        static Contents of(Sql sql, String pragma) throws SQLException {
            var problems = sql.list(pragma, row -> row.columns().getString(1)).stream().filter(p -> !p.equals("ok"))
                    .toList();
            var loose = sql.list("PRAGMA foreign_key_check", row -> row.text("table")).size();
            var all = loose == 0 ? problems : List.of(loose + " rows refer to nothing");
            var counts = new TreeMap<String, Long>();
            for (var table : tables(sql)) {
                counts.put(table, sql.number("SELECT count(*) FROM \"" + table + "\""));
            }
            return new Contents(all, Math.toIntExact(sql.number("PRAGMA user_version")), counts);
        }

        private static List<String> tables(Sql sql) throws SQLException {
            return sql.list(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1",
                    row -> row.text("name"));
        }
    }

    /// The file could not be looked into.
    record Refused(Refusal refusal) implements StoreCheck {}
}
