package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.klankbord.store.StoreCheck.Contents;
import nl.klankbord.store.StoreCheck.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckTest {
    @TempDir
    private Path folder;

    private Path path;
    private StoreFile file;

    @BeforeEach
    void name() {
        path = folder.resolve("klankbord.db");
        file = new StoreFile(path, TempStore.CLOCK);
    }

    private void fill() {
        try (var store = TempStore.open(path)) {
            StoreFixture.fill(store);
        }
    }

    @Test
    void aSoundStoreIsCountedByTableAndStaysAsItWas() throws IOException {
        fill();
        var before = Files.readAllBytes(path);
        var counts = Map.of("agreement", 1L, "check_up", 2L, "conversation", 1L, "exercise_definition", 1L,
                "exercise_result", 1L, "note", 1L, "person", 1L);
        assertEquals(new Contents(List.of(), Migrations.shipped().version(), new TreeMap<>(counts)), file.check());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(path));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void anOpenStoreChecksItself() {
        try (var store = TempStore.open(path)) {
            StoreFixture.fill(store);
            assertEquals(List.of(), store.check().problems());
            assertEquals(2, store.check().counts().get("check_up"));
        }
    }

    @Test
    void damageIsReportedAndNotThrown() throws IOException {
        fill();
        var bytes = Files.readAllBytes(path);
        var noise = new byte[4096];
        new Random(1).nextBytes(noise);
        for (var page = 1; page < bytes.length / 4096; page += 2) {
            System.arraycopy(noise, 0, bytes, page * 4096, 4096);
        }
        Files.write(path, bytes);
        assertFalse(assertInstanceOf(Contents.class, file.check()).isSound());
    }

    @Test
    void rowsThatReferToNothingAreAProblem() throws Exception {
        fill();
        try (var connection = Connections.fresh(path)) {
            var sql = new Sql(connection, TextCodec.PLAIN);
            sql.script("PRAGMA foreign_keys = OFF");
            sql.update("DELETE FROM conversation");
        }
        assertEquals(List.of("3 rows refer to nothing"), assertInstanceOf(Contents.class, file.check()).problems());
    }

    @Test
    void whatIsNoStoreIsRefused() throws IOException {
        assertEquals(new Refused(Refusal.MISSING), file.check());
        Files.createFile(path);
        assertEquals(new Refused(Refusal.EMPTY), file.check());
        Files.writeString(path, "a letter");
        assertEquals(new Refused(Refusal.FOREIGN), file.check());
    }
}
