package nl.klankbord.exercise.cards;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Dragging a card with mouse, pen or finger: the toolkit makes the same mouse events of all three. A drag begins after a few
/// px, so that a press stays a press, and ends with letting go or with Esc, which puts the card back.
final class CardDrag {
    /// A finger trembles more than a mouse does, in px.
    private static final double STILL_MOUSE = 5;
    private static final double STILL_FINGER = 12;

    /// What a board does with a drag. Places are in the scene.
    interface Board {
        /// A drag has begun.
        /// @param grip where in the tile it is held
        void lift(CardTile tile, Point2D grip);

        void over(CardTile tile, Point2D at);

        /// The card was let go.
        void drop(CardTile tile, Point2D at);

        /// The drag was broken off.
        void back(CardTile tile);
    }

    private enum Phase {
        NONE, PRESSED, DRAGGING, BROKEN_OFF
    }

    private final CardTile tile;
    private final Board board;
    private Phase phase = Phase.NONE;
    private Point2D start = Point2D.ZERO;
    private Point2D grip = Point2D.ZERO;

    private CardDrag(CardTile tile, Board board) {
        this.tile = tile;
        this.board = board;
    }

    /// Makes this tile one that can be dragged over the board. Pressing it gives it the focus.
    static void addTo(CardTile tile, Board board) {
        var drag = new CardDrag(tile, board);
        tile.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::pressed);
        tile.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        tile.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::released);
        tile.addEventFilter(KeyEvent.KEY_PRESSED, drag::key);
        // a finger that drags a card does not also scroll what is under it
        tile.addEventFilter(ScrollEvent.ANY, e -> {
            if (drag.phase != Phase.NONE && e.isDirect()) {
                e.consume();
            }
        });
    }

    private void pressed(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            tile.requestFocus();
            phase = Phase.PRESSED;
            start = new Point2D(e.getSceneX(), e.getSceneY());
            grip = new Point2D(e.getX(), e.getY());
            e.consume();
        }
    }

    private void dragged(MouseEvent e) {
        var at = new Point2D(e.getSceneX(), e.getSceneY());
        if (phase == Phase.PRESSED && at.distance(start) > (e.isSynthesized() ? STILL_FINGER : STILL_MOUSE)) {
            phase = Phase.DRAGGING;
            board.lift(tile, grip);
        }
        if (phase == Phase.DRAGGING) {
            board.over(tile, at);
        }
        e.consume();
    }

    private void released(MouseEvent e) {
        var was = phase;
        phase = Phase.NONE;
        if (was == Phase.DRAGGING) {
            board.drop(tile, new Point2D(e.getSceneX(), e.getSceneY()));
        }
        e.consume();
    }

    private void key(KeyEvent e) {
        if (phase == Phase.DRAGGING && e.getCode() == KeyCode.ESCAPE) {
            phase = Phase.BROKEN_OFF;
            board.back(tile);
            e.consume();
        }
    }
}
