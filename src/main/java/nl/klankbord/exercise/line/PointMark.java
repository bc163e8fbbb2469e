package nl.klankbord.exercise.line;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.klankbord.exercise.step.LineStep.Role;

/// A point on a line: a triangle up or down, a diamond or an open circle; a point about which nothing was said is small. The
/// room around its shape belongs to it, so that a finger finds it.
final class PointMark extends StackPane {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Runnable open;
    private final Region shape = new Region();

    /// @param open opens the point
    PointMark(Runnable open) {
        this.open = open;
        getStyleClass().add("point-mark");
        shape.getStyleClass().add("point-shape");
        shape.setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().add(shape);
    }

    /// @param quiet whether it only gives the line its shape
    /// @param opened whether people are talking about it
    void show(Role role, boolean quiet, boolean opened) {
        var style = PointWords.style(role);
        if (!shape.getStyleClass().contains(style)) {
            shape.getStyleClass().setAll("point-shape", style);
        }
        pseudoClassStateChanged(OPEN, opened);
        pseudoClassStateChanged(QUIET, quiet);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
