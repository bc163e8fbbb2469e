package nl.klankbord.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which tab of the drawer is open; closed at the start.
public final class DrawerViewModel {
    /// In the order of the keys that open them.
    public enum Tab {
        QUESTIONS, AGREEMENTS, NOTES
    }

    private final ReadOnlyObjectWrapper<@Nullable Tab> tab = new ReadOnlyObjectWrapper<>(this, "tab");
    private Tab last = Tab.QUESTIONS;

    /// The open tab, or null while the drawer is closed.
    public ReadOnlyObjectProperty<@Nullable Tab> tabProperty() {
        return tab.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return tab.get() != null;
    }

    public void open(Tab next) {
        last = next;
        tab.set(next);
    }

    public void close() {
        tab.set(null);
    }

    /// Opens the tab that was open last, or closes.
    public void toggle() {
        if (isOpen()) {
            close();
        } else {
            open(last);
        }
    }
}
