package nl.klankbord.ui;

/// Something could not be stored, or not be read. What the user typed is still in memory. The screen words the reason.
public sealed class SaveFailedException extends RuntimeException permits DeletedMeanwhileException {
    private static final long serialVersionUID = 1L;

    /// Why, as far as the user can do something about it.
    public enum Reason {
        DISK_FULL, READ_ONLY, BUSY, DAMAGED, OTHER
    }

    private final Reason reason;

    public SaveFailedException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
