package nl.klankbord.exercise.run;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A card that is pressed as a whole, by mouse, Space or Enter. Unlike a button its content takes the whole width and wraps.
/// The arrow keys go to the card above and below.
public final class PressPane extends Beside {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Runnable press;
    private boolean selected;

    public PressPane(AccessibleRole role, Runnable press) {
        this.press = press;
        getStyleClass().add("press-pane");
        setAccessibleRole(role);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                requestFocus();
                press.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        if (e.isAltDown() || e.isShortcutDown() || e.isShiftDown() || e.getTarget() != this) {
            return;
        }
        if (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) {
            press.run();
            e.consume();
        } else if (e.getCode() == KeyCode.DOWN) {
            requestFocusTraversal(TraversalDirection.DOWN);
            e.consume();
        } else if (e.getCode() == KeyCode.UP) {
            requestFocusTraversal(TraversalDirection.UP);
            e.consume();
        }
    }

    public void setSelected(boolean value) {
        if (selected != value) {
            selected = value;
            pseudoClassStateChanged(SELECTED, value);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(selected)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
