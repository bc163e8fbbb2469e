package nl.klankbord.ui;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WritableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/// How things come into view. Movement is decoration: the node is in its place, can have the focus and takes keys before the
/// movement begins, and what goes away goes at once. With reduced motion the end of each movement is there from the start.
///
/// The short change of colour under the pointer is in `base.css` and heeds the same setting.
public final class Motion {
    /// Time in which a panel, the drawer or a popover comes in.
    static final Duration PANEL = Duration.millis(180);
    /// Time in which the next step appears.
    static final Duration STEP = Duration.millis(240);
    /// Time in which a line is drawn.
    static final Duration LINE = Duration.millis(600);
    /// The way a panel travels, in px.
    static final double TRAVEL = 8;

    private final ObservableValue<Boolean> reduced;

    /// @param reduced true while nothing may move
    public Motion(ObservableValue<Boolean> reduced) {
        this.reduced = reduced;
    }

    /// Motion as this window has it: reduced when the user set that here, else as the system says.
    public static Motion in(Scene scene) {
        return new Motion(scene.getPreferences().reducedMotionProperty());
    }

    /// Lets a step appear that has just taken the place of another.
    public void fadeIn(Node node) {
        come(node, STEP, 0, 0);
    }

    /// Lets a panel come in that has just been opened.
    /// @param from the side it comes from
    public void slideIn(Node node, Side from) {
        switch (from) {
            case TOP -> come(node, PANEL, 0, -TRAVEL);
            case BOTTOM -> come(node, PANEL, 0, TRAVEL);
            case LEFT -> come(node, PANEL, -TRAVEL, 0);
            case RIGHT -> come(node, PANEL, TRAVEL, 0);
        }
    }

    /// Lets a drawn line grow to its end.
    /// @param length of what can be seen of it; 0 is nothing
    /// @param whole length of all of it
    public void draw(WritableValue<Number> length, double whole) {
        if (reduced.getValue()) {
            length.setValue(whole);
            return;
        }
        length.setValue(0);
        new Timeline(new KeyFrame(LINE, end(length, whole))).play();
    }

    private void come(Node node, Duration time, double fromX, double fromY) {
        if (reduced.getValue()) {
            return;
        }
        // set here and not in a first frame, which comes a moment later: the node would be seen in its place before it moves
        node.setOpacity(0);
        node.setTranslateX(fromX);
        node.setTranslateY(fromY);
        new Timeline(new KeyFrame(time, end(node.opacityProperty(), 1), end(node.translateXProperty(), 0), end(node
                .translateYProperty(), 0))).play();
    }

    private static KeyValue end(WritableValue<Number> property, double value) {
        return new KeyValue(property, value, Interpolator.EASE_OUT);
    }
}
