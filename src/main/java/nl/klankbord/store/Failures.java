package nl.klankbord.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.klankbord.ui.DeletedMeanwhileException;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.SaveFailedException.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What lies behind a failure, as far as the user can do something about it.
final class Failures {
    // below this even an empty side file of the database cannot be made
    private static final long NO_SPACE = 64 * 1024;

    private Failures() {}

    /// @param file where it happened
    static SaveFailedException failed(Exception cause, Path file) {
        return refersToNothing(cause)
                ? new DeletedMeanwhileException(cause)
                : new SaveFailedException(cause instanceof SQLException e ? reason(e, file) : reason(cause, file),
                        cause);
    }

    /// Ids are never used again and owners are stored first, so the owner was there and was deleted.
    private static boolean refersToNothing(Exception cause) {
        return cause instanceof SQLiteException e && e
                .getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY;
    }

    private static Reason reason(SQLException error, Path file) {
        // extended codes hold the plain code in their low byte
        var code = error instanceof SQLiteException e ? e.getResultCode().code & 0xff : 0;
        return switch (code) {
            case 13 -> Reason.DISK_FULL; // SQLITE_FULL
            case 10, 14 -> isFull(file) ? Reason.DISK_FULL : Reason.OTHER; // SQLITE_IOERR, SQLITE_CANTOPEN
            case 3, 8, 23 -> Reason.READ_ONLY; // SQLITE_PERM, SQLITE_READONLY, SQLITE_AUTH
            case 5, 6 -> Reason.BUSY; // SQLITE_BUSY, SQLITE_LOCKED
            case 11, 26 -> Reason.DAMAGED; // SQLITE_CORRUPT, SQLITE_NOTADB
            default -> Reason.OTHER;
        };
    }

    private static Reason reason(Exception error, Path file) {
        if (isFull(file)) {
            return Reason.DISK_FULL;
        }
        var folder = file.toAbsolutePath().resolveSibling("");
        var closed = Files.exists(folder) && !Files.isWritable(folder);
        return closed || error instanceof AccessDeniedException ? Reason.READ_ONLY : Reason.OTHER;
    }

    /// Why opening failed.
    static Refusal refusal(Exception cause, Path file) {
        return switch (cause instanceof SaveFailedException e ? e.reason() : failed(cause, file).reason()) {
            case DISK_FULL -> Refusal.DISK_FULL;
            case DAMAGED -> Refusal.DAMAGED;
            case READ_ONLY -> Refusal.UNWRITABLE_FOLDER;
            case BUSY -> Refusal.IN_USE;
            case OTHER -> Refusal.UNREADABLE;
        };
    }

    /// Asked after a failure: error texts of the system come in its language, the free space is a number.
    private static boolean isFull(Path file) {
        try {
            var place = file.toAbsolutePath();
            while (!Files.exists(place) && place.getParent() != null) {
                place = place.getParent();
            }
            return Files.getFileStore(place).getUsableSpace() < NO_SPACE;
        } catch (IOException _) {
            return false; // then another reason is named
        }
    }
}
