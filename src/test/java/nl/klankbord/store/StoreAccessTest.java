package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Permissions: ours, and those that keep us out.
class StoreAccessTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path file;

    @BeforeEach
    void name() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        home = folder.resolve("home");
        file = home.resolve("klankbord.db");
    }

    @AfterEach
    void letTheFolderBeRemoved() throws IOException {
        permit(home, "rwx------");
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private String openedByAnother() throws IOException {
        try (var process = StoreProcess.startUnderPermissions("open", file)) {
            return process.line();
        }
    }

    @Test
    void everyFileIsTheOwnersAloneWhileOpen() throws IOException {
        try (var store = TempStore.open(file)) {
            store.persons().save(StoredExamples.named("p1", "Noor"));
            store.keepDailyCopy();
            store.saveCopy(home.resolve("copy.db"), false);
            try (var all = Files.walk(home)) {
                var permissions = all.collect(Collectors.toMap(f -> home.relativize(f).toString(),
                        StoreAccessTest::permissions));
                assertEquals("{=rwx------, backups=rwx------, backups/klankbord-2026-04-14.db=rw-------,"
                        + " copy.db=rw-------, klankbord.db=rw-------, klankbord.db-shm=rw-------,"
                        + " klankbord.db-wal=rw-------, klankbord.db.lock=rw-------}",
                        new java.util.TreeMap<>(
                                permissions).toString());
            }
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatMayNotBeWrittenIsRefusedAndLeftAlone() throws IOException {
        TempStore.open(file).close();
        var before = Files.readAllBytes(file);
        permit(file, "r--------");
        assertEquals("READ_ONLY_FILE", openedByAnother());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(file));
        permit(file, "rw-------");
        assertEquals("SAME", openedByAnother());
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        TempStore.open(file).close();
        permit(file, "---------");
        assertEquals("UNREADABLE", openedByAnother());
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefusedWithAStoreInIt() throws IOException {
        TempStore.open(file).close();
        Files.delete(home.resolve("klankbord.db.lock"));
        permit(home, "r-x------");
        assertEquals("UNWRITABLE_FOLDER", openedByAnother());
        assertFalse(Files.exists(home.resolve("klankbord.db.lock")));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefusedForANewStore() throws IOException {
        OwnerOnly.createFolder(home);
        permit(home, "r-x------");
        assertEquals("UNWRITABLE_FOLDER", openedByAnother());
        file = home.resolve("deeper/klankbord.db");
        assertEquals("UNWRITABLE_FOLDER", openedByAnother());
    }
}
