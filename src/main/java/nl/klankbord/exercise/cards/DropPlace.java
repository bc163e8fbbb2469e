package nl.klankbord.exercise.cards;

import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// A pile, or a board of several, over which a card can be dragged.
interface DropPlace {
    /// Id of the zone that a card held here would go to, or empty for the tray.
    String zone();

    /// Its place on the axis there, or null where there is none.
    default @Nullable Double x() {
        return null;
    }

    boolean covers(Point2D scene);

    /// A card is held here: shows where it would come.
    /// @return its place among the other cards
    int over(String card, Point2D scene);

    /// The card is held somewhere else.
    void left();

    /// What is scrolled when a card is held near an edge.
    ScrollPane scroll();
}
