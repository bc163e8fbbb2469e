package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import nl.klankbord.store.OpenResult.Opened;
import nl.klankbord.store.OpenResult.Refused;
import nl.klankbord.support.Ports;

/// Opens stores in tests.
final class TempStore {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-04-14T08:30:00Z"));

    private TempStore() {}

    static OpenStore open(Path file) {
        return opened(new StoreFile(file, CLOCK).open());
    }

    static OpenStore opened(OpenResult result) {
        return assertInstanceOf(Opened.class, result).store();
    }

    static Refusal refused(OpenResult result) {
        return assertInstanceOf(Refused.class, result).refusal();
    }

    static Ports ports(OpenStore store) {
        return new Ports(store.persons(), store.conversations(), store.notes(), store.agreements(), store.results());
    }
}
