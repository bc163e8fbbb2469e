package nl.klankbord.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import nl.klankbord.i18n.I18n;
import org.jspecify.annotations.Nullable;

/// Goes from screen to screen. A change of language makes the view anew with the same view model, so that nothing typed is lost.
final class Navigator {
    private static final int HISTORY = 50;

    private final ReadOnlyObjectWrapper<@Nullable Route> route = new ReadOnlyObjectWrapper<>(this, "route");
    private final ReadOnlyObjectWrapper<@Nullable Parent> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final Deque<Route> history = new ArrayDeque<>();
    private Function<Route, Screen> screens;
    private @Nullable Screen current;

    /// @param screens makes the screen of a route
    Navigator(Function<Route, Screen> screens, I18n i18n) {
        this.screens = screens;
        i18n.languageProperty().addListener(_ -> reload());
    }

    /// From now on these are the screens: when a store has been opened.
    void use(Function<Route, Screen> next) {
        screens = next;
        history.clear();
    }

    ReadOnlyObjectProperty<@Nullable Route> routeProperty() {
        return route.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Parent> viewProperty() {
        return view.getReadOnlyProperty();
    }

    void go(Route to) {
        var from = route.get();
        if (from != null && !from.equals(to)) {
            history.push(from);
            if (history.size() > HISTORY) {
                history.removeLast();
            }
        }
        show(to);
    }

    /// Goes on from a screen that is done with: going back does not lead to it again.
    void replace(Route to) {
        show(to);
    }

    /// Back to where people came from; today when there is nothing before.
    void back() {
        show(history.isEmpty() ? new Route.Today() : history.pop());
    }

    private void show(Route to) {
        leave();
        var screen = screens.apply(to);
        current = screen;
        route.set(to);
        view.set(screen.view().get());
    }

    /// The view model of the screen that is open, or null.
    @Nullable
    Object viewModel() {
        return current == null ? null : current.viewModel();
    }

    /// Lets the current screen save what it has: before quitting and before another store is opened.
    void leave() {
        if (current != null) {
            current.leave();
        }
    }

    private void reload() {
        if (current != null) {
            view.set(current.view().get());
        }
    }
}
