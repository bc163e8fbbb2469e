package nl.klankbord.exercise.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Undo and redo over values. Edits of the same place that follow each other without a rest are one step.
///
/// @param <T> an immutable value with equality
final class History<T> {
    /// Typing that rests this long ends a step.
    static final Duration REST = Duration.ofSeconds(2);
    private static final int DEPTH = 500;

    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> after = new ArrayDeque<>();
    private @Nullable String lastPlace;
    private Instant lastEdit = Instant.EPOCH;

    /// Notes that `now` becomes `next`.
    void edit(T now, T next, String place, Instant at) {
        if (!place.equals(lastPlace) || !at.isBefore(lastEdit.plus(REST))) {
            before.push(now);
            if (before.size() > DEPTH) {
                before.removeLast();
            }
        }
        lastPlace = place;
        lastEdit = at;
        after.clear();
        if (next.equals(before.peek())) {
            // back where this stretch began: nothing is left in it to undo
            before.pop();
            pause();
        }
    }

    /// Notes that a text field took back its own last edit, which made the value `next`. That is a way back and no new step;
    /// else the next undo would bring back what was just taken back.
    void goneBack(T next) {
        after.clear();
        if (before.contains(next)) {
            while (!before.pop().equals(next)) {
                // a single undo of the field may span more than one step of ours
            }
        }
        pause();
    }

    /// Ends a step: the next edit is one of its own.
    void pause() {
        lastPlace = null;
    }

    /// The value before the last step, or empty when there is none.
    Optional<T> undo(T now) {
        return move(before, after, now);
    }

    /// The value that was last undone, or empty when there is none.
    Optional<T> redo(T now) {
        return move(after, before, now);
    }

    private Optional<T> move(Deque<T> from, Deque<T> to, T now) {
        pause();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    /// Forgets every value: there is no way back or forward any more.
    void clear() {
        pause();
        before.clear();
        after.clear();
    }

    /// Changes every value one could go back or forward to.
    void replaceAll(UnaryOperator<T> change) {
        List.of(before, after).forEach(steps -> {
            var next = steps.stream().map(change).toList();
            steps.clear();
            steps.addAll(next);
        });
    }
}
