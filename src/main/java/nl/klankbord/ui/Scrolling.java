package nl.klankbord.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolling to things.
public final class Scrolling {
    private Scrolling() {}

    /// Scrolls as little as needed to bring a node into sight; of one that is higher than the room there is, its top.
    public static void reveal(Node node) {
        Stream.iterate(node, n -> n != null, n -> n.getParent()).filter(ScrollPane.class::isInstance).map(
                ScrollPane.class::cast).findFirst().ifPresent(s -> reveal(node, s));
    }

    private static void reveal(Node node, ScrollPane scroll) {
        // what has just appeared has no place yet
        scroll.applyCss();
        scroll.layout();
        var place = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = scroll.getViewportBounds().getHeight();
        double spare = scroll.getContent().getLayoutBounds().getHeight() - seen;
        double top = scroll.getVvalue() * spare;
        if (spare > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
            double next = place.getMinY() < top || place.getHeight() > seen ? place.getMinY() : place.getMaxY() - seen;
            scroll.setVvalue(Math.clamp(next / spare, 0, 1));
        }
    }
}
