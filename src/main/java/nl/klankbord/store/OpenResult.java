package nl.klankbord.store;

import org.jspecify.annotations.Nullable;

/// What came of opening a store.
public sealed interface OpenResult {
    /// What was there before.
    enum Past {
        /// nothing; the file is new
        NEW,
        /// the store as it is now
        SAME,
        /// a store of an older version, which was brought up to date; a copy of before stands beside it
        OLDER
    }

    /// It is open; whoever gets it closes it.
    record Opened(OpenStore store, Past past) implements OpenResult {}

    /// It is not opened, and nothing was changed.
    ///
    /// @param pid the process that has it open, where that is the reason and the process is known
    record Refused(Refusal refusal, @Nullable Long pid) implements OpenResult {}
}
