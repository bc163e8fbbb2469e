package nl.klankbord.report;

import java.io.IOException;
import java.nio.file.Path;

/// Hands a saved document to another program of this computer.
@FunctionalInterface
public interface DocumentOpener {
    /// What the other program should do.
    enum Act {
        OPEN, PRINT
    }

    /// May block; never called on the window's thread.
    /// @throws IOException when this computer has no program for it
    void hand(Path document, Act act) throws IOException;
}
