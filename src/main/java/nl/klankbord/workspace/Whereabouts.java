package nl.klankbord.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where people are in a conversation and how they move: on, back, to any stage, and to the goal and back again.
public final class Whereabouts {
    private final Route route;
    private final Consumer<Place> arrived;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyObjectWrapper<@Nullable Place> wayBack = new ReadOnlyObjectWrapper<>(this, "wayBack");
    private final Map<String, Place> lastIn = new HashMap<>();

    /// @param position where people were, as the conversation remembers it
    /// @param arrived runs after each move
    Whereabouts(Route route, String position, Consumer<Place> arrived) {
        this.route = route;
        this.arrived = arrived;
        place = new ReadOnlyObjectWrapper<>(this, "place", Place.read(position).filter(route::has).orElse(route
                .first()));
        remember();
    }

    private void remember() {
        lastIn.put(route.legOf(place.get()).key(), place.get());
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Goes to a place. Nothing happens for a place this conversation does not have.
    void goTo(Place next) {
        if (route.has(next) && !next.equals(place.get())) {
            wayBack.set(null);
            place.set(next);
            remember();
            arrived.accept(next);
        }
    }

    /// The next place in order, or empty at the end.
    public Optional<Place> next() {
        return route.after(place.get());
    }

    public Optional<Place> previous() {
        return route.before(place.get());
    }

    /// Goes to the next place; at the end nothing happens.
    public void goOn() {
        next().ifPresent(this::goTo);
    }

    public void goBack() {
        previous().ifPresent(this::goTo);
    }

    /// Opens a stage where people left it, or at its beginning.
    public void openStage(StageStatus stage) {
        goTo(lastIn.getOrDefault(stage.key(), stage.steps().getFirst().place()));
    }

    /// Goes to the answer that stays in view; [#wayBackProperty()] then leads back here.
    public void adjust(InView inView) {
        var from = place.get();
        goTo(inView.place());
        wayBack.set(from);
    }

    /// Where people came from when they went to adjust what stays in view, or null.
    public ReadOnlyObjectProperty<@Nullable Place> wayBackProperty() {
        return wayBack.getReadOnlyProperty();
    }
}
