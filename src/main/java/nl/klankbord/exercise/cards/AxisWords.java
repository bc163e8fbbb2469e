package nl.klankbord.exercise.cards;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Polyline;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.CardPlaces;
import nl.klankbord.exercise.step.CardsStep.Axis;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// The words at the ends and the middle of an upright axis, and the line with its arrow heads: in front of the zones where
/// there is room, else above and below them.
final class AxisWords {
    /// From this width of the board on the words stand in front, in em.
    private static final double BESIDE = 48;
    private static final double IN_FRONT = 9.5;
    private static final double ROW = 1.75;

    private final Label high;
    private final Label middle;
    private final Label low;
    private final Polyline line = new Polyline();

    AxisWords(Axis axis, CardWords words) {
        high = label(words.of(axis.high()), "fth-arrow-up");
        low = label(words.of(axis.low()), "fth-arrow-down");
        middle = new Label(axis.middle().isEmpty() ? "" : words.of(axis.middle()));
        middle.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        middle.setWrapText(true);
        line.getStyleClass().add("axis-line");
    }

    private static Label label(String text, String icon) {
        var label = new Label(text, new Icon(icon));
        label.getStyleClass().addAll(Styles.SMALL, Styles.STRONG, "axis-word");
        label.setWrapText(true);
        return label;
    }

    List<Node> nodes() {
        return List.of(line, high, middle, low);
    }

    private static boolean inFront(double width, double em) {
        return width >= BESIDE * em;
    }

    /// Room that is taken before the zones (x, y) and in all (width, height).
    Box inset(double width, double em) {
        return inFront(width, em) ? new Box(IN_FRONT * em, 0, IN_FRONT * em, 0) : new Box(0, ROW * em, 0, 2 * ROW * em);
    }

    void lay(CardPlaces places, Box inset, double width, double height, double em) {
        var axis = places.axis();
        var beside = inFront(width, em);
        line.setVisible(beside);
        middle.setVisible(beside && !middle.getText().isEmpty());
        if (!beside || axis == null) {
            high.resizeRelocate(0, 0, width, ROW * em);
            low.resizeRelocate(0, height - ROW * em, width, ROW * em);
            return;
        }
        var top = places.zones().getFirst()
                .outline() instanceof nl.klankbord.exercise.picture.ZoneOutline.Panel(Box box)
                        ? box.y()
                        : 0;
        var words = IN_FRONT * em - 3 * em;
        var x = inset.x() - 1.75 * em;
        var head = 0.375 * em;
        var bottom = places.height();
        line.getPoints().setAll(x - head, top + 2 * head, x, top + head, x + head, top + 2 * head, x, top + head, x,
                bottom - head, x - head, bottom - 2 * head, x, bottom - head, x + head, bottom - 2 * head);
        place(high, words, top + em / 2);
        place(low, words, bottom - em / 2 - low.prefHeight(words));
        place(middle, words, axis.y(0) - middle.prefHeight(words) / 2);
    }

    private static void place(Label label, double width, double y) {
        label.resizeRelocate(0, y, width, label.prefHeight(width));
    }
}
