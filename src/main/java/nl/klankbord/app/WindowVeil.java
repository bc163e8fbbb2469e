package nl.klankbord.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Logo;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// Paper and the mark over the whole window, for when somebody walks in. While it lies there nothing below can be seen,
/// read aloud or reached by keys; menus and questions close, a question with its safe answer. Everything typed stays as it
/// was, and lifting it gives the focus back.
final class WindowVeil {
    private static final KeyCombination KEYS = KeyCombination.keyCombination("Shortcut+Shift+H");

    private final Stage stage;
    private final Node below;
    private final Runnable lifted;
    private final VBox paper = new VBox();
    private final Button goOn = new Button();
    private @Nullable Node focusBefore;
    private @Nullable KeyCode held;

    /// @param below everything else in the window
    /// @param lifted runs each time the focus has been given back
    WindowVeil(Stage stage, Node below, Runnable lifted, I18n i18n) {
        this.stage = stage;
        this.below = below;
        this.lifted = lifted;
        goOn.setId("veil-go-on");
        goOn.getStyleClass().add(Styles.PRIMARY);
        goOn.textProperty().bind(i18n.text("app.veil.goOn"));
        goOn.accessibleHelpProperty().bind(i18n.text("app.veil.help"));
        goOn.setOnAction(_ -> lift());
        var mark = new StackPane(new Logo());
        mark.getStyleClass().add("mark");
        paper.setId("veil");
        paper.getStyleClass().add("window-veil");
        paper.setVisible(false);
        paper.getChildren().addAll(mark, goOn);
        // before anything in the window, so that while covered no key gets past it
        stage.addEventFilter(KeyEvent.ANY, this::key);
    }

    /// Lies over everything else in the window.
    Node paper() {
        return paper;
    }

    /// Makes the keys work in a window of its own, such as a question, which gets the keys while it is open.
    void listenIn(Scene dialog) {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (KEYS.match(e)) {
                held = e.getCode();
                e.consume();
                drop();
                closeOthers(); // a question may have come up while covered
            }
        });
    }

    private boolean isDown() {
        return paper.isVisible();
    }

    private void key(KeyEvent e) {
        if (e.getEventType() == KeyEvent.KEY_PRESSED) {
            press(e);
        } else if (e.getEventType() == KeyEvent.KEY_RELEASED && e.getCode() == held) {
            held = null;
            e.consume();
        }
        if (isDown() && !isForButton(e)) {
            e.consume();
        }
    }

    private void press(KeyEvent e) {
        if (e.getCode() == held) {
            e.consume(); // repeated by the keyboard: neither a second change nor a key for what lies below
            return;
        }
        held = null;
        var away = isDown() && e.getCode() == KeyCode.ESCAPE;
        if (away || KEYS.match(e)) {
            held = e.getCode();
            e.consume();
            if (isDown()) {
                lift();
            } else {
                drop();
            }
        }
    }

    private boolean isForButton(KeyEvent e) {
        return goOn.equals(e.getTarget()) && (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER);
    }

    private void drop() {
        if (isDown()) {
            return;
        }
        closeOthers();
        focusBefore = stage.getScene().getFocusOwner();
        paper.setVisible(true);
        goOn.requestFocus();
        below.setVisible(false);
    }

    private void lift() {
        below.setVisible(true);
        var back = focusBefore;
        focusBefore = null;
        if (back != null) {
            back.requestFocus();
        }
        if (goOn.isFocused()) {
            below.requestFocusTraversal(TraversalDirection.NEXT); // what had the focus has gone meanwhile
        }
        paper.setVisible(false);
        lifted.run();
    }

    private void closeOthers() {
        for (var window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup) {
                popup.hide();
            } else if (window != stage) {
                window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            }
        }
    }
}
