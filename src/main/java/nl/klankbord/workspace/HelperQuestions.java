package nl.klankbord.workspace;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.exercise.step.Item;
import org.jspecify.annotations.Nullable;

/// The helper questions of the stage people are in, and the one that stands large on the screen.
public final class HelperQuestions {
    private final ReadOnlyObjectWrapper<List<Item>> offered = new ReadOnlyObjectWrapper<>(this, "offered", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Item> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private String stage = "";

    /// Offers the questions of a stage; one that was on the screen goes when the stage changes.
    void offer(String stageKey, List<Item> questions) {
        if (!stageKey.equals(stage)) {
            shown.set(null);
            stage = stageKey;
            offered.set(questions);
        }
    }

    public ReadOnlyObjectProperty<List<Item>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// The question that stands large in the middle, or null.
    public ReadOnlyObjectProperty<@Nullable Item> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void show(Item question) {
        shown.set(question);
    }

    /// The one after the one on the screen; after the last comes the first.
    public void another() {
        var all = offered.get();
        var now = shown.get();
        if (!all.isEmpty()) {
            shown.set(all.get(now == null ? 0 : (all.indexOf(now) + 1) % all.size()));
        }
    }

    public void close() {
        shown.set(null);
    }
}
