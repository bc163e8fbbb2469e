package nl.klankbord.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A dated change of state of an agreement, with what was said about it.
///
/// @param note in people's own words, or empty
/// @param movedFrom the day that held before, when this check-up put another in its place: for taking it back. Null when it
///        left the day alone, and in check-ups of stores of version 1, which did not keep it
public record CheckUp(String id, Instant at, AgreementState state, String note, @Nullable When movedFrom) {

    /// A check-up as it is said; the agreement it is done with adds the day it moves.
    public CheckUp(String id, Instant at, AgreementState state, String note) {
        this(id, at, state, note, null);
    }

    CheckUp withMovedFrom(When before) {
        return new CheckUp(id, at, state, note, before);
    }
}
