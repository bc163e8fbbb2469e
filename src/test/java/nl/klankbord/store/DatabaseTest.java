package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.Note;
import nl.klankbord.support.StoredExamples;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.SaveFailedException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The settings of the connection, transactions, and what a failure is called.
class DatabaseTest {
    @TempDir
    private Path folder;

    private OpenStore store;

    @BeforeEach
    void open() {
        store = TempStore.open(folder.resolve("klankbord.db"));
        store.persons().save(StoredExamples.named("p1", "Noor"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Note big(String id) {
        return new Note(id, "p1", null, Note.Life.JOT, "words ".repeat(100_000), StoredExamples.MOMENT);
    }

    @Test
    void theConnectionIsSetForSafety() {
        var settings = store.database().direct(sql -> Stream.of("journal_mode", "synchronous", "foreign_keys",
                "secure_delete", "trusted_schema", "busy_timeout", "temp_store", "application_id").collect(
                        Collectors
                                .toMap(s -> s, s -> value(sql, s))));
        assertEquals(Map.of("journal_mode", "wal", "synchronous", "2", "foreign_keys", "1", "secure_delete", "1",
                "trusted_schema", "0", "busy_timeout", "3000", "temp_store", "2", "application_id", Integer.toString(
                        0x4B6C616E)),
                settings);
    }

    private static String value(Sql sql, String setting) {
        try {
            return sql.one("PRAGMA " + setting, row -> row.columns().getString(1)).orElseThrow();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyTableIsStrict() {
        var loose = store.database().direct(sql -> sql.list(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite%'",
                row -> row.text("name")));
        assertEquals(List.of(), loose);
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        var failure = assertThrows(SaveFailedException.class, () -> store.database().inTransaction(sql -> {
            sql.update("UPDATE person SET name = 'Sam'");
            return sql.update("INSERT INTO note (id) VALUES ('incomplete')");
        }));
        assertEquals(Reason.OTHER, failure.reason());
        assertThrows(IllegalStateException.class, () -> store.database().inTransaction(sql -> {
            sql.update("UPDATE person SET name = 'Sam'");
            throw new IllegalStateException("on the way");
        }));
        assertEquals("Noor", store.persons().all().getFirst().name());
        store.persons().save(StoredExamples.named("p1", "Nora"));
        assertEquals("Nora", store.persons().all().getFirst().name());
    }

    @Test
    void aResultAndItsAgreementsAreSavedTogetherOrNotAtAll() {
        var examples = new StoredExamples("words");
        store.conversations().save(examples.conversation("c1", "p1"));
        var lost = examples.agreement("a1", new nl.klankbord.conversation.Agreement.From("nobody", "c1", "r1",
                StoredExamples.MOMENT));
        var result = examples.result("r1", "p1", "c1");
        assertThrows(SaveFailedException.class, () -> store.results().save(result, List.of(lost)));
        assertTrue(store.results().find("r1").isEmpty());
        long definitions = store.database().direct(sql -> sql.number("SELECT count(*) FROM exercise_definition"));
        assertEquals(0, definitions);
    }

    @Test
    void aFullFileIsADiskThatIsFull() {
        store.database().direct(sql -> sql.number("PRAGMA max_page_count = " + (sql.number("PRAGMA page_count") + 5)));
        var failure = assertThrows(SaveFailedException.class, () -> store.notes().save(big("n1")));
        assertEquals(Reason.DISK_FULL, failure.reason());
        assertTrue(store.notes().ofPerson("p1").isEmpty());
        store.database().direct(sql -> sql.number("PRAGMA max_page_count = 1000000"));
        store.notes().save(big("n1"));
        assertEquals(1, store.notes().ofPerson("p1").size());
    }

    @Test
    void anotherWriterThatDoesNotLetGoIsBusy() throws SQLException {
        try (var other = Connections.store(store.file())) {
            var sql = new Sql(other, TextCodec.PLAIN);
            sql.script("BEGIN IMMEDIATE");
            store.database().direct(mine -> mine.number("PRAGMA busy_timeout = 50"));
            var failure = assertThrows(SaveFailedException.class, () -> store.persons().save(StoredExamples.named("p2",
                    "Sam")));
            assertEquals(Reason.BUSY, failure.reason());
            sql.script("ROLLBACK");
        }
        store.persons().save(StoredExamples.named("p2", "Sam"));
        assertEquals(2, store.persons().all().size());
    }

    @Test
    void answersThatCannotBeReadAreAFailureAndNoGuess() {
        store.results().save(new StoredExamples("words").result("r1", "p1", null), List.of());
        store.database().inTransaction(sql -> sql.update("UPDATE exercise_result SET answers = '{\"a\": 1'"));
        assertThrows(SaveFailedException.class, () -> store.results().find("r1"));
    }

    @Test
    void onADiskThatIsReallyFullNothingIsLost() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=512k", "klankbord-test", disk.toString()),
                "small disks can only be made by root");
        try {
            try (var small = TempStore.open(disk.resolve("klankbord.db"))) {
                small.persons().save(StoredExamples.named("p1", "Noor"));
                var failure = assertThrows(SaveFailedException.class, () -> small.notes().save(big("n1")));
                assertEquals(Reason.DISK_FULL, failure.reason());
                assertEquals(1, small.persons().all().size());
                assertEquals(Reason.DISK_FULL, assertThrows(SaveFailedException.class, () -> copyBigTo(disk))
                        .reason());
            }
            fillUp(disk);
            var refusal = TempStore.refused(new StoreFile(disk.resolve("klankbord.db"), TempStore.CLOCK).open());
            assertEquals(Refusal.DISK_FULL, refusal);
            assertEquals(Refusal.DISK_FULL, TempStore.refused(new StoreFile(disk.resolve("new/a.db"), TempStore.CLOCK)
                    .open()));
            Files.delete(disk.resolve("filler"));
            try (var small = TempStore.open(disk.resolve("klankbord.db"))) {
                assertEquals(1, small.persons().all().size());
            }
        } finally {
            assertTrue(run("umount", disk.toString()));
        }
    }

    private void copyBigTo(Path disk) {
        store.notes().save(big("n1"));
        store.saveCopy(disk.resolve("copy.db"), false);
    }

    private static void fillUp(Path disk) throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("filler"))) {
            for (;;) {
                out.write(new byte[512]);
            }
        } catch (IOException _) {
            assertTrue(Files.getFileStore(disk).getUsableSpace() < 4096);
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
