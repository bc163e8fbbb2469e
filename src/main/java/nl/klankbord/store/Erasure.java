package nl.klankbord.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.klankbord.ui.DeletedMeanwhileException;

/// Deleting so that nothing is left: rows are overwritten (`secure_delete`), the write-ahead log is emptied, and
/// copies of ours that still hold what was deleted are replaced by a fresh one. A save that was still waiting does not
/// bring back a person or a conversation.
final class Erasure {
    private final Database database;
    private final Backups backups;
    // as long as the store is open: no save waits longer
    private final Set<String> erased = ConcurrentHashMap.newKeySet();

    Erasure(Database database, Backups backups) {
        this.database = database;
        this.backups = backups;
    }

    /// @param work deletes rows and returns how many
    void erase(Database.Work<Integer> work) {
        if (remove(work) > 0) {
            clean();
        }
    }

    /// The same for somebody, or a conversation, whose id is never used again.
    void eraseForGood(String id, Database.Work<Integer> work) {
        var rows = remove(work);
        erased.add(id);
        if (rows > 0) {
            clean();
        }
    }

    private int remove(Database.Work<Integer> work) {
        return database.inTransaction(sql -> {
            var count = work.run(sql);
            Definitions.sweep(sql);
            return count;
        });
    }

    /// To be asked before this person or conversation is saved.
    /// @throws DeletedMeanwhileException when it was erased for good
    void refuseErased(String id) {
        if (erased.contains(id)) {
            throw new DeletedMeanwhileException(new IllegalStateException(id + " was deleted for good"));
        }
    }

    /// Removes what is left behind by rows that were deleted in a transaction of somebody else.
    void clean() {
        database.clearLog();
        backups.renew();
    }
}
