package nl.klankbord.exercise.run;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Puts nodes in another order without losing the keyboard focus that is in one of them.
public final class Children {
    private Children() {}

    public static void arrange(Pane pane, List<? extends Node> order) {
        if (pane.getChildren().equals(order)) {
            return;
        }
        var scene = pane.getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        var inside = isInside(owner, pane);
        pane.getChildren().setAll(order);
        if (owner != null && inside && owner.getScene() != null) {
            owner.requestFocus();
        }
    }

    /// True when the node is the pane or somewhere in it.
    public static boolean isInside(@Nullable Node node, Node pane) {
        for (var n = node; n != null; n = n.getParent()) {
            if (n == pane) {
                return true;
            }
        }
        return false;
    }
}
