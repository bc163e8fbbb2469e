package nl.klankbord.app;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// Gives the keyboard a place on a screen that has just come: where it was when the same screen comes in another language,
/// else where the screen itself puts it, else the one primary button, else the first thing that takes keys.
final class Arrival extends AnimationTimer {
    /// How long is waited for a screen that reads its data first, in beats of the toolkit; about two seconds.
    private static final int PATIENCE = 120;

    private final Parent view;
    private final Parent around;
    private final @Nullable String before;
    private int beats;

    private Arrival(Parent view, Parent around, @Nullable String before) {
        this.view = view;
        this.around = around;
        this.before = before;
    }

    /// Call when the screen is in the window. When nothing on it takes keys yet, this is done as soon as something does,
    /// unless people chose a place meanwhile.
    ///
    /// @param around what stands in the window with it, such as the rail; panels that lie on top are not in it
    /// @param before id of what had the focus when this is the same screen again
    static void at(Parent view, Parent around, @Nullable String before) {
        var arrival = new Arrival(view, around, before);
        if (!arrival.arrived()) {
            arrival.start();
        }
    }

    @Override
    public void handle(long now) {
        beats++;
        if (arrived() || beats > PATIENCE) {
            stop();
        }
    }

    /// True when there is nothing left to do.
    private boolean arrived() {
        Scene scene = view.getScene();
        if (scene == null) {
            return true;
        }
        var same = Optional.ofNullable(before).map(id -> scene.lookup("#" + id)).filter(Arrival::takesKeys);
        if (same.isEmpty() && isChosen(scene.getFocusOwner())) {
            return true;
        }
        var place = same.or(() -> view.lookupAll("." + Styles.PRIMARY).stream().filter(Arrival::takesKeys).findFirst())
                .or(
                        () -> below(view).filter(Arrival::takesKeys).findFirst());
        place.ifPresent(Node::requestFocus);
        return place.isPresent();
    }

    /// Whether a person or the screen chose this place. When what had the keyboard goes, the toolkit gives it to the first
    /// thing beside the screen, which nobody asked for.
    private boolean isChosen(@Nullable Node owner) {
        if (owner == null || owner.getScene() == null || !takesKeys(owner)) {
            return false;
        }
        return beats == 0 || isIn(owner, view) || !isIn(owner, around);
    }

    private static boolean isIn(Node node, Parent parent) {
        return Stream.<@Nullable Node>iterate(node, n -> n != null, Node::getParent).anyMatch(parent::equals);
    }

    private static boolean takesKeys(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && Stream.iterate(node, n -> n != null, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private static Stream<Node> below(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(n -> n instanceof Parent p
                ? Stream.concat(Stream.of(n), below(p))
                : Stream.of(n));
    }
}
