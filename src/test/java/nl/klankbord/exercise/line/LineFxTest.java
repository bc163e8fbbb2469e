package nl.klankbord.exercise.line;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.WithTools;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.view.StepViews;
import nl.klankbord.exercise.view.Talk;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.FxTest;

/// A test that shows a line in a window with its tools above it.
abstract class LineFxTest extends FxTest {
    final Talk talk = new Talk(Lines.HISTORY);

    /// Shows this line.
    VBox open(Answer answer, Language language) {
        return open(answer, language, 1000, 800, 1);
    }

    VBox open(Answer answer, Language language, double width, double height, double scale) {
        talk.viewport.windowWidthProperty().set(width);
        talk.viewport.windowHeightProperty().set(height);
        talk.viewport.textScaleProperty().set(scale);
        if (!answer.isEmpty()) {
            talk.run.answer(Lines.STEP, answer, "start");
            talk.run.pause();
        }
        var root = onFx(() -> {
            var view = StepViews.viewFor(Lines.STEP, talk.context(language));
            VBox.setVgrow(view, Priority.ALWAYS);
            var both = new VBox(view instanceof WithTools with ? with.tools() : new VBox(), view);
            both.setStyle("-fx-font-size: " + 16 * scale + "px");
            return both;
        });
        show(root, width, height);
        return root;
    }

    Answer answer() {
        return Lines.answer(talk);
    }

    List<String> labels() {
        return answer().points().stream().map(Point::label).filter(l -> !l.isEmpty()).toList();
    }

    Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(n -> n.isVisible() && n.getScene() != null && n
                .getParent().isVisible());
    }

    void focus(String id) {
        runFx(() -> node(id).requestFocus());
    }

    void fire(String id) {
        runFx(() -> {
            if (node(id) instanceof ButtonBase button) {
                button.fire();
            } else {
                node(id).executeAccessibleAction(AccessibleAction.FIRE);
            }
        });
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    /// Types one character as the keyboard does, for keys that are known by what they type.
    void type(String character) {
        runFx(() -> {
            var owner = node("line").getScene().getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false,
                    false, false));
        });
    }

    /// Types into what has the focus.
    void write(String text) {
        text.chars().mapToObj(Character::toString).forEach(this::type);
    }

    String textOf(String id) {
        return onFx(() -> ((TextInputControl) node(id)).getText());
    }

    String focused() {
        return onFx(() -> {
            var owner = node("line").getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    LineFrame frame() {
        return (LineFrame) node("line");
    }

    /// Where this place of the line is in the picture.
    double x(double t) {
        return onFx(() -> frame().view().x(t));
    }

    double y(double height) {
        return onFx(() -> frame().view().y(height));
    }

    /// Presses at the first of these places of the picture, drags over the others and lets go at the last.
    /// @param touch whether it is a finger; the toolkit makes such events from it
    void hand(boolean touch, double[]... places) {
        hand(touch, _ -> {}, places);
    }

    /// @param onTheWay runs before the hand lets go
    void hand(boolean touch, Consumer<LineFrame> onTheWay, double[]... places) {
        runFx(() -> {
            var frame = frame();
            var first = places[0];
            var last = places[places.length - 1];
            fire(frame, MouseEvent.MOUSE_PRESSED, first, touch);
            for (int i = 1; i < places.length; i++) {
                fire(frame, MouseEvent.MOUSE_DRAGGED, places[i], touch);
            }
            onTheWay.accept(frame);
            fire(frame, MouseEvent.MOUSE_RELEASED, last, touch);
        });
    }

    private static void fire(LineFrame frame, EventType<MouseEvent> type, double[] at, boolean touch) {
        var scene = frame.localToScene(at[0], at[1]);
        var screen = frame.localToScreen(at[0], at[1]);
        Event.fireEvent(frame,
                new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, touch, false, false, null));
    }

    /// A wave over this part of the line.
    double[][] wave(double from, double to) {
        var places = new double[80][];
        for (int i = 0; i < places.length; i++) {
            var t = from + (to - from) * i / (places.length - 1);
            places[i] = new double[] {x(t), y(0.7 * Math.sin(t * 12))};
        }
        return places;
    }
}
