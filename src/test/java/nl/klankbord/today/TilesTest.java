package nl.klankbord.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.klankbord.support.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilesTest extends FxTest {
    private final Tiles tiles = new Tiles();

    private void open(int count, int width) {
        runFx(() -> tiles.show(IntStream.range(0, count).mapToObj(i -> new Label("Oefening " + i)).toList()));
        show(onFx(() -> new VBox(tiles)), width, 600);
    }

    private long seen() {
        return onFx(() -> tiles.getChildrenUnmodifiable().stream().filter(n -> n.isVisible()).count());
    }

    @ParameterizedTest
    @CsvSource({"7, 984, 5", "7, 640, 3", "7, 200, 1", "3, 984, 3", "7, 1500, 7"})
    void asManyAsFitStandInTheFirstRow(int count, int width, int inRow) {
        open(count, width);
        assertEquals(inRow, seen());
        assertEquals(inRow < count, tiles.moreProperty().get());
    }

    @Test
    void allOfThemStandInRowsAndNoneOverAnother() {
        open(7, 984);
        runFx(() -> tiles.showAll(true));
        settle();
        assertEquals(7, seen());
        var nodes = tiles.getChildrenUnmodifiable();
        for (var a : nodes) {
            assertTrue(a.getBoundsInParent().getMaxX() <= 984);
            for (var b : nodes) {
                assertFalse(a != b && a.getBoundsInParent().intersects(b.getBoundsInParent()), a + " and " + b);
            }
        }
        assertTrue(nodes.getLast().getLayoutY() > nodes.getFirst().getLayoutY());
    }

    @Test
    void fewTilesDoNotGrowIntoBanners() {
        open(2, 984);
        assertTrue(onFx(() -> tiles.getChildrenUnmodifiable().getFirst().getLayoutBounds().getWidth()) < 200);
    }
}
