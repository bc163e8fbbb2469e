package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Note;
import nl.klankbord.store.OpenResult.Opened;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is deleted is nowhere any more: not in the file, not in the log, not in a copy of ours. Looked for while the
/// store is still open, in the bytes of every file.
class ErasureTest {
    private static final String MARK = "geheimwoord";
    /// The version after an update that a copy was made for.
    private static final int NEXT = Migrations.shipped().version() + 1;
    private static final StoredExamples MARKED = new StoredExamples(MARK + " lang genoeg voor meer bladzijden "
            .repeat(400));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() throws IOException {
        file = folder.resolve("klankbord.db");
        try (var store = TempStore.open(file)) {
            store.persons().save(MARKED.person("p1"));
            store.conversations().save(MARKED.conversation("c1", "p1"));
            store.notes().save(MARKED.note("n1", "p1", "c1"));
            store.results().save(MARKED.result("r1", "p1", "c1"),
                    List.of(MARKED.agreement("a1", new Agreement.From("p1",
                            "c1", "r1", StoredExamples.MOMENT))));
            store.persons().save(StoredExamples.named("p2", "Sam"));
            store.notes().save(new Note("n2", "p2", null, Note.Life.JOT, "blijft staan", StoredExamples.MOMENT));
        }
        var next = new Migrations(Stream.concat(Migrations.shipped().scripts().stream(), Stream.of(
                "CREATE TABLE x (y TEXT) STRICT")).toList());
        ((Opened) new StoreFile(file, TempStore.CLOCK, TextCodec.PLAIN, next).open()).store().close();
        assertEquals(List.of("klankbord-before-v" + NEXT + ".db", "klankbord.db"), filesWith(MARK));
    }

    private OpenStore reopen() {
        var migrations = new Migrations(Collections.nCopies(NEXT, ""));
        return TempStore.opened(new StoreFile(file, TempStore.CLOCK, TextCodec.PLAIN, migrations).open());
    }

    private List<String> filesWith(String words) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> contains(f, words)).map(f -> f.getFileName()
                    .toString()).sorted().toList();
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            // byte by byte, so that it is found whatever stands around it
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void afterwardsNothingIsLeft(Consumer<OpenStore> delete) throws IOException {
        var store = reopen();
        try {
            store.keepDailyCopy();
            store.persons().save(StoredExamples.named("p2", "Samira"));
            assertTrue(filesWith(MARK).contains("klankbord-2026-04-14.db"));
            delete.accept(store);
            // reading the file here lets go of the locks of SQLite, which nobody else wants in this test
            assertEquals(List.of(), filesWith(MARK));
            assertEquals(List.of("klankbord-2026-04-14.db", "klankbord.db"), filesWith("blijft staan"));
        } finally {
            store.close();
        }
        assertEquals(List.of(), filesWith(MARK));
    }

    @Test
    void ofADeletedPersonNothingIsLeft() throws IOException {
        afterwardsNothingIsLeft(store -> store.persons().delete("p1"));
    }

    @Test
    void ofADeletedConversationNothingIsLeft() throws IOException {
        afterwardsNothingIsLeft(store -> {
            store.persons().save(StoredExamples.named("p1", "Noor"));
            store.conversations().delete("c1");
        });
    }

    @Test
    void ofNotesAgreementsAndResultsNothingIsLeft() throws IOException {
        afterwardsNothingIsLeft(store -> {
            store.persons().save(StoredExamples.named("p1", "Noor"));
            store.conversations().save(new StoredExamples("").conversation("c1", "p1"));
            store.notes().delete("n1");
            store.agreements().delete("a1");
            store.results().delete("r1");
        });
    }

    @Test
    void ofAnAgreementThatVanishedFromItsResultNothingIsLeft() throws IOException {
        afterwardsNothingIsLeft(store -> {
            store.persons().save(StoredExamples.named("p1", "Noor"));
            store.conversations().save(new StoredExamples("").conversation("c1", "p1"));
            store.notes().delete("n1");
            store.results().save(new StoredExamples("").result("r1", "p1", "c1"), List.of());
        });
    }

    @Test
    void whileAnotherProcessReadsTheLogIsEmptiedLater() throws IOException, SQLException {
        var log = folder.resolve("klankbord.db-wal");
        try (var store = reopen()) {
            store.persons().save(MARKED.person("p3"));
            try (var reader = Connections.reading(file)) {
                var sql = new Sql(reader, TextCodec.PLAIN);
                sql.script("BEGIN");
                assertEquals(3, sql.list("SELECT id FROM person", row -> row.text("id")).size());
                store.persons().delete("p1");
                store.persons().delete("p3");
                assertTrue(contains(log, MARK));
                sql.script("ROLLBACK");
            }
            store.persons().save(StoredExamples.named("p2", "Samira"));
            assertEquals(0, Files.size(log));
            assertEquals(List.of(), filesWith(MARK));
        }
    }

    @Test
    void definitionsNobodyRefersToGoToo() {
        try (var store = reopen()) {
            assertEquals(1, store.check().counts().get("exercise_definition"));
            store.results().delete("r1");
            assertEquals(0, store.check().counts().get("exercise_definition"));
        }
    }
}
