package nl.klankbord.conversation;

/// What has become of an agreement. `DRAFT` from the first key press until the talk is closed.
public enum AgreementState {
    DRAFT, OPEN, DONE, PARTLY, DROPPED, MOVED;

    /// True while it should come back at the next talk.
    public boolean isOpen() {
        return this == DRAFT || this == OPEN || this == PARTLY || this == MOVED;
    }
}
