package nl.klankbord.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Somebody who uses the real window by mouse and keys, from outside the window's thread. For the tour.
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long STEP_MS = 25;

    private final Consumer<Runnable> onWindowThread;

    /// @param onWindowThread runs something on the window's thread
    Visitor(Consumer<Runnable> onWindowThread) {
        this.onWindowThread = onWindowThread;
    }

    /// Runs on the window's thread and waits for the outcome.
    <T> T ask(Callable<T> question) {
        var answer = new CompletableFuture<T>();
        onWindowThread.accept(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the window did not answer", e);
        }
    }

    private void run(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /// Waits until something is so.
    /// @param what for the message when it never is
    void until(String what, Callable<Boolean> isSo) {
        long tries = PATIENCE.toMillis() / STEP_MS;
        for (long i = 0; i < tries; i++) {
            if (ask(isSo)) {
                return;
            }
            rest(STEP_MS);
        }
        throw new IllegalStateException("waited in vain for: " + what);
    }

    /// Lets the window draw what has changed.
    void settle() {
        for (int i = 0; i < 3; i++) {
            run(() -> {});
            rest(STEP_MS);
        }
    }

    void rest(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The node with this id in an open window, when it can be seen.
    @Nullable
    Node find(String id) {
        return ask(() -> findNow(n -> id.equals(n.getId())));
    }

    private static @Nullable Node findNow(Predicate<Node> fits) {
        for (var window : List.copyOf(Window.getWindows())) {
            Scene scene = window.getScene();
            if (scene != null && window.isShowing()) {
                var found = scene.getRoot().lookupAll("*").stream().filter(n -> fits.test(n) && seen(n)).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return null;
    }

    private static boolean seen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Waits until nothing with this id can be seen.
    void gone(String id) {
        until(id + " to go", () -> findNow(n -> id.equals(n.getId())) == null);
    }

    /// Waits until the node with this id can be seen.
    Node await(String id) {
        until(id, () -> findNow(n -> id.equals(n.getId())) != null);
        var node = find(id);
        if (node == null) {
            throw new IllegalStateException(id + " is gone again");
        }
        return node;
    }

    /// Clicks in the middle of the node with this id.
    void click(String id) {
        var node = await(id);
        run(() -> bringIntoView(node));
        settle();
        run(() -> {
            var bounds = node.localToScreen(node.getBoundsInLocal());
            var robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    /// Scrolls to the node, as one would with the wheel.
    private static void bringIntoView(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof ScrollPane pane && pane.getContent() != null) {
                var content = pane.getContent();
                double spare = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
                double middle = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getCenterY();
                if (spare > 0) {
                    pane.setVvalue(Math.clamp((middle - pane.getViewportBounds().getHeight() / 2) / spare, 0, 1));
                }
            }
        }
    }

    /// Gives the focus to the node with this id, as Tab would in the end.
    void focus(String id) {
        var node = await(id);
        run(node::requestFocus);
        settle();
    }

    /// Presses keys together and lets go of them: the last one with the others held.
    void press(KeyCode... keys) {
        run(() -> {
            var robot = new Robot();
            for (var key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        settle();
    }

    /// Types text where the focus is; a line break is Enter.
    void type(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var character = new String(Character.toChars(text.codePointAt(i)));
            if (character.equals("\n")) {
                press(KeyCode.ENTER);
            } else {
                run(() -> typeNow(character));
            }
        }
        settle();
    }

    private static void typeNow(String character) {
        for (var window : List.copyOf(Window.getWindows())) {
            if (window instanceof Stage && window.isFocused() && window.getScene() != null) {
                var owner = window.getScene().getFocusOwner();
                if (owner != null) {
                    Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false,
                            false, false, false));
                    return;
                }
            }
        }
        throw new IllegalStateException("nothing has the focus to type in");
    }
}
