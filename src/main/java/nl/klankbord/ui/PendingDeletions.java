package nl.klankbord.ui;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// Deleting with a way back: gone from view at once, gone for good 8 seconds later. Until then nothing is touched in the
/// store, so a program that dies in between has lost nothing.
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

    /// Brings back what waits. Nothing happens when nothing waits.
    public void takeBack() {
        var waiting = Optional.ofNullable(current.get());
        clear();
        waiting.ifPresent(d -> hidden.remove(d.id()));
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
        current.set(null);
    }
}
