package nl.klankbord.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import nl.klankbord.i18n.I18n;

/// Loads `PersonView.fxml` beside `PersonView` with a controller that gets its parts through its constructor. Which
/// controllers exist, and how each is made, is said by the caller; anything else fails loudly.
public final class ViewLoader {
    private final I18n i18n;

    public ViewLoader(I18n i18n) {
        this.i18n = i18n;
    }

    /// The scene graph of a view, in the current language. A style sheet with the name of the view is added when there is one.
    /// @param controllers every controller the file names (its own, and those of included files), and how to make it
    public Parent load(Class<?> view, Map<Class<?>, Supplier<?>> controllers) {
        var file = view.getResource(view.getSimpleName() + ".fxml");
        if (file == null) {
            throw new IllegalArgumentException("no " + view.getSimpleName() + ".fxml beside " + view.getName());
        }
        var loader = new FXMLLoader(file, i18n.bundle());
        loader.setControllerFactory(type -> {
            var supplier = controllers.get(type);
            if (supplier == null) {
                throw new IllegalArgumentException("nothing makes a " + type.getName());
            }
            return supplier.get();
        });
        try {
            Parent root = loader.load();
            addSheet(root, view);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + file, e);
        }
    }

    /// Loads a view from its controller.
    public Parent load(Object controller) {
        return load(controller.getClass(), Map.of(controller.getClass(), () -> controller));
    }

    private static void addSheet(Parent root, Class<?> view) {
        var sheet = view.getResource(view.getSimpleName() + ".css");
        if (sheet != null) {
            root.getStylesheets().add(sheet.toExternalForm());
        }
    }
}
