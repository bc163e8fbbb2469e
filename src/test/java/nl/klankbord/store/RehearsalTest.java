package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.search.SearchScope;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The save that is gone through once and taken back.
class RehearsalTest {
    @TempDir
    private Path folder;

    private OpenStore store;

    @BeforeEach
    void open() {
        store = TempStore.open(folder.resolve("klankbord.db"));
        StoreFixture.fill(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    private void rehearseWithEverything() {
        ExerciseCatalog.shipped().library().forEach(store::rehearseSave);
    }

    @Test
    void notOneByteOfTheStoreOrItsLogChanges() throws IOException {
        var before = bytes("klankbord.db");
        var log = bytes("klankbord.db-wal");
        rehearseWithEverything();
        assertArrayEquals(before, bytes("klankbord.db"));
        assertArrayEquals(log, bytes("klankbord.db-wal"));
    }

    @Test
    void nothingOfItIsThereAfterwards() {
        var before = store.check();
        rehearseWithEverything();
        assertEquals(before, store.check());
        assertEquals(List.of(), store.search().find("word", new SearchScope.Everything(), 10));
    }

    @Test
    void whatIsSavedAfterwardsIsWhole() {
        var trial = new StoredExamples("later").result("r2", "p1", "c1");
        store.rehearseSave(trial.definition());
        store.results().save(trial, List.of());
        assertEquals(Optional.of(trial), store.results().find("r2"));
    }

    @Test
    void whenAnotherProgramWritesItIsLeftUndoneAndNobodyIsBothered() {
        store.database().direct(sql -> sql.number("PRAGMA busy_timeout = 20"));
        try (var _ = new WriteHold(store.file())) {
            rehearseWithEverything();
        }
        store.persons().save(StoredExamples.named("p2", "Sam"));
        assertEquals(2, store.persons().all().size());
    }
}
