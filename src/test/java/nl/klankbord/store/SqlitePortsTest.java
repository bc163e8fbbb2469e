package nl.klankbord.store;

import java.nio.file.Path;
import nl.klankbord.conversation.AgreementsContract;
import nl.klankbord.conversation.ConversationsContract;
import nl.klankbord.conversation.NotesContract;
import nl.klankbord.exercise.result.ExerciseResultsContract;
import nl.klankbord.person.PersonsContract;
import nl.klankbord.support.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The store on disk keeps the same promises as the one in memory.
class SqlitePortsTest
        implements
            PersonsContract,
            ConversationsContract,
            NotesContract,
            AgreementsContract,
            ExerciseResultsContract {
    @TempDir
    private Path folder;

    private OpenStore store;

    @BeforeEach
    void open() {
        store = TempStore.open(folder.resolve("klankbord.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Ports ports() {
        return TempStore.ports(store);
    }
}
