package nl.klankbord.ui;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/// The mark of the product: two rings that meet.
public final class Logo extends Pane {
    private static final double RADIUS = 9.5;
    private static final double GAP = 13;
    private static final double EDGE = 1.25;

    public Logo() {
        getStyleClass().addAll("rings", "logo");
        setMouseTransparent(true);
        double y = RADIUS + EDGE;
        double left = RADIUS + EDGE;
        getChildren().addAll(circle(left, y, RADIUS, "ring-one"), circle(left + GAP, y, RADIUS, "ring-two"), circle(
                left, y, 2.5, "dot-one"), circle(left + GAP, y, 2.5, "dot-two"));
        setMinSize(2 * left + GAP, 2 * y);
        setMaxSize(2 * left + GAP, 2 * y);
    }

    private static Circle circle(double x, double y, double radius, String style) {
        var circle = new Circle(x, y, radius);
        circle.getStyleClass().add(style);
        return circle;
    }
}
