package nl.klankbord.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sees to it that one process at a time has a store open to write. Beside the store stands a file that this process
/// holds a lock on, with its process id in it; the system lets go of the lock when the process dies, however it dies.
/// The file itself stays: removing it would let two processes hold locks on two files of the same name.
///
/// Within one process a store is opened once: on Linux and macOS closing any other channel to the lock file, or to the
/// store itself, would let go of all locks this process holds on it.
final class StoreLock implements AutoCloseable {
    // one byte far beyond the process id, because on Windows what is locked cannot be read by others
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final Path store;
    private final FileChannel channel;

    private StoreLock(Path store, FileChannel channel) {
        this.store = store;
        this.channel = channel;
    }

    private static Path beside(Path store, String ending) {
        return store.resolveSibling(store.getFileName() + ending);
    }

    private static Path lockFile(Path store) {
        return beside(store, ".lock");
    }

    private static Path showRequest(Path store) {
        return beside(store, ".show");
    }

    /// The lock, or empty when another process holds it.
    static Optional<StoreLock> take(Path store) throws IOException {
        var file = lockFile(store);
        if (Files.notExists(file)) {
            try {
                OwnerOnly.createFile(file);
            } catch (FileAlreadyExistsException _) {
                // another process was a moment earlier; the lock says which of the two goes on
            }
        }
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            if (isTaken(channel.tryLock(PLACE, 1, false))) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0).write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(
                    StandardCharsets.US_ASCII)));
            Files.deleteIfExists(showRequest(store));
            return Optional.of(new StoreLock(store, channel));
        } catch (OverlappingFileLockException _) {
            channel.close();
            return Optional.empty(); // this very process holds it
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isTaken(@Nullable FileLock lock) {
        return lock == null;
    }

    /// The process that holds the lock, or null when it has not written its id yet.
    static @Nullable Long holder(Path store) {
        try {
            return Long.valueOf(Files.readString(lockFile(store)).strip());
        } catch (IOException | NumberFormatException _) {
            return null;
        }
    }

    /// Asks the process that holds the lock to show its window.
    static void askToShow(Path store) throws IOException {
        Files.writeString(showRequest(store), "");
    }

    /// True once after another process asked to show the window.
    boolean takeShowRequest() {
        try {
            return Files.deleteIfExists(showRequest(store));
        } catch (IOException _) {
            return false; // a window that does not come to the front is no reason to bother anybody
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // the lock ends with the process at the latest
        }
    }
}
