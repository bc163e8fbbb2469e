package nl.klankbord.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A first look at a file, by its first 100 bytes and without SQLite, so that nothing of somebody else is ever touched.
/// Layout: SQLite file format, section 1.3. To be used only while this process does not have the file open: see
/// [StoreLock].
final class StoreHeader {
    private static final int SIZE = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private StoreHeader() {}

    /// Why this file cannot be opened as a store, or empty when it looks like one of ours.
    ///
    /// @param newest the highest schema version that can be read
    static Optional<Refusal> refusal(Path file, int newest) {
        try {
            if (!Files.exists(file)) {
                // a log without its store holds data; a link to nowhere may lead to a disk that is not plugged in
                return Optional.of(hasLog(file)
                        ? Refusal.DAMAGED
                        : Files.isSymbolicLink(file) ? Refusal.NOT_A_FILE : Refusal.MISSING);
            }
            if (!Files.isRegularFile(file)) {
                return Optional.of(Refusal.NOT_A_FILE);
            }
            var size = Files.size(file);
            return size == 0 ? Optional.of(Refusal.EMPTY) : refusal(firstBytes(file), size, hasLog(file), newest);
        } catch (IOException _) {
            return Optional.of(Refusal.UNREADABLE);
        }
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SIZE);
        }
    }

    private static Optional<Refusal> refusal(byte[] header, long size, boolean hasLog, int newest) {
        var compared = Math.min(header.length, MAGIC.length);
        if (!Arrays.equals(header, 0, compared, MAGIC, 0, compared)) {
            return Optional.of(Refusal.FOREIGN);
        }
        if (header.length < SIZE) {
            return Optional.of(Refusal.DAMAGED);
        }
        var fields = ByteBuffer.wrap(header);
        if (fields.getInt(68) != Migrations.APPLICATION_ID) {
            return Optional.of(Refusal.FOREIGN);
        }
        if (fields.getInt(60) > newest) {
            return Optional.of(Refusal.TOO_NEW);
        }
        // with a log the missing part may stand in there; then SQLite itself has to look
        var pageSize = fields.getShort(16) == 1 ? 65536 : Short.toUnsignedInt(fields.getShort(16));
        var pages = Integer.toUnsignedLong(fields.getInt(28));
        return !hasLog && size < pages * pageSize ? Optional.of(Refusal.DAMAGED) : Optional.empty();
    }

    /// True when a write-ahead log with something in it stands beside the file.
    static boolean hasLog(Path file) {
        try {
            var log = file.resolveSibling(file.getFileName() + "-wal");
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException _) {
            return false;
        }
    }
}
