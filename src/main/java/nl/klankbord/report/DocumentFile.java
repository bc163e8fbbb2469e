package nl.klankbord.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import nl.klankbord.report.FileFailedException.Reason;

/// Saves a document as a file, whole or not at all: it is written beside its place under another name and then moved, so
/// that a failure leaves untouched what was there before.
public final class DocumentFile {
    /// Well below what file systems allow, also with the ending and the temporary part.
    private static final int LONGEST_NAME = 100;

    private DocumentFile() {}

    /// A name for the file of this summary that every operating system takes.
    /// @param extension without a dot
    public static String nameFor(Summary summary, String extension) {
        // the left-out signs mean something to Windows, a shell or a file system
        var name = SummaryMarkup.title(summary).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ")
                .strip();
        var end = name.length() <= LONGEST_NAME
                ? name.length()
                : name.offsetByCodePoints(0, name.codePointCount(0,
                        LONGEST_NAME));
        return name.substring(0, end).replaceAll("[. ]+$", "") + "." + extension;
    }

    /// Writes these bytes to this place, in place of what is there.
    /// @throws FileFailedException when that is not possible; nothing has changed then
    public static void write(Path target, byte[] bytes) throws FileFailedException {
        try {
            var place = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
            var folder = place.getParent();
            if (Files.isDirectory(place) || folder == null) {
                throw new FileFailedException(Reason.IS_FOLDER);
            }
            if (!Files.isDirectory(folder)) {
                throw new FileFailedException(Reason.NO_FOLDER);
            }
            replace(place, folder.resolve(".klankbord-" + UUID.randomUUID() + ".part"), bytes);
        } catch (FileFailedException e) {
            throw e;
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new FileFailedException(Reason.NOT_ALLOWED, e);
        } catch (IOException e) {
            throw new FileFailedException(isFull(target, bytes.length) ? Reason.DISK_FULL : Reason.OTHER, e);
        }
    }

    private static void replace(Path place, Path beside, byte[] bytes) throws IOException {
        try {
            try (var file = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
                    file.write(rest);
                }
                file.force(true);
            }
            try {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean isFull(Path target, long size) {
        try {
            var folder = target.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < size;
        } catch (IOException e) {
            return false; // then it is something else
        }
    }
}
