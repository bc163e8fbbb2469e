package nl.klankbord.ui;

import java.util.function.Supplier;
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

    private void change(boolean attached) {
        held.unsubscribe();
        held = attached ? attach.get() : Subscription.EMPTY;
    }
}
