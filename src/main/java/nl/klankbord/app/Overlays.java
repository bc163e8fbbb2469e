package nl.klankbord.app;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.klankbord.ui.Motion;
import org.jspecify.annotations.Nullable;

/// One panel at a time over the window: search, the list of keys, an unexpected error. Esc and a click beside it close it,
/// and the focus goes back to where it was.
final class Overlays {
    private final StackPane layer = new StackPane();
    private @Nullable Node focusBefore;
    private @Nullable Node first;
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
    /// @param focused what gets the focus; null for the panel itself
    void show(Parent panel, @Nullable Node focused, Runnable whenClosed) {
        if (isOpen()) {
            close();
        }
        var scene = layer.getScene();
        focusBefore = scene == null ? null : scene.getFocusOwner();
        onClose = whenClosed;
        layer.getChildren().setAll(panel);
        layer.setVisible(true);
        layer.setManaged(true);
        first = focused == null ? panel : focused;
        first.requestFocus();
        if (scene != null) {
            Motion.in(scene).slideIn(panel, Side.TOP);
        }
    }

    /// Gives the open panel the focus when it has not got it, as it came while the window was covered.
    void takeFocus() {
        var owner = layer.getScene().getFocusOwner();
        if (first != null && isOpen() && !holds(owner)) {
            focusBefore = owner;
            first.requestFocus();
        }
    }

    private boolean holds(@Nullable Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(layer::equals);
    }

    void close() {
        if (!isOpen()) {
            return;
        }
        layer.setVisible(false);
        layer.setManaged(false);
        layer.getChildren().clear();
        first = null;
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
