package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;

/// A conversation in a window without a display.
abstract class TalkFxTest extends FxTest {
    final Table table = new Table();
    final Viewport viewport = new Viewport();
    final Screen screen = new Screen(table.i18n, viewport, () -> LocalDate.of(2026, 4, 14));
    final StackPane holder = new StackPane();

    /// Shows the conversation; its view model stays when the view is made again.
    WorkspaceViewModel show(double width, double height, double scale) {
        var model = table.workspace();
        show(new WorkspaceView(model, screen), width, height, scale);
        return model;
    }

    Stage show(Object controller, double width, double height, double scale) {
        viewport.windowWidthProperty().set(width);
        viewport.windowHeightProperty().set(height);
        viewport.textScaleProperty().set(scale);
        var root = load(controller);
        runFx(() -> {
            holder.setStyle("-fx-font-size: " + 16 * scale + "px");
            holder.getChildren().setAll(root);
        });
        return show(holder, width, height);
    }

    private Parent load(Object controller) {
        return onFx(() -> new ViewLoader(table.i18n).load(controller));
    }

    /// What the window does when the language changes: the same view model, a new view.
    void speak(Language language, WorkspaceViewModel model) {
        runFx(() -> {
            table.i18n.languageProperty().set(language);
            holder.getChildren().setAll(new ViewLoader(table.i18n).load(new WorkspaceView(model, screen)));
        });
    }

    void pass(Duration time) {
        runFx(() -> table.tasks.pass(time));
    }

    List<Node> nodes() {
        return onFx(() -> {
            for (int pass = 0; pass < 3; pass++) {
                holder.applyCss();
                holder.layout();
            }
            var all = new ArrayList<Node>();
            collect(holder, all);
            return all;
        });
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(c -> collect(c, all));
        }
    }

    static boolean isShown(Node node) {
        return Stream.iterate(node, n -> n != null, n -> n.getParent()).allMatch(Node::isVisible);
    }

    Node node(String id) {
        return nodes().stream().filter(n -> id.equals(n.getId()) && isShown(n)).findFirst().orElseThrow(
                () -> new AssertionError("no " + id + " on the screen"));
    }

    boolean has(String id) {
        return nodes().stream().anyMatch(n -> id.equals(n.getId()) && isShown(n));
    }

    void click(String id) {
        robot.clickOn(node(id));
    }

    /// Presses these keys together.
    void press(KeyCode... keys) {
        robot.push(keys);
    }

    /// Types this text into what has the focus.
    void write(String text) {
        for (var line : text.splitWithDelimiters("\n", 0)) {
            if (line.equals("\n")) {
                press(KeyCode.ENTER);
            } else {
                onFx(() -> {
                    // a field takes no key before it has been styled once, which a hand never notices
                    holder.applyCss();
                    line.chars().forEach(c -> type(Character.toString(c)));
                    return true;
                });
                settle();
            }
        }
    }

    private void type(String character) {
        var owner = holder.getScene().getFocusOwner();
        if (owner != null) {
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false,
                    false));
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false,
                    false, false));
        }
    }

    String focused() {
        var owner = onFx(() -> {
            Scene scene = holder.getScene();
            return java.util.Optional.ofNullable(scene.getFocusOwner()).map(Node::getId).orElse("");
        });
        return Objects.requireNonNullElse(owner, "");
    }

    /// Presses Tab until this node has the focus.
    void tabTo(String id) {
        for (int i = 0; i < 80 && !id.equals(focused()); i++) {
            press(KeyCode.TAB);
        }
        assertTrue(id.equals(focused()), () -> "Tab does not lead to " + id + ", it ended at " + focused());
    }
}
