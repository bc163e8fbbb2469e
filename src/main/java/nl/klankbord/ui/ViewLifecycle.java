package nl.klankbord.ui;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Ties listening to something that lives longer than a view to the time that the view is in a scene: what is held on to is
/// let go when the view leaves, and taken up again when it comes back.
public final class ViewLifecycle {
    private final Supplier<Subscription> attach;
    private Subscription held = Subscription.EMPTY;

    private ViewLifecycle(Supplier<Subscription> attach) {
        this.attach = attach;
    }

    /// @param attach starts listening; called each time the node comes into a scene, on the window's thread
    public static void whileInScene(Node node, Supplier<Subscription> attach) {
        var life = new ViewLifecycle(attach);
        node.sceneProperty().subscribe(scene -> life.change(scene != null));
    }

    /// Whether this node is in a scene, to be used as the condition of `when`. It lives as long as the node does, where
    /// `sceneProperty().isNotNull()` may be forgotten while the node is in no scene.
    public static ObservableValue<Boolean> inScene(Node node) {
        return node.sceneProperty().map(_ -> true).orElse(false);
    }

    private void change(boolean attached) {
        held.unsubscribe();
        held = attached ? attach.get() : Subscription.EMPTY;
    }
}
