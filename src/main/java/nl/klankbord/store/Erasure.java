package nl.klankbord.store;

/// Deleting so that nothing is left: rows are overwritten (`secure_delete`), the write-ahead log is emptied, and
/// copies of ours that still hold what was deleted are replaced by a fresh one.
final class Erasure {
    private final Database database;
    private final Backups backups;

    Erasure(Database database, Backups backups) {
        this.database = database;
        this.backups = backups;
    }

    /// @param work deletes rows and returns how many
    void erase(Database.Work<Integer> work) {
        var rows = database.inTransaction(sql -> {
            var count = work.run(sql);
            Definitions.sweep(sql);
            return count;
        });
        if (rows > 0) {
            clean();
        }
    }

    /// Removes what is left behind by rows that were deleted in a transaction of somebody else.
    void clean() {
        database.clearLog();
        backups.renew();
    }
}
