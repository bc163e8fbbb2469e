package nl.klankbord.workspace;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.HBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Icon;

/// Small parts in the language of the screen: labels, buttons, room between them.
record Show(Screen screen) {
    String text(String key, Object... arguments) {
        return screen.i18n().get(key, arguments);
    }

    /// A label that wraps.
    Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A button with a text from the bundle.
    /// @param icon literal of a feather icon, or empty for none
    Button button(String id, String key, String icon, Runnable action, String... styles) {
        var button = new Button(text(key), icon.isEmpty() ? null : new Icon(icon));
        button.setId(id);
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button with an icon only; the text is what it says aloud.
    Button icon(String id, String key, String icon, Runnable action, String... styles) {
        var button = button(id, key, icon, action, styles);
        button.setAccessibleText(button.getText());
        button.setText("");
        button.setTooltip(new Tooltip(button.getAccessibleText()));
        return button;
    }

    /// Takes the room that is left in a row.
    static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Adds a sheet of this package to a part.
    static void sheet(Parent part, String name) {
        part.getStylesheets().add(Objects.requireNonNull(Show.class.getResource(name), name).toExternalForm());
    }

    /// Tab leaves the field, as everywhere; nobody needs a tab in a note.
    static void tabMovesOn(TextArea field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                field.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
    }

    /// Shows a node, or hides it without leaving a gap.
    static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
