package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every word people type passes the codec. A codec that turns texts round stands in for encryption.
class TextCodecTest {
    private static final String MARK = "klankkast";
    private static final TextCodec ROUND = new TextCodec(t -> new StringBuilder(t).reverse().toString(),
            t -> new StringBuilder(t).reverse().toString());

    @TempDir
    private Path folder;

    private String bytesAfterFilling(TextCodec codec) throws IOException {
        var examples = new StoredExamples(MARK);
        var file = folder.resolve("klankbord.db");
        var storeFile = new StoreFile(file, TempStore.CLOCK, codec, Migrations.shipped());
        try (var store = TempStore.opened(storeFile.open())) {
            store.persons().save(examples.person("p1"));
            store.conversations().save(examples.conversation("c1", "p1"));
            store.notes().save(examples.note("n1", "p1", "c1"));
            var agreement = examples.agreement("a1", StoreFixture.agreement().from());
            store.results().save(examples.result("r1", "p1", "c1"), List.of(agreement));
        }
        try (var store = TempStore.opened(storeFile.open())) {
            assertEquals(List.of(examples.person("p1")), store.persons().all());
            assertEquals(Optional.of(examples.conversation("c1", "p1")), store.conversations().find("c1"));
            assertEquals(List.of(examples.note("n1", "p1", "c1")), store.notes().ofPerson("p1"));
            assertEquals(List.of(examples.result("r1", "p1", "c1")), store.results().ofConversation("c1"));
            assertEquals(List.of(MARK, MARK), store.agreements().find("a1").orElseThrow().checkUps().stream().map(c -> c
                    .note()).toList());
        }
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void withAnotherCodecNoTypedWordStandsInTheFile() throws IOException {
        var bytes = bytesAfterFilling(ROUND);
        assertFalse(bytes.contains(MARK));
        assertTrue(bytes.contains(ROUND.seal().apply(MARK)));
    }

    @Test
    void theCodecOfTodayKeepsTheFileReadable() throws IOException {
        assertTrue(bytesAfterFilling(TextCodec.PLAIN).contains(MARK));
    }
}
