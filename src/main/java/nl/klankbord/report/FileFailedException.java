package nl.klankbord.report;

import java.io.IOException;

/// A document could not be saved. What stood at that place before is still there, unchanged. The screen words the reason.
public final class FileFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    /// Why, as far as the user can do something about it.
    public enum Reason {
        NO_FOLDER, IS_FOLDER, NOT_ALLOWED, DISK_FULL, OTHER
    }

    private final Reason reason;

    FileFailedException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    FileFailedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
