package nl.klankbord.exercise.run;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Ctrl+Z is the text field's own until its history is empty, then the run's. Redo likewise, with Ctrl+Y or Ctrl+Shift+Z.
public final class UndoKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private UndoKeys() {}

    /// Undo and redo of the run for every key that reaches this node: those of its text fields come here when they have
    /// nothing left to take back.
    public static void addTo(Node root, RunViewModel run) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if ((UNDO.match(e) && run.undo()) || (redoes(e) && run.redo())) {
                e.consume();
            }
        });
    }

    /// Gives this field the first turn. A field takes these keys even when it has nothing to undo, so here they are passed on
    /// to what surrounds it.
    public static void addTo(TextInputControl field, RunViewModel run) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (UNDO.match(e)) {
                e.consume();
                if (field.isUndoable()) {
                    run.whileFieldGoesBack(field::undo);
                } else {
                    passOn(field, e);
                }
            } else if (redoes(e)) {
                e.consume();
                // what the run can redo was taken back later than what the field can
                if (field.isRedoable() && !run.canRedoProperty().get()) {
                    field.redo();
                } else {
                    passOn(field, e);
                }
            }
        });
    }

    private static boolean redoes(KeyEvent e) {
        return REDO.match(e) || REDO_TOO.match(e);
    }

    private static void passOn(TextInputControl field, KeyEvent e) {
        var parent = field.getParent();
        if (parent != null) {
            Event.fireEvent(parent, e.copyFor(parent, parent));
        }
    }
}
