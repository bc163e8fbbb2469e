package nl.klankbord.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import nl.klankbord.store.StoreCheck.Contents;

/// Verified copies of the store. Written under a temporary name, read back, compared, and only then moved to their own
/// name: a file with that name is always whole.
final class Copies {
    /// Names of copies that are being written.
    static final String UNFINISHED = "\\.klankbord-.*\\.part(-journal)?";

    private Copies() {}

    /// Writes a copy; a file that is there is replaced.
    /// @throws nl.klankbord.ui.SaveFailedException when it could not be written or is not equal; nothing is left behind
    static void write(Database database, Path target) {
        try {
            var part = OwnerOnly.createPart(target.toAbsolutePath().resolveSibling(""));
            try {
                // also leaves out free pages, so that nothing that was deleted comes along
                var expected = database.direct(sql -> {
                    sql.update("VACUUM INTO ?", part.toString());
                    return Contents.of(sql, "PRAGMA quick_check");
                });
                verify(part, expected);
                moveIntoPlace(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SQLException e) {
            throw Failures.failed(e, target);
        }
    }

    private static void verify(Path copy, Contents expected) throws SQLException {
        try (var connection = Connections.still(copy)) {
            var sql = new Sql(connection, TextCodec.PLAIN);
            var found = Contents.of(sql, "PRAGMA integrity_check");
            if (!found.isSound() || !found.equals(expected) || !Migrations.isOurs(sql)) {
                throw new SQLException("the copy differs from the store");
            }
        }
    }

    /// Gives a finished file its own name, in the place of one that may be there, and makes both durable.
    static void moveIntoPlace(Path part, Path target) throws IOException {
        force(part, StandardOpenOption.WRITE);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        try {
            force(part.resolveSibling(""), StandardOpenOption.READ);
        } catch (IOException _) {
            // Windows has no such thing for folders, and needs none
        }
    }

    private static void force(Path file, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }
}
