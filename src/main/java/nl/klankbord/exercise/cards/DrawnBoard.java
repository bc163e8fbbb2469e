package nl.klankbord.exercise.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.picture.CardPlaces.Drop;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Layout;
import org.jspecify.annotations.Nullable;

/// A board that is drawn as a whole: matrix, rings, iceberg, lanes. It is as high as there is room for, and scrolls when the
/// cards take more. While a card is held over it the others make room.
final class DrawnBoard extends ScrollPane implements CardArea {
    private static final double LEAST = 20;
    private static final double WHOLE = 34;

    private final Layout layout;
    private final BoardCanvas canvas;
    private CardBoard board;
    private @Nullable Drop target;

    DrawnBoard(CardDesk desk, CardWords words) {
        layout = desk.step().layout();
        board = desk.board();
        canvas = new BoardCanvas(layout, board.zones(), desk.step().axis(), words);
        setId("drawn-board");
        getStyleClass().addAll("drawn-board", "pile-scroll");
        setContent(canvas);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        viewportBoundsProperty().subscribe(b -> canvas.setRoom(b.getHeight()));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public double least() {
        return LEAST;
    }

    @Override
    public void show(CardBoard now, Function<Card, Optional<Region>> nodes) {
        board = now;
        var piles = new Piles(now, layout);
        var lying = new ArrayList<List<BoardCanvas.Lying>>();
        for (var zone : now.zones()) {
            lying.add(piles.in(zone.id()).stream().flatMap(c -> nodes.apply(c).map(n -> new BoardCanvas.Lying(c, n))
                    .stream()).toList());
        }
        canvas.show(lying);
    }

    @Override
    public void setWhole(boolean whole) {
        canvas.setLeast(whole ? WHOLE : LEAST);
        setVbarPolicy(whole ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        minHeightProperty().unbind();
        if (whole) {
            minHeightProperty().bind(canvas.heightProperty());
        } else {
            setMinHeight(0);
        }
    }

    @Override
    public String zone() {
        return target == null ? "" : board.zones().get(target.zone()).id();
    }

    @Override
    public @Nullable Double x() {
        return target == null || layout != Layout.MATRIX ? null : Double.valueOf(target.x());
    }

    @Override
    public boolean covers(Point2D scene) {
        return contains(sceneToLocal(scene)) && canvas.at(scene, null).isPresent();
    }

    @Override
    public int over(String card, Point2D scene) {
        target = canvas.at(scene, card).orElse(null);
        canvas.hold(card, target);
        return target == null ? 0 : target.index();
    }

    @Override
    public void left() {
        canvas.hold("", null);
    }

    @Override
    public ScrollPane scroll() {
        return this;
    }
}
