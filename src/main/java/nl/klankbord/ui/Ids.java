package nl.klankbord.ui;

import java.util.UUID;

/// Makes ids for new rows. An interface so that tests and the tour get the same ones every time.
@FunctionalInterface
public interface Ids {
    /// A new id, never given out before.
    String next();

    /// Random UUIDs.
    static Ids random() {
        return () -> UUID.randomUUID().toString();
    }
}
