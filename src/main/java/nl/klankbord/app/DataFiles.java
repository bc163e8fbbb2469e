package nl.klankbord.app;

import java.nio.file.Path;

/// Where things are kept: the store, and beside it the settings and the separate store with example people.
///
/// @param store the file with all data
record DataFiles(Path store) {
    Path settings() {
        return store.resolveSibling(base() + ".settings.json");
    }

    /// A file of its own: example people and real people never meet.
    Path example() {
        return store.resolveSibling(base() + ".example.db");
    }

    Path log() {
        return store.resolveSibling(base() + ".log");
    }

    private String base() {
        var name = store.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
