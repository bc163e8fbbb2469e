package nl.klankbord.exercise.cards;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A card on its way between piles. The card itself stays where it is, out of sight, and a copy goes along with the pointer;
/// nothing changes until it is let go over a pile.
final class DragCopy implements CardDrag.Board {
    /// What happens when a card is let go over a pile.
    @FunctionalInterface
    interface Drop {
        void drop(Lift to);
    }

    /// How near to an edge of a pile, in em, it scrolls; and how far per beat, in px.
    private static final double EDGE = 2.5;
    private static final double BEAT = 8;

    private final Pane layer;
    private final Supplier<List<DropPlace>> places;
    private final Drop drop;
    private final Timeline scrolling = new Timeline(new KeyFrame(Duration.millis(16), _ -> scroll()));
    private @Nullable CardTile away;
    private @Nullable CardTile copy;
    private @Nullable DropPlace over;
    private Point2D grip = Point2D.ZERO;
    private Point2D at = Point2D.ZERO;
    private int index;

    /// @param layer above the board, as large as it is
    DragCopy(Pane layer, Supplier<List<DropPlace>> places, Drop drop) {
        this.layer = layer;
        this.places = places;
        this.drop = drop;
        scrolling.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public void lift(CardTile tile, Point2D held) {
        // a drag of which the end was never heard, such as one into another window
        if (away != null) {
            back(away);
        }
        away = tile;
        grip = held;
        var shown = tile.copy();
        shown.setLifted(true);
        shown.setMouseTransparent(true);
        shown.resize(tile.getWidth(), tile.getHeight());
        layer.getChildren().setAll(shown);
        copy = shown;
        tile.setManaged(false);
        tile.setOpacity(0);
        scrolling.play();
    }

    @Override
    public void over(CardTile tile, Point2D scene) {
        at = scene;
        var shown = copy;
        if (shown != null) {
            var place = layer.sceneToLocal(scene).subtract(grip);
            shown.relocate(place.getX(), place.getY());
        }
        var next = places.get().stream().filter(p -> p.covers(scene)).findFirst().orElse(null);
        if (over != null && over != next) {
            over.left();
        }
        over = next;
        index = next == null ? 0 : next.over(tile.card(), scene);
    }

    @Override
    public void drop(CardTile tile, Point2D scene) {
        over(tile, scene);
        var to = over == null ? null : new Lift(tile.card(), over.zone(), index, over.x());
        back(tile);
        if (to != null) {
            drop.drop(to);
        }
    }

    @Override
    public void back(CardTile tile) {
        scrolling.stop();
        layer.getChildren().clear();
        copy = null;
        if (over != null) {
            over.left();
        }
        over = null;
        away = null;
        tile.setOpacity(1);
        tile.setManaged(true);
    }

    private void scroll() {
        var place = over;
        if (place != null) {
            scroll(place.scroll());
        }
    }

    private void scroll(ScrollPane pane) {
        var room = pane.getContent().getBoundsInParent().getHeight() - pane.getViewportBounds().getHeight();
        var y = pane.sceneToLocal(at).getY();
        var edge = EDGE * (copy == null ? 16 : copy.em());
        var by = y < edge ? -BEAT : y > pane.getHeight() - edge ? BEAT : 0;
        if (room > 0 && by != 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + by / room, 0, 1));
        }
    }
}
