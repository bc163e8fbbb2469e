package nl.klankbord.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.ui.Autosave.State;
import org.jspecify.annotations.Nullable;

/// Everything in the program that is not durable yet: one state for the screen, one way to save it all, and what quitting
/// has to ask about.
public final class Saves {
    private final Tasks tasks;
    private final Set<Autosave> unsaved = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.SAVED);
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>(this, "failure");

    public Saves(Tasks tasks) {
        this.tasks = tasks;
    }

    Tasks tasks() {
        return tasks;
    }

    void update(Autosave autosave) {
        if (autosave.isSaved()) {
            unsaved.remove(autosave);
        } else {
            unsaved.add(autosave);
        }
        var failed = unsaved.stream().filter(a -> a.stateProperty().get() == State.FAILED).findFirst();
        failure.set(failed.map(a -> a.failureProperty().get()).orElse(null));
        state.set(unsaved.stream().map(a -> a.stateProperty().get()).max(State::compareTo).orElse(State.SAVED));
    }

    /// The worst state of all: `SAVED` only when everything is durable.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why saving fails now, or null.
    public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public boolean allSaved() {
        return unsaved.isEmpty();
    }

    /// Saves everything unsaved right away: on "try again", when the window loses focus and before quitting.
    public void flush() {
        List.copyOf(unsaved).forEach(Autosave::flush);
    }
}
