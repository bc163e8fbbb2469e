package nl.klankbord.exercise.view;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.WithTools;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.FxTest;

/// A test that shows one step of a [Talk] in a window and fills it in.
public abstract class StepFxTest extends FxTest {
    protected final Talk talk = new Talk();

    /// Shows this step and puts the focus on its first field.
    protected VBox open(Step<?> step, Language language) {
        return open(talk, step, language);
    }

    protected VBox open(Talk in, Step<?> step, Language language) {
        var root = onFx(() -> {
            var view = StepViews.viewFor(step, in.context(language));
            return view instanceof WithTools with ? new VBox(with.tools(), view) : new VBox(view);
        });
        show(root, 900, 900);
        return root;
    }

    protected String textOf(String id) {
        return onFx(() -> ((TextInputControl) node(id)).getText());
    }

    protected Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    protected boolean isShown(String id) {
        return !robot.lookup("#" + id).queryAll().isEmpty();
    }

    protected void press(KeyCode... keys) {
        for (var key : keys) {
            robot.push(key);
        }
    }

    /// Types into what has the focus. The robot waits after each character; this types all of them and waits once.
    protected void write(String text) {
        runFx(() -> {
            var owner = robot.listWindows().getFirst().getScene().getFocusOwner();
            text.chars().forEach(c -> Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(c), "",
                    KeyCode.UNDEFINED, false, false, false, false)));
        });
    }

    protected void undo() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    protected void redo() {
        robot.push(KeyCode.CONTROL, KeyCode.Y);
    }

    /// Id of the node that has the focus.
    protected String focused() {
        return onFx(() -> robot.listWindows().getFirst().getScene().getFocusOwner().getId());
    }
}
