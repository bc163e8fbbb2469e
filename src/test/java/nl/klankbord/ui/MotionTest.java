package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import nl.klankbord.support.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

class MotionTest extends FxTest {
    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");

    /// How a node looks and where it stands.
    private record State(double opacity, double x, double y) {
        static final State THERE = new State(1, 0, 0);

        static State of(Node node) {
            return new State(node.getOpacity(), node.getTranslateX(), node.getTranslateY());
        }
    }

    private record Movement(String name, BiConsumer<Motion, Node> how, State begin) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Movement> movements() {
        return Stream.of(new Movement("fade", Motion::fadeIn, new State(0, 0, 0)),
                new Movement("from the right", (m, n) -> m.slideIn(n, Side.RIGHT), new State(0, 8, 0)),
                new Movement("from the left", (m, n) -> m.slideIn(n, Side.LEFT), new State(0, -8, 0)),
                new Movement("from the top", (m, n) -> m.slideIn(n, Side.TOP), new State(0, 0, -8)),
                new Movement("from below", (m, n) -> m.slideIn(n, Side.BOTTOM), new State(0, 0, 8)));
    }

    private static State begin(Movement movement, boolean reduced) {
        var node = new Region();
        movement.how.accept(new Motion(new SimpleObjectProperty<>(reduced)), node);
        return State.of(node);
    }

    @ParameterizedTest
    @MethodSource("movements")
    void withReducedMotionTheEndIsThereFromTheStart(Movement movement) {
        assertEquals(State.THERE, onFx(() -> begin(movement, true)));
    }

    @ParameterizedTest
    @MethodSource("movements")
    void otherwiseItEndsInTheSameState(Movement movement) throws Exception {
        assertEquals(movement.begin, onFx(() -> begin(movement, false)));
        var node = new Region();
        runFx(() -> movement.how.accept(new Motion(new SimpleObjectProperty<>(false)), node));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(() -> State.of(node).equals(State.THERE)));
    }

    @Test
    void theSettingOfTheWindowCountsAtTheMomentOfMoving() {
        var root = onFx(StackPane::new);
        var scene = show(root, 200, 100).getScene();
        var motion = onFx(() -> Motion.in(scene));
        assertEquals(State.THERE, onFx(() -> {
            motion.fadeIn(root);
            return State.of(root);
        }));
        assertEquals(0, onFx(() -> {
            scene.getPreferences().setReducedMotion(false);
            motion.fadeIn(root);
            return root.getOpacity();
        }));
    }

    @Test
    void aButtonUnderThePointerTakesItsColourAtOnceWithReducedMotionAndSoonWithout() throws Exception {
        var button = onFx(() -> new Button("Verder"));
        // wherever the pointer of an earlier test was left
        button.setMouseTransparent(true);
        var scene = show(onFx(() -> new StackPane(button)), 200, 100).getScene();
        var rest = onFx(() -> colour(button));
        var hovered = onFx(() -> hover(button, true));
        assertNotEquals(rest, hovered);
        assertEquals(rest, onFx(() -> hover(button, false)));
        runFx(() -> scene.getPreferences().setReducedMotion(false));
        assertEquals(rest, onFx(() -> hover(button, true)));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> hovered.equals(onFx(() -> colour(button))));
    }

    private static Paint hover(Button button, boolean on) {
        button.pseudoClassStateChanged(HOVER, on);
        button.applyCss();
        return colour(button);
    }

    private static Paint colour(Button button) {
        return button.getBackground().getFills().getLast().getFill();
    }
}
