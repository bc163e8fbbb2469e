package nl.klankbord.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/// Two sets of rings that meet, two voices: the sign of the product. For the welcome and for empty states, nowhere else.
public final class Rings extends Pane {
    /// @param radius of the outermost ring in px at 100 percent text
    /// @param rings how many rings around each centre
    /// @param gap between the two centres in px
    public Rings(double radius, int rings, double gap) {
        getStyleClass().add("rings");
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        setMinSize(gap + 2 * radius, 2 * radius);
        setPrefSize(gap + 2 * radius, 2 * radius);
        setMaxSize(gap + 2 * radius, 2 * radius);
        for (int i = rings; i >= 1; i--) {
            double r = radius * i / rings;
            double opacity = 1 - 0.85 * (i - 1) / Math.max(1, rings);
            getChildren().addAll(ring(radius, radius, r, opacity, "ring-one"), ring(radius + gap, radius, r, opacity,
                    "ring-two"));
        }
        double dot = Math.clamp(radius / rings * 0.42, 2, 10);
        getChildren().addAll(dot(radius, radius, dot, "dot-one"), dot(radius + gap, radius, dot, "dot-two"));
    }

    /// The size of an empty state.
    public Rings() {
        this(40, 3, 36);
    }

    private static Circle ring(double x, double y, double radius, double opacity, String style) {
        var circle = new Circle(x, y, radius);
        circle.getStyleClass().add(style);
        circle.setOpacity(opacity);
        return circle;
    }

    private static Circle dot(double x, double y, double radius, String style) {
        var circle = new Circle(x, y, radius);
        circle.getStyleClass().add(style);
        return circle;
    }
}
