package nl.klankbord.app;

import java.util.function.Supplier;
import javafx.scene.Parent;
import nl.klankbord.ui.Leavable;

/// A screen while it is open: its view model lives as long as people stay; its view is made again when the language changes.
///
/// @param view makes the scene graph in the current language
record Screen(Object viewModel, Supplier<Parent> view) {
    void leave() {
        if (viewModel instanceof Leavable leavable) {
            leavable.leave();
        }
    }
}
