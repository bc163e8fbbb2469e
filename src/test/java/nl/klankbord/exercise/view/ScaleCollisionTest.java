package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Answer;
import nl.klankbord.exercise.step.ScaleStep.Marker;
import nl.klankbord.exercise.step.ScaleStep.Role;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.Language;
import nl.klankbord.ui.Styles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Random words at random places, lying down and upright: nothing on the line touches anything else.
class ScaleCollisionTest extends StepFxTest {
    private static final int ROUNDS = 60;
    private static final double HAIR = 0.6;
    private final Random random = new Random(11);

    private ScaleStep scale() {
        var roles = List.of(Role.values());
        var markers = IntStream.range(0, 4).mapToObj(i -> new Marker("m" + i, Text.of("woord ".repeat(1 + random
                .nextInt(5)).strip()), roles.get(i), List.of())).toList();
        return new ScaleStep("line", Text.of("Lijn"), Text.of("Hoe ver?"), Text.NONE, false, Text.of("laag"), Text.of(
                "hoog"), false, false, false, "", markers, null);
    }

    private Map<String, Integer> places() {
        var marks = new HashMap<String, Integer>();
        // often at one place or beside each other, where there is least room
        var middle = random.nextInt(11);
        IntStream.range(0, 4).filter(_ -> random.nextInt(4) > 0).forEach(i -> marks.put("m" + i, Math.clamp(middle
                + random.nextInt(3) - 1, 0, 10)));
        return marks;
    }

    private static Exercise exercise(ScaleStep step) {
        return new Exercise("lines", Exercise.Area.AHEAD, List.of(Exercise.With.PAIR), 5, 1, Text.of("Lijn"), Text.NONE,
                false, "", List.of(new Stage("all", Text.of("Alles"), 5, List.of(step), List.of())), List.of());
    }

    private static boolean isDrawn(Node node) {
        return node.isVisible() && node instanceof Label label && !label.getText().isEmpty() && !label.getStyleClass()
                .contains("scale-place");
    }

    private static boolean touch(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX() - HAIR && other.getMinX() < one.getMaxX() - HAIR && one
                .getMinY() < other.getMaxY() - HAIR && other.getMinY() < one.getMaxY() - HAIR;
    }

    /// @param width of the window, which decides whether the line lies or stands
    /// @param room for the step, in px
    @ParameterizedTest
    @CsvSource({"1280, 1180, 1", "1024, 860, 1", "1000, 600, 1.25", "1280, 1180, 2", "1024, 940, 2"})
    void nothingTouches(double width, double room, double scale) {
        for (int round = 0; round < ROUNDS; round++) {
            var step = scale();
            var in = new Talk(exercise(step));
            in.run.answer(step, new Answer(places(), "", "", "", Map.of()), "x");
            in.earlier.set(IntStream.range(0, random.nextInt(5)).mapToObj(i -> new StepContext.Earlier(LocalDate.of(2025
                    + random.nextInt(2), 1 + random.nextInt(4), 1 + i), exercise(step), Answers.NONE.with(step,
                            new Answer(Map.of("m0", random.nextInt(11)), "", "", "", Map.of()))))
                    .toList());
            in.viewport.windowWidthProperty().set(width);
            in.viewport.textScaleProperty().set(scale);
            var drawn = onFx(() -> drawn(in, step, room, scale));
            for (int i = 0; i < drawn.size(); i++) {
                for (int j = i + 1; j < drawn.size(); j++) {
                    var one = drawn.get(i).getBoundsInParent();
                    var other = drawn.get(j).getBoundsInParent();
                    assertTrue(!touch(one, other),
                            step + " " + in.run.answer(step) + ": " + drawn.get(i) + one + " and "
                                    + drawn.get(j) + other);
                }
            }
        }
    }

    private static List<Label> drawn(Talk in, ScaleStep step, double room, double scale) {
        var view = StepViews.viewFor(step, in.context(Language.NL));
        var root = new VBox(view);
        root.setStyle("-fx-font-size: " + 16 * scale + "px");
        var scene = new Scene(root, room, 900);
        Styles.addTo(scene.getStylesheets());
        root.applyCss();
        root.layout();
        var line = (Region) view.lookup("#scale");
        var drawn = new ArrayList<Label>();
        line.getChildrenUnmodifiable().stream().filter(ScaleCollisionTest::isDrawn).forEach(n -> drawn.add((Label) n));
        for (var label : drawn) {
            var bounds = label.getBoundsInParent();
            assertTrue(bounds.getMinY() >= -HAIR && bounds.getMaxY() <= line.getHeight() + HAIR, label + " sticks out: "
                    + bounds + " of " + line.getHeight());
        }
        scene.setRoot(new VBox());
        return drawn;
    }
}
