package nl.klankbord.ui;

import java.util.List;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.klankbord.i18n.I18n;
import org.jspecify.annotations.Nullable;

/// The words the toolkit brings itself, in the language of the screen. JavaFX has no Dutch: without this the menu of a text
/// field says "Undo, Cut, Copy". Days are chosen in `DateEntry`, which has its own words, and dialogs name their own buttons.
public final class ControlTexts {
    /// Style class and id of the menu, so that sheets and tests find it.
    static final String MENU = "text-menu";

    private final I18n i18n;

    public ControlTexts(I18n i18n) {
        this.i18n = i18n;
    }

    /// Gives every text field of this window its menu: by right click, by the menu key and by Shift+F10. A field with a
    /// menu of its own keeps that.
    public void installOn(Scene scene) {
        var menu = new ContextMenu();
        menu.setId(MENU);
        menu.getStyleClass().add(MENU);
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
            var field = fieldOf(e.getTarget());
            if (field != null) {
                var at = e.isKeyboardTrigger() ? caret(field) : new Point2D(e.getScreenX(), e.getScreenY());
                show(menu, field, at);
                e.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            var field = isMenuKey(e) ? fieldOf(scene.getFocusOwner()) : null;
            if (field != null) {
                show(menu, field, caret(field));
                e.consume();
            }
        });
    }

    private static boolean isMenuKey(KeyEvent e) {
        return e.getCode() == KeyCode.CONTEXT_MENU || (e.getCode() == KeyCode.F10 && e.isShiftDown());
    }

    /// The field an event belongs to: events come from the parts inside it. Null when there is none, or one with its own menu.
    private static @Nullable TextInputControl fieldOf(@Nullable EventTarget target) {
        for (var node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node instanceof TextInputControl field) {
                return field.getContextMenu() == null && !field.isDisabled() ? field : null;
            }
        }
        return null;
    }

    private static Point2D caret(TextInputControl field) {
        var requests = field.getInputMethodRequests();
        if (requests != null) {
            return requests.getTextLocation(0);
        }
        var bounds = field.localToScreen(field.getBoundsInLocal());
        return new Point2D(bounds.getMinX(), bounds.getMaxY());
    }

    private void show(ContextMenu menu, TextInputControl field, Point2D at) {
        menu.hide();
        field.requestFocus();
        menu.getItems().setAll(items(field));
        menu.show(field, at.getX(), at.getY());
    }

    private List<MenuItem> items(TextInputControl field) {
        var selected = field.getSelection().getLength() > 0;
        var secret = field instanceof PasswordField;
        var all = item("selectAll", i18n.get("ui.text.selectAll"), field.getLength() > 0, field::selectAll);
        var copy = item("copy", i18n.get("ui.text.copy"), selected && !secret, field::copy);
        if (!field.isEditable()) {
            return List.of(copy, all);
        }
        return List.of(item("undo", i18n.get("ui.text.undo"), field.isUndoable(), field::undo),
                item("redo", i18n.get("ui.text.redo"), field.isRedoable(), field::redo),
                new SeparatorMenuItem(),
                item("cut", i18n.get("ui.text.cut"), selected && !secret, field::cut), copy,
                item("paste", i18n.get("ui.text.paste"), Clipboard.getSystemClipboard().hasString(), field::paste),
                item("delete", i18n.get("ui.text.delete"), selected, () -> field.replaceSelection("")),
                new SeparatorMenuItem(), all);
    }

    private static MenuItem item(String id, String text, boolean enabled, Runnable run) {
        var item = new MenuItem(text);
        item.setId(MENU + "-" + id);
        item.setMnemonicParsing(false);
        item.setDisable(!enabled);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
