package nl.klankbord.app;

import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One panel at a time over the window: search, the list of keys, an unexpected error. Esc and a click beside it close it,
/// and the focus goes back to where it was.
final class Overlays {
    private final StackPane layer = new StackPane();
    private @Nullable Node focusBefore;
    private @Nullable Runnable onClose;

    Overlays() {
        layer.getStyleClass().add("overlay");
        layer.setVisible(false);
        layer.setManaged(false);
        layer.setAlignment(Pos.TOP_CENTER);
        layer.setOnMouseClicked(e -> {
            if (Objects.equals(e.getTarget(), layer)) {
                close();
            }
        });
        layer.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    StackPane layer() {
        return layer;
    }

    boolean isOpen() {
        return layer.isVisible();
    }

    /// Shows this panel, in place of the one that may be open.
    /// @param first what gets the focus
    void show(Parent panel, @Nullable Node first, Runnable whenClosed) {
        if (isOpen()) {
            close();
        }
        var scene = layer.getScene();
        focusBefore = scene == null ? null : scene.getFocusOwner();
        onClose = whenClosed;
        layer.getChildren().setAll(panel);
        layer.setVisible(true);
        layer.setManaged(true);
        (first == null ? panel : first).requestFocus();
    }

    void close() {
        if (!isOpen()) {
            return;
        }
        layer.setVisible(false);
        layer.setManaged(false);
        layer.getChildren().clear();
        var closed = onClose;
        onClose = null;
        if (closed != null) {
            closed.run();
        }
        var back = focusBefore;
        focusBefore = null;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    /// The scheme a theme stands for; null follows the system.
    static @Nullable ColorScheme scheme(nl.klankbord.settings.Settings.Theme theme) {
        return switch (theme) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }
}
