package nl.klankbord.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Saves a value soon after it changed, also while somebody keeps typing: the first unsaved change starts the clock, later
/// ones do not push it back. A failed save is tried again; the value stays in memory all the while. Only a value that was
/// deleted for good meanwhile, or belongs to what was, is let go of in silence.
public final class Autosave {
    /// From the first unsaved change to handing the value to the database thread. The commit itself takes some
    /// milliseconds; the rest of the promised 800 ms is room for a slow disk and for the first save of a program.
    public static final Duration DELAY = Duration.ofMillis(300);
    /// After this much time in one save, "saving" is shown.
    public static final Duration SLOW = Duration.ofSeconds(1);
    /// Pause before a failed save is tried again.
    public static final Duration RETRY = Duration.ofSeconds(5);

    /// What the screen says. `SAVED` only ever means durable, or deleted for good.
    public enum State {
        SAVED, CHANGED, SAVING, SLOW, FAILED
    }

    private final Tasks tasks;
    private final Supplier<Callable<?>> snapshot;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.SAVED);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private Tasks.@Nullable Timer due;
    private Tasks.@Nullable Timer slow;
    private int running;
    private boolean changedMeanwhile;
    private boolean overdue;

    /// @param saves knows of everything unsaved in the program
    /// @param snapshot takes the value to save at this moment, on the window's thread, and returns the work that stores it
    public Autosave(Saves saves, Supplier<Callable<?>> snapshot) {
        this.tasks = saves.tasks();
        this.snapshot = snapshot;
        state.addListener(_ -> saves.update(this));
        failure.addListener(_ -> saves.update(this));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why the last save failed; null unless the state is `FAILED`.
    public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// True when everything is durable.
    public boolean isSaved() {
        return state.get() == State.SAVED;
    }

    /// Something changed.
    public void changed() {
        changedMeanwhile = true;
        if (state.get() == State.SAVED) {
            state.set(State.CHANGED);
        }
        if (due == null) {
            due = tasks.later(DELAY, this::due);
        }
    }

    private void due() {
        due = null;
        if (running == 0) {
            save();
        } else {
            overdue = true; // a slow save is on its way; the next follows it without another delay
        }
    }

    /// Saves what is unsaved right away: at a step change, when a field loses focus, when leaving, on "try again". Also while
    /// an earlier save is on its way: whoever quits next waits for the database thread and for nothing else.
    public void flush() {
        if (changedMeanwhile) {
            save();
        }
    }

    private void save() {
        stopTimers();
        running++;
        changedMeanwhile = false;
        overdue = false;
        if (state.get() != State.FAILED) {
            state.set(State.SAVING);
        }
        slow = tasks.later(SLOW, this::takesLong);
        Callable<?> work = snapshot.get();
        tasks.of(() -> {
            work.call();
            return true;
        }).onSuccess(_ -> saved()).onError(DeletedMeanwhileException.class, _ -> saved()).onError(Throwable.class,
                this::failed).start();
    }

    private void takesLong() {
        if (running > 0 && state.get() == State.SAVING) {
            state.set(State.SLOW);
        }
    }

    private void saved() {
        running--;
        if (running > 0) {
            return; // a newer value is on its way; that one decides
        }
        stopSlow();
        if (overdue) {
            save();
        } else {
            state.set(changedMeanwhile ? State.CHANGED : State.SAVED);
        }
        if (state.get() != State.FAILED) {
            failure.set(null);
        }
    }

    private void failed(Throwable error) {
        running--;
        if (running > 0) {
            return;
        }
        stopTimers();
        changedMeanwhile = true;
        overdue = false;
        failure.set(error);
        state.set(State.FAILED);
        due = tasks.later(RETRY, this::due);
    }

    private void stopTimers() {
        if (due != null) {
            due.stop();
            due = null;
        }
        stopSlow();
    }

    private void stopSlow() {
        if (slow != null) {
            slow.stop();
            slow = null;
        }
    }
}
