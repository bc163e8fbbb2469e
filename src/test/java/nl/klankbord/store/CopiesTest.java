package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.klankbord.store.CopyResult.AlreadyThere;
import nl.klankbord.store.CopyResult.IsTheStore;
import nl.klankbord.store.CopyResult.Written;
import nl.klankbord.support.StoredExamples;
import nl.klankbord.ui.SaveFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies the user asks for, and those we keep ourselves.
class CopiesTest {
    @TempDir
    private Path folder;

    private OpenStore store;

    @BeforeEach
    void open() {
        store = TempStore.open(folder.resolve("data/klankbord.db"));
        StoreFixture.fill(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> names(String below) throws IOException {
        try (var files = Files.list(folder.resolve(below))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCopyOpensAsAStoreWithTheSameRows() throws IOException {
        var target = folder.resolve("stick");
        Files.createDirectory(target);
        assertEquals(new Written(target.resolve("it's.db")), store.saveCopy(target.resolve("it's.db"), false));
        assertEquals(List.of("it's.db"), names("stick"));
        try (var copy = TempStore.open(target.resolve("it's.db"))) {
            assertEquals(store.persons().all(), copy.persons().all());
            assertEquals(store.results().ofPerson("p1"), copy.results().ofPerson("p1"));
            assertEquals(store.agreements().all(), copy.agreements().all());
        }
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenTold() throws IOException {
        var target = folder.resolve("brief.txt");
        Files.writeString(target, "niet weggooien");
        assertEquals(new AlreadyThere(target), store.saveCopy(target, false));
        assertEquals("niet weggooien", Files.readString(target));
        assertEquals(new Written(target), store.saveCopy(target, true));
        try (var copy = TempStore.open(target)) {
            assertEquals(1, copy.persons().all().size());
        }
    }

    @Test
    void theStoreItselfIsNeverReplacedByItsCopy() {
        var itself = folder.resolve("data/../data/klankbord.db");
        assertEquals(new IsTheStore(itself), store.saveCopy(itself, true));
        assertEquals(1, store.persons().all().size());
    }

    @Test
    void aCopyThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        var nowhere = folder.resolve("weg/kopie.db");
        var failure = assertThrows(SaveFailedException.class, () -> store.saveCopy(nowhere, false));
        assertEquals(SaveFailedException.Reason.OTHER, failure.reason());
        Files.createDirectories(folder.resolve("bezet/vol"));
        Files.writeString(folder.resolve("bezet/vol/iets"), "");
        assertThrows(SaveFailedException.class, () -> store.saveCopy(folder.resolve("bezet/vol"), true));
        assertEquals(List.of("vol"), names("bezet"));
        assertEquals(List.of("bezet", "data"), names(""));
    }

    @Test
    void aStoreWithDamageIsNotCopiedAsIfItWereSound() {
        store.database().direct(sql -> {
            sql.script("PRAGMA foreign_keys = OFF");
            return sql.update("UPDATE note SET person = 'nobody'");
        });
        assertThrows(SaveFailedException.class, () -> Copies.write(store.database(), folder.resolve("kopie.db")));
        assertTrue(Files.notExists(folder.resolve("kopie.db")));
    }

    @Test
    void oneCopyADayIsKeptAndOnlyTheLastFive() throws IOException {
        for (var day = 10; day < 17; day++) {
            var backups = new Backups(store.database(), InstantSource.fixed(Instant.parse("2026-04-" + day
                    + "T08:30:00Z")));
            backups.daily();
            backups.daily();
        }
        assertEquals(List.of("klankbord-2026-04-12.db", "klankbord-2026-04-13.db", "klankbord-2026-04-14.db",
                "klankbord-2026-04-15.db", "klankbord-2026-04-16.db"), names("data/backups"));
        try (var copy = TempStore.open(folder.resolve("data/backups/klankbord-2026-04-12.db"))) {
            assertEquals(store.persons().all(), copy.persons().all());
        }
    }

    @Test
    void theCopyOfTodayIsTheOneOfThisMorning() {
        store.keepDailyCopy();
        store.persons().save(StoredExamples.named("p9", "Later"));
        store.keepDailyCopy();
        try (var copy = TempStore.open(folder.resolve("data/backups/klankbord-2026-04-14.db"))) {
            assertEquals(1, copy.persons().all().size());
        }
    }

    @Test
    void whatABrokenOffCopyLeftBehindIsRemovedAtOpening() throws IOException {
        store.keepDailyCopy();
        store.close();
        Files.writeString(folder.resolve("data/.klankbord-1.part"), "half");
        Files.writeString(folder.resolve("data/backups/.klankbord-2.part"), "half");
        store = TempStore.open(folder.resolve("data/klankbord.db"));
        assertEquals(List.of("klankbord-2026-04-14.db"), names("data/backups"));
        assertTrue(Files.notExists(folder.resolve("data/.klankbord-1.part")));
    }
}
