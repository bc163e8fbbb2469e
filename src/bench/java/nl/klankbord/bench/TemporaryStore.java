package nl.klankbord.bench;

import java.time.InstantSource;
import nl.klankbord.store.OpenResult;
import nl.klankbord.store.OpenStore;
import nl.klankbord.store.StoreFile;

/// A store in a folder of its own that goes when it is closed.
final class TemporaryStore implements AutoCloseable {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final OpenStore open;

    TemporaryStore() {
        open = switch (new StoreFile(folder.file("klankbord.db"), InstantSource.system()).open()) {
            case OpenResult.Opened(var store, _) -> store;
            case OpenResult.Refused(var refusal, _) -> throw new IllegalStateException(refusal.name());
        };
    }

    OpenStore open() {
        return open;
    }

    @Override
    public void close() {
        open.close();
        folder.close();
    }
}
