package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.klankbord.store.OpenResult.Refused;
import nl.klankbord.store.StoreCheck.Contents;
import nl.klankbord.support.StoredExamples;
import nl.klankbord.ui.SaveFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store that another process has open; a real one.
class StoreLockTest {
    @TempDir
    private Path folder;

    private StoreFile file;
    private Path path;

    @BeforeEach
    void make() {
        path = folder.resolve("klankbord.db");
        file = new StoreFile(path, TempStore.CLOCK);
        try (var store = TempStore.open(path)) {
            store.persons().save(StoredExamples.named("p1", "Noor"));
        }
    }

    @Test
    void aSecondProcessIsRefusedAndToldWhoHasIt() throws Exception {
        try (var other = StoreProcess.start("hold", path)) {
            assertEquals("open", other.line());
            var before = Files.readAllBytes(path);
            assertEquals(new Refused(Refusal.IN_USE, other.pid()), file.open());
            org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(path));
        }
    }

    @Test
    void theFirstWindowIsShownWhenASecondAsks() throws Exception {
        try (var other = StoreProcess.start("hold", path)) {
            assertEquals("open", other.line());
            assertTrue(file.askToShow());
            assertEquals("shown", other.line());
            assertFalse(Files.exists(folder.resolve("klankbord.db.show")));
        }
    }

    @Test
    void aRequestThatWasLeftBehindIsForgotten() throws Exception {
        assertTrue(file.askToShow());
        try (var store = TempStore.open(path)) {
            var tasks = new nl.klankbord.support.DirectTasks();
            store.onShowRequest(tasks, () -> {
                throw new AssertionError("nobody asked");
            });
            tasks.pass(java.time.Duration.ofSeconds(2));
        }
    }

    @Test
    void theLockOfAProcessThatDiedIsTakenOver() throws Exception {
        try (var other = StoreProcess.start("hold", path)) {
            assertEquals("open", other.line());
            other.kill();
            assertEquals(Long.toString(other.pid()), Files.readString(folder.resolve("klankbord.db.lock")));
        }
        TempStore.open(path).close();
        assertEquals(Long.toString(ProcessHandle.current().pid()), Files.readString(folder.resolve(
                "klankbord.db.lock")));
    }

    @Test
    void besideAnOpenWindowOneCanCheckAndReadButNotWrite() throws Exception {
        try (var other = StoreProcess.start("hold", path)) {
            assertEquals("open", other.line());
            var check = (Contents) file.check();
            assertTrue(check.isSound());
            assertEquals(1, check.counts().get("person"));
            try (var store = TempStore.opened(file.openToRead())) {
                assertEquals(1, store.persons().all().size());
                var failure = assertThrows(SaveFailedException.class, () -> store.persons().save(StoredExamples.named(
                        "p2", "Sam")));
                assertEquals(SaveFailedException.Reason.READ_ONLY, failure.reason());
            }
            assertTrue(other.kill().isEmpty());
        }
        assertEquals("SAME", openedByAnother());
    }

    private String openedByAnother() throws Exception {
        try (var other = StoreProcess.start("open", path)) {
            return other.line();
        }
    }
}
