package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.klankbord.conversation.Note;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.store.OpenResult.Opened;
import nl.klankbord.store.OpenResult.Past;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Opening, and every way in which a file can be something else than a sound store of ours.
class StoreFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("klankbord.db");
    }

    private void fill(int notes) {
        try (var store = TempStore.open(file)) {
            store.persons().save(StoredExamples.named("p1", "Noor"));
            for (var i = 0; i < notes; i++) {
                store.notes().save(new Note("n" + i, "p1", null, Note.Life.JOT, "words ".repeat(100),
                        StoredExamples.MOMENT));
            }
        }
    }

    /// Every file in the folder with the hash of its bytes; the lock file is ours and may come.
    private Map<String, String> files() throws IOException {
        try (var list = Files.list(folder)) {
            var hashes = new TreeMap<String, String>();
            for (var f : list.filter(f -> !f.toString().endsWith(".lock")).toList()) {
                hashes.put(f.getFileName().toString(), Files.isDirectory(f)
                        ? "folder"
                        : Definitions.hash(HexFormat.of().formatHex(Files.readAllBytes(f))));
            }
            return hashes;
        }
    }

    private void assertRefused(Refusal refusal) throws IOException {
        var before = files();
        assertEquals(refusal, TempStore.refused(new StoreFile(file, TempStore.CLOCK).open()));
        assertEquals(before, files());
    }

    @Test
    void aNewStoreIsMadeInAFolderThatDoesNotExist() {
        file = folder.resolve("deep/down here/100%?#é.db");
        var first = assertInstanceOf(Opened.class, new StoreFile(file, TempStore.CLOCK).open());
        first.store().persons().save(StoredExamples.named("p1", "Noor"));
        first.store().close();
        var second = assertInstanceOf(Opened.class, new StoreFile(file, TempStore.CLOCK).open());
        assertEquals(List.of(Past.NEW, Past.SAME), List.of(first.past(), second.past()));
        assertEquals(1, second.store().persons().all().size());
        second.store().close();
    }

    @Test
    void nothingButTheStoreAndItsLockStaysBehindAfterClosing() throws IOException {
        fill(3);
        try (var list = Files.list(folder)) {
            assertEquals(List.of("klankbord.db", "klankbord.db.lock"), list.map(f -> f.getFileName().toString())
                    .sorted().toList());
        }
    }

    @Test
    void truncatedInTheMiddleItIsDamaged() throws IOException {
        fill(200);
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length * 6 / 10));
        assertRefused(Refusal.DAMAGED);
    }

    @Test
    void truncatedInTheHeaderItIsDamaged() throws IOException {
        fill(1);
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 99));
        assertRefused(Refusal.DAMAGED);
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 10));
        assertRefused(Refusal.DAMAGED);
    }

    @Test
    void withItsLastBytesMissingItIsDamaged() throws IOException {
        fill(200);
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1000));
        assertRefused(Refusal.DAMAGED);
    }

    @Test
    void withRandomBytesInAPageItIsDamaged() throws IOException {
        fill(200);
        spoil(file);
        assertRefused(Refusal.DAMAGED);
    }

    private static void spoil(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var noise = new byte[4096];
        new Random(1).nextBytes(noise);
        for (var page = bytes.length / 8192; page < bytes.length / 4096; page++) {
            System.arraycopy(noise, 0, bytes, page * 4096, 4096);
        }
        Files.write(file, bytes);
    }

    @Test
    void damageIsAlsoSeenWhenALogStandsBesideIt() throws Exception {
        fill(200);
        leaveALog();
        spoil(file);
        assertTrue(Files.size(folder.resolve("klankbord.db-wal")) > 0);
        assertRefused(Refusal.DAMAGED);
    }

    private void leaveALog() throws Exception {
        try (var typist = StoreProcess.start("type", file)) {
            for (var line = typist.line(); !line.equals("5"); line = typist.line()) {
                assertFalse(line.equals("null"));
            }
            typist.kill();
        }
        Files.deleteIfExists(folder.resolve("klankbord.db-shm"));
    }

    @Test
    void whatStandsInTheLogOnlyIsReadAndStays() throws Exception {
        fill(1);
        leaveALog();
        try (var store = TempStore.open(file)) {
            assertTrue(store.notes().ofPerson("p1").size() >= 6);
        }
    }

    @Test
    void aLogWithoutItsStoreIsDamagedBecauseANewStoreWouldSwallowIt() throws Exception {
        fill(1);
        leaveALog();
        Files.delete(file);
        assertRefused(Refusal.DAMAGED);
    }

    @Test
    void aTextFileIsForeign() throws IOException {
        Files.writeString(file, "Boodschappen: melk, brood, kaas. ".repeat(20));
        assertRefused(Refusal.FOREIGN);
        Files.writeString(file, "kort");
        assertRefused(Refusal.FOREIGN);
    }

    @Test
    void anotherDatabaseIsForeign() throws Exception {
        Files.createFile(file);
        try (var connection = Connections.fresh(file)) {
            new Sql(connection, TextCodec.PLAIN).script("CREATE TABLE recipe (name TEXT)");
        }
        assertRefused(Refusal.FOREIGN);
        try (var connection = Connections.fresh(file)) {
            new Sql(connection, TextCodec.PLAIN).script("PRAGMA application_id = 42");
        }
        assertRefused(Refusal.FOREIGN);
    }

    @Test
    void aFileWithoutBytesIsNotTakenForANewStore() throws IOException {
        Files.createFile(file);
        assertRefused(Refusal.EMPTY);
    }

    @Test
    void aFolderIsNotAFile() throws IOException {
        Files.createDirectory(file);
        assertRefused(Refusal.NOT_A_FILE);
    }

    @Test
    void aLinkToNowhereIsNotReplacedByANewStore() throws IOException {
        Files.createSymbolicLink(file, folder.resolve("unplugged/klankbord.db"));
        assertEquals(Refusal.NOT_A_FILE, TempStore.refused(new StoreFile(file, TempStore.CLOCK).open()));
        assertTrue(Files.isSymbolicLink(file));
    }

    @Test
    void aLinkToAStoreOpensThatStore() throws IOException {
        fill(1);
        var link = Files.createSymbolicLink(folder.resolve("link.db"), file);
        try (var store = TempStore.open(link)) {
            assertEquals(file.toRealPath(), store.file());
            assertEquals(1, store.persons().all().size());
        }
    }

    @Test
    void aStoreOfANewerVersionIsTooNew() throws IOException {
        fill(1);
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        bytes.putInt(60, Migrations.shipped().version() + 1);
        Files.write(file, bytes.array());
        assertRefused(Refusal.TOO_NEW);
    }

    @Test
    void aStoreWhoseNewerVersionStandsInTheLogOnlyIsTooNew() throws Exception {
        fill(1);
        var aside = folder.resolve("aside");
        try (var connection = Connections.store(file)) {
            new Sql(connection, TextCodec.PLAIN).script("PRAGMA user_version = 99");
            Files.createDirectory(aside);
            for (var name : List.of("klankbord.db", "klankbord.db-wal")) {
                Files.copy(folder.resolve(name), aside.resolve(name));
            }
        }
        folder = aside;
        file = aside.resolve("klankbord.db");
        assertRefused(Refusal.TOO_NEW);
    }

    @Test
    void openingToReadMakesNothing() throws IOException {
        assertEquals(Refusal.MISSING, TempStore.refused(new StoreFile(file, TempStore.CLOCK).openToRead()));
        assertEquals(Map.of(), files());
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalIsWordedInBothLanguages(Refusal refusal) {
        for (var language : Language.values()) {
            assertFalse(I18n.get(language, refusal.titleKey()).isBlank());
            assertTrue(I18n.get(language, refusal.textKey(), "/tmp/a.db").contains("/tmp/a.db"));
        }
    }
}
