package nl.klankbord.exercise.cards;

import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;

/// A pile over which a card can be dragged.
interface DropPlace {
    /// Id of its zone, or empty for the tray.
    String zone();

    boolean covers(Point2D scene);

    /// A card is held here: shows where it would come.
    /// @return its place among the other cards
    int over(Point2D scene);

    /// The card is held somewhere else.
    void left();

    /// What is scrolled when a card is held near an edge.
    ScrollPane scroll();
}
