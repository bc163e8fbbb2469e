package nl.klankbord.store;

/// Why a store is not opened. In every case the file is left exactly as it was. The texts stand in the bundle; their
/// only argument is the path of the file.
public enum Refusal {
    /// another process has it open
    IN_USE,
    /// it is ours, but parts of it are missing or cannot be read
    DAMAGED,
    /// it is something else than a store
    FOREIGN,
    /// there is a file without a single byte, which can be what is left of a store
    EMPTY,
    /// it was written by a newer version of the program
    TOO_NEW,
    /// an older store could not be brought up to date
    NOT_UPDATED,
    /// the file may not be written
    READ_ONLY_FILE,
    /// the folder may not be written, and the database needs files beside it
    UNWRITABLE_FOLDER,
    /// there is no room left
    DISK_FULL,
    /// there is a folder or a device where the file should be
    NOT_A_FILE,
    /// there is no file, and none was to be made
    MISSING,
    /// it may not be read, or the system reports another failure
    UNREADABLE;

    /// Key of what happened, in a few words.
    public String titleKey() {
        return "store.refused." + name() + ".title";
    }

    /// Key of what happened, what is safe and what people can do.
    public String textKey() {
        return "store.refused." + name() + ".text";
    }
}
