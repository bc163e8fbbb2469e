package nl.klankbord.exercise.cards;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.view.StepViews;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.FxTest;

/// A test that shows one step with cards in a window, as high as the workspace has room for it.
abstract class CardsFxTest extends FxTest {
    private Stage stage = onFx(() -> new Stage());

    protected CardsStepView open(CardTalk talk, CardsStep step) {
        return open(talk, step, 1216, 500);
    }

    protected CardsStepView open(CardTalk talk, CardsStep step, double width, double height) {
        var view = onFx(() -> (CardsStepView) StepViews.viewFor(step, talk.context(Language.NL)));
        VBox.setVgrow(view, Priority.ALWAYS);
        stage = show(new VBox(view.tools(), view), width, height);
        return view;
    }

    protected Scene scene() {
        return stage.getScene();
    }

    protected Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    protected boolean isShown(String id) {
        return !robot.lookup("#" + id).queryAll().isEmpty();
    }

    protected String focused() {
        return onFx(() -> String.valueOf(scene().getFocusOwner().getId()));
    }

    protected void press(KeyCode... keys) {
        List.of(keys).forEach(robot::push);
    }

    /// Types into what has the focus.
    protected void write(String text) {
        runFx(() -> text.chars().forEach(c -> Event.fireEvent(scene().getFocusOwner(), new KeyEvent(
                KeyEvent.KEY_TYPED, Character.toString(c), "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    protected Point2D middle(String id) {
        return onFx(() -> {
            // what was just put down has no place yet
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            var box = node(id).localToScene(node(id).getBoundsInLocal());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    /// Drags with a finger: the mouse events that the toolkit makes of touches.
    protected void touch(String from, Point2D... way) {
        drag(from, true, way);
    }

    /// Drags with a mouse. The robot of the headless toolkit lets go of the button after its first move.
    protected void mouse(String from, Point2D... way) {
        drag(from, false, way);
    }

    private void drag(String from, boolean finger, Point2D... way) {
        var node = node(from);
        send(node, MouseEvent.MOUSE_PRESSED, middle(from), finger);
        for (var at : way) {
            send(node, MouseEvent.MOUSE_DRAGGED, at, finger);
        }
        send(node, MouseEvent.MOUSE_RELEASED, way[way.length - 1], finger);
    }

    protected void send(Node node, EventType<MouseEvent> type, Point2D at, boolean finger) {
        var down = type != MouseEvent.MOUSE_RELEASED;
        runFx(() -> Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, down, false, false, finger, false, false,
                new PickResult(node, at.getX(), at.getY()))));
    }
}
