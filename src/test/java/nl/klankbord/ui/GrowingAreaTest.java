package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.klankbord.support.FxTest;
import org.junit.jupiter.api.Test;

class GrowingAreaTest extends FxTest {
    private static final String LONG = "Hier nog even blijven, er komt een vierde optie aan. ".repeat(8);

    @Test
    void itIsAsHighAsItsText() {
        var area = onFx(() -> new GrowingArea(2));
        show(onFx(() -> new VBox(area)), 300, 600);
        var low = onFx(area::getHeight);
        runFx(() -> area.setText(LONG));
        assertTrue(onFx(area::getHeight) > 3 * low);
        assertEquals(0, onFx(() -> hidden(area)), 1);
        runFx(() -> area.setText("Kort"));
        assertEquals(low, onFx(area::getHeight));
    }

    /// How much of the text is out of sight, in px.
    private static double hidden(GrowingArea area) {
        var scroll = (ScrollPane) area.lookup(".scroll-pane");
        var text = (Text) area.lookup(".text");
        return Math.max(0, text.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
    }
}
