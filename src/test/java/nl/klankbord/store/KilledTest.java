package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.klankbord.conversation.Note;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed in the middle of saving.
class KilledTest {
    @TempDir
    private Path folder;

    @RepeatedTest(4)
    void everythingThatWasAcknowledgedIsThere(RepetitionInfo round) throws Exception {
        var file = folder.resolve("klankbord.db");
        var acknowledged = new ArrayList<String>();
        try (var typist = StoreProcess.start("type", file)) {
            for (var i = 0; i < 40 * round.getCurrentRepetition(); i++) {
                acknowledged.add(typist.line());
            }
            acknowledged.addAll(typist.kill());
        }
        // the last line may be cut off in the middle of its number
        var last = Integer.parseInt(acknowledged.get(acknowledged.size() - 2));
        assertTrue(last >= 40 * round.getCurrentRepetition() - 2, "it was killed too early to prove anything");
        try (var store = TempStore.open(file)) {
            var expected = IntStream.rangeClosed(0, last).mapToObj(i -> "n" + i).toList();
            var stored = store.notes().ofPerson("p1").reversed().stream().map(Note::id).limit(last + 1L).toList();
            assertEquals(expected, stored);
            assertEquals(List.of(), store.check().problems());
        }
    }
}
