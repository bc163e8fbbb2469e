package nl.klankbord.ui;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// Deleting with a way back: gone from view at once, gone for good 8 seconds later. Until then nothing is touched in the
/// store, so a program that dies in between has lost nothing. The same bar offers a way back for something small that was
/// done and saved, such as ticking an agreement.
public final class PendingDeletions {
    /// How long there is a way back.
    public static final Duration WAY_BACK = Duration.ofSeconds(8);

    /// @param id id of what is deleted; views leave it out while it is hidden
    /// @param message what the bar says, in the language of the screen
    public record Deletion(String id, String message) {}

    private final Tasks tasks;
    private final ObservableSet<String> hidden = FXCollections.observableSet();
    // kept, because the wrapper only listens weakly: a fresh one per call would take its listeners along when it is collected
    private final ObservableSet<String> hiddenForViews = FXCollections.unmodifiableObservableSet(hidden);
    private final ReadOnlyObjectWrapper<@Nullable Deletion> current = new ReadOnlyObjectWrapper<>(this, "current");
    private @Nullable Runnable forGood;
    private @Nullable Runnable undo;
    private Tasks.@Nullable Timer timer;

    public PendingDeletions(Tasks tasks) {
        this.tasks = tasks;
    }

    /// The ids that views leave out: those that wait, and those that are being removed.
    public ObservableSet<String> hidden() {
        return hiddenForViews;
    }

    public boolean isHidden(String id) {
        return hidden.contains(id);
    }

    /// What the bar shows, or null.
    public ReadOnlyObjectProperty<@Nullable Deletion> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Hides at once and deletes for good after [#WAY_BACK]. One that waited before is deleted now.
    /// @param delete removes it from the store; runs on the database thread
    public void delete(Deletion deletion, Runnable delete) {
        finish();
        hidden.add(deletion.id());
        forGood = delete;
        current.set(deletion);
        timer = tasks.later(WAY_BACK, this::finish);
    }

    /// Something was done and is saved already; offers a way back for the same time. Nothing is hidden.
    /// @param takeBack undoes it; runs on the window's thread
    public void done(Deletion what, Runnable takeBack) {
        finish();
        undo = takeBack;
        current.set(what);
        timer = tasks.later(WAY_BACK, this::finish);
    }

    /// Lets go of the way back for what was done to this id: it was undone elsewhere.
    public void letGo(String id) {
        var waiting = current.get();
        if (undo != null && waiting != null && waiting.id().equals(id)) {
            clear();
        }
    }

    /// Brings back what waits, or undoes what was done last. Nothing happens when there is neither.
    public void takeBack() {
        var waiting = Optional.ofNullable(current.get());
        var undoing = Optional.ofNullable(undo);
        clear();
        waiting.ifPresent(d -> hidden.remove(d.id()));
        undoing.ifPresent(Runnable::run);
    }

    /// Deletes for good what waits: when the time is over, at the next deletion and when the program quits.
    public void finish() {
        var deletion = current.get();
        var delete = forGood;
        clear();
        if (deletion != null && delete != null) {
            tasks.of(() -> {
                delete.run();
                return true;
            }).onSuccess(_ -> hidden.remove(deletion.id())).onError(RuntimeException.class, e -> {
                // it could not be removed, so it must be seen again
                hidden.remove(deletion.id());
                throw e;
            }).start();
        }
    }

    private void clear() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
        forGood = null;
        undo = null;
        current.set(null);
    }
}
