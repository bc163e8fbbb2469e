package nl.klankbord.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import nl.klankbord.ui.Scrolling;
import org.jspecify.annotations.Nullable;

/// The parts of the screen in reading order, for going from one to the next with one key.
final class Regions {
    private final List<Parent> inOrder;

    Regions(List<Parent> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    /// Puts the focus on the first control of the next region that has one; backwards for a negative step.
    void move(@Nullable Node focused, int step) {
        int here = inOrder.stream().filter(r -> contains(r, focused)).findFirst().map(inOrder::indexOf).orElse(-1);
        for (int i = 1; i <= inOrder.size(); i++) {
            var region = inOrder.get(Math.floorMod(here + step * i, inOrder.size()));
            var first = first(region);
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }

    /// Makes the content of a part anew and keeps the focus in it: on the control with the same id, else on the first one.
    /// Without this the focus would jump to the first control of the window.
    static void rebuild(Parent part, Runnable change) {
        var owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        var inside = contains(part, owner);
        change.run();
        if (inside && owner != null) {
            var same = owner.getId() == null ? null : part.lookup("#" + owner.getId());
            Optional.ofNullable(same).or(() -> first(part)).ifPresent(Node::requestFocus);
        }
    }

    /// Scrolls as little as needed to bring a node into sight; of one that is higher than the room there is, its top.
    static void reveal(Node node) {
        Scrolling.reveal(node);
    }

    /// True when the node is in this part.
    static boolean contains(Parent region, @Nullable Node node) {
        return Stream.iterate(node, n -> n != null, n -> n.getParent()).anyMatch(region::equals);
    }

    /// The first control in this part that can have the focus.
    static Optional<Node> first(Parent region) {
        // not whether it is managed: the viewport of a scroll pane never is
        if (!region.isVisible()) {
            return Optional.empty();
        }
        for (var child : region.getChildrenUnmodifiable()) {
            if (child.isVisible() && child.isFocusTraversable() && !child.isDisabled()) {
                return Optional.of(child);
            }
            if (child instanceof Parent inner) {
                var found = first(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
