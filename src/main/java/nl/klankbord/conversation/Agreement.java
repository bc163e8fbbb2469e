package nl.klankbord.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who does what by when. A row of its conversation from the first saved key press, so that nothing waits for a finish
/// that may never come. Immutable; check-ups are part of the value.
///
/// @param from where it was made
/// @param checkUps oldest first
public record Agreement(String id, From from, Commitment commitment, AgreementState state, List<CheckUp> checkUps) {

    /// @param person id of the person it was made with
    /// @param conversation id of the conversation it was made in
    /// @param result id of the exercise result it was made in, or null
    /// @param madeAt when its first word was typed
    public record From(String person, String conversation, @Nullable String result, Instant madeAt) {}

    public Agreement {
        checkUps = List.copyOf(checkUps);
    }

    /// A new draft.
    public static Agreement draft(String id, From from, Commitment commitment) {
        return new Agreement(id, from, commitment, AgreementState.DRAFT, List.of());
    }

    public @Nullable String result() {
        return from.result();
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public Agreement withCommitment(Commitment next) {
        return new Agreement(id, from, next, state, checkUps);
    }

    /// A draft becomes open when its talk is closed; anything else stays what it is.
    public Agreement settle() {
        return state == AgreementState.DRAFT
                ? new Agreement(id, from, commitment, AgreementState.OPEN, checkUps)
                : this;
    }

    /// The agreement after this check-up; a new day is put in its commitment when it was moved, and the check-up keeps the
    /// day of before.
    public Agreement check(CheckUp checkUp, When due) {
        var before = commitment.due();
        var kept = due.equals(before) ? checkUp : checkUp.withMovedFrom(before);
        var next = Stream.concat(checkUps.stream(), Stream.of(kept)).toList();
        return new Agreement(id, from, commitment.withDue(due), checkUp.state(), next);
    }

    /// The agreement without its last check-up: for taking one back. A day that it moved is again the day of before; any
    /// other day stays.
    public Agreement withoutLastCheckUp() {
        if (checkUps.isEmpty()) {
            return this;
        }
        var rest = checkUps.subList(0, checkUps.size() - 1);
        var before = rest.isEmpty() ? AgreementState.OPEN : rest.getLast().state();
        var movedFrom = checkUps.getLast().movedFrom();
        var back = movedFrom == null ? commitment : commitment.withDue(movedFrom);
        return new Agreement(id, from, back, before, rest);
    }
}
