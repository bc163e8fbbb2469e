package nl.klankbord.store;

import java.nio.file.Path;

/// What came of saving a copy.
public sealed interface CopyResult {
    /// It stands there, and was read back and compared.
    record Written(Path file) implements CopyResult {}

    /// Something with that name is there; nothing was done. Ask, and say that it may be replaced.
    record AlreadyThere(Path file) implements CopyResult {}

    /// That is the store itself; nothing was done.
    record IsTheStore(Path file) implements CopyResult {}
}
