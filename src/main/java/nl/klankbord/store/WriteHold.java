package nl.klankbord.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps everybody else from writing to a store, as another program can: for showing and testing what happens when saving
/// fails. Changes nothing in the file.
public final class WriteHold implements AutoCloseable {
    private final Connection connection;

    /// Takes hold of a store that is there.
    /// @throws nl.klankbord.ui.SaveFailedException when that is not possible
    public WriteHold(Path file) {
        try {
            connection = Connections.store(file);
            try (var statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
            }
        } catch (SQLException e) {
            throw Failures.failed(e, file);
        }
    }

    /// Lets go.
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the hold could not be let go of", e);
        }
    }
}
