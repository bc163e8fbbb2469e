package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.CheckUp;
import nl.klankbord.conversation.When;
import nl.klankbord.store.OpenResult.Opened;
import nl.klankbord.store.OpenResult.Past;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Stores of every version there ever was, and the step to a next one.
class MigrationsTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("klankbord.db");
    }

    static Stream<Integer> versions() {
        return IntStream.rangeClosed(1, Migrations.shipped().version()).boxed();
    }

    private void copyFixture(int version) throws IOException {
        try (var in = Objects.requireNonNull(MigrationsTest.class.getResourceAsStream(StoreFixture.name(version)),
                "run StoreFixture for version " + version)) {
            Files.copy(in, file);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aStoreOfEveryVersionBecomesEqualToAFreshOneAndKeepsItsRows(int version) throws IOException {
        copyFixture(version);
        try (var old = TempStore.open(file); var fresh = TempStore.open(folder.resolve("fresh.db"))) {
            assertEquals(schema(fresh), schema(old));
            var examples = StoreFixture.EXAMPLES;
            assertEquals(List.of(examples.person("p1")), old.persons().all());
            assertEquals(List.of(examples.conversation("c1", "p1")), old.conversations().all());
            assertEquals(List.of(examples.note("n1", "p1", "c1")), old.notes().ofPerson("p1"));
            assertEquals(List.of(StoreFixture.result()), old.results().ofPerson("p1"));
            assertEquals(List.of(StoreFixture.agreement(version)), old.agreements().all());
        }
    }

    @Test
    void anAgreementOfVersionOneKeepsItsDayAndTheNextMoveCanBeTakenBack() throws IOException {
        copyFixture(1);
        try (var store = TempStore.open(file)) {
            assertTrue(Files.exists(beforeUpdateTo(Migrations.shipped().version())));
            var old = store.agreements().find("a1").orElseThrow();
            var taken = old.withoutLastCheckUp().withoutLastCheckUp();
            assertEquals(old.commitment(), taken.commitment());
            var moved = old.check(new CheckUp("third", StoredExamples.MOMENT, AgreementState.MOVED, ""), When.on(
                    LocalDate.of(2026, 6, 1)));
            store.agreements().save(moved);
        }
        try (var store = TempStore.open(file)) {
            assertEquals(StoreFixture.agreement(1), store.agreements().find("a1").orElseThrow().withoutLastCheckUp());
        }
    }

    /// What a schema means, whatever way its tables came about.
    private static List<String> schema(OpenStore store) {
        return store.database().direct(sql -> {
            var lines = new ArrayList<>(sql.list("""
                    SELECT l.name || ' ' || l.type || ' strict ' || l.strict || ': ' || c.name || ' ' || c.type || ' '
                      || c."notnull" || ' ' || coalesce(c.dflt_value, '-') || ' ' || c.pk AS line
                    FROM pragma_table_list l JOIN pragma_table_xinfo(l.name) c
                    WHERE l.schema = 'main' AND l.name NOT LIKE 'sqlite%' ORDER BY 1""", row -> row.text("line")));
            lines.addAll(sql.list("""
                    SELECT l.name || ' ' || f."from" || ' refers to ' || f."table" || ' ' || f."to" || ' ' || f.on_delete
                      AS line FROM pragma_table_list l JOIN pragma_foreign_key_list(l.name) f ORDER BY 1""",
                    row -> row.text("line")));
            lines.addAll(sql.list("""
                    SELECT l.name || ' index ' || i."unique" || ' on ' || c.name AS line FROM pragma_table_list l
                    JOIN pragma_index_list(l.name) i JOIN pragma_index_info(i.name) c ORDER BY 1""", row -> row.text(
                    "line")));
            return lines;
        });
    }

    @Test
    void everyScriptInTheFolderRuns() throws Exception {
        var first = Path.of(Objects.requireNonNull(Migrations.class.getResource("migration/V001__initial.sql"))
                .toURI());
        try (var scripts = Files.list(first.resolveSibling(""))) {
            assertEquals(Migrations.shipped().version(), scripts.count());
        }
    }

    private OpenResult openWith(String... further) {
        var scripts = Stream.concat(Migrations.shipped().scripts().stream(), Stream.of(further)).toList();
        return new StoreFile(file, TempStore.CLOCK, TextCodec.PLAIN, new Migrations(scripts)).open();
    }

    private Path beforeUpdateTo(int version) {
        return folder.resolve("klankbord-before-v" + version + ".db");
    }

    private void makeStore() {
        try (var store = TempStore.open(file)) {
            StoreFixture.fill(store);
        }
    }

    @Test
    void anOlderStoreIsBroughtUpToDateAfterACopy() throws IOException {
        makeStore();
        var result = assertInstanceOf(Opened.class, openWith("CREATE TABLE tag (name TEXT NOT NULL) STRICT;"));
        result.store().close();
        assertEquals(Past.OLDER, result.past());
        var shipped = Migrations.shipped().version();
        assertEquals(Optional.of(Refusal.TOO_NEW), StoreHeader.refusal(file, shipped));
        file = beforeUpdateTo(shipped + 1);
        try (var before = TempStore.open(file)) {
            assertEquals(shipped, before.check().schemaVersion());
            assertEquals(List.of(StoreFixture.EXAMPLES.person("p1")), before.persons().all());
        }
    }

    @Test
    void aTableCanBeRebuiltWithoutLosingWhatRefersToIt() {
        makeStore();
        var result = openWith("""
                CREATE TABLE person_next (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
                  alias TEXT NOT NULL, role TEXT NOT NULL, review_on TEXT, created_at TEXT NOT NULL) STRICT;
                INSERT INTO person_next SELECT * FROM person;
                DROP TABLE person;
                ALTER TABLE person_next RENAME TO person;""");
        try (var store = TempStore.opened(result)) {
            assertEquals(1, store.notes().ofPerson("p1").size());
            store.persons().delete("p1");
            assertTrue(store.notes().find("n1").isEmpty());
        }
    }

    @Test
    void onlyTheNewestCopyFromBeforeAnUpdateIsKept() throws IOException {
        makeStore();
        TempStore.opened(openWith("CREATE TABLE a (x TEXT) STRICT;")).close();
        TempStore.opened(openWith("CREATE TABLE a (x TEXT) STRICT;", "CREATE TABLE b (x TEXT) STRICT;")).close();
        assertTrue(Files.exists(beforeUpdateTo(Migrations.shipped().version() + 2)));
        assertTrue(Files.notExists(beforeUpdateTo(Migrations.shipped().version() + 1)));
    }

    @Test
    void anUpdateThatFailsLeavesTheFileAsItWas() throws IOException {
        makeStore();
        var before = Files.readAllBytes(file);
        assertEquals(Refusal.NOT_UPDATED, TempStore.refused(openWith("CREATE TABLE tag (name TEXT) STRICT;\n"
                + "INSERT INTO nowhere VALUES (1);")));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(Refusal.NOT_UPDATED, TempStore.refused(openWith("PRAGMA defer_foreign_keys = ON;\n"
                + "UPDATE note SET person = 'nobody';")));
        assertArrayEquals(before, Files.readAllBytes(file));
        TempStore.open(file).close();
    }
}
