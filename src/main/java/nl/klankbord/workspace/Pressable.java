package nl.klankbord.workspace;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A row that works as a button. A real button cannot wrap the texts of several labels inside it.
final class Pressable extends HBox {
    private final Runnable action;

    Pressable(String id, Runnable action, Node... children) {
        super(children);
        this.action = action;
        setId(id);
        getStyleClass().add("pressable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                action.run();
                e.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction what, @Nullable Object... parameters) {
        if (what == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(what, parameters);
        }
    }
}
