package nl.klankbord.support;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/// What a screen reader finds on a screen.
public final class Accessible {
    private Accessible() {}

    /// The nodes that can have the focus but have no name or no id; empty when all is well. Call on the toolkit's thread.
    public static List<String> unnamed(Parent root) {
        root.applyCss(); // the names of buttons come from their skins
        var found = new ArrayList<String>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && (node.getId() == null || !hasName(node))) {
            found.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(c -> collect(c, found));
        }
    }

    private static boolean hasName(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return true;
        }
        // the text of a field is what was typed in it and not its name
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null
                || (!(node instanceof TextInputControl) && node.queryAccessibleAttribute(
                        AccessibleAttribute.TEXT) instanceof String text && !text.isBlank());
    }
}
