package nl.klankbord.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.klankbord.workspace.DrawerViewModel.Tab;
import org.jspecify.annotations.Nullable;

/// The keys of a conversation. Those that no field uses come before the focused control, Esc after
/// it; undo belongs to the focused field until that has nothing to take back.
final class TalkKeys {
    private static final KeyCombination UNDO = key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Map<KeyCombination, Runnable> before = new LinkedHashMap<>();
    private final Map<KeyCombination, BooleanSupplier> undo = new LinkedHashMap<>();
    private final TalkViewModel talk;

    TalkKeys(TalkViewModel talk, Node root, Regions regions) {
        this.talk = talk;
        var drawer = talk.drawer();
        before.put(key(KeyCode.F6), () -> regions.move(focused(root), 1));
        before.put(key(KeyCode.F6, KeyCombination.SHIFT_DOWN), () -> regions.move(focused(root), -1));
        before.put(key(KeyCode.LEFT, KeyCombination.ALT_DOWN), talk.way()::goBack);
        before.put(key(KeyCode.RIGHT, KeyCombination.ALT_DOWN), talk.way()::goOn);
        before.put(key(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN), () -> drawer.open(Tab.QUESTIONS));
        before.put(key(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN), () -> drawer.open(Tab.AGREEMENTS));
        before.put(key(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN), () -> drawer.open(Tab.NOTES));
        before.put(key(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN), drawer::close);
        before.put(key(KeyCode.F8), talk.timer()::togglePause);
        undo.put(UNDO, talk.changes()::undo);
        undo.put(key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), talk.changes()::redo);
        undo.put(key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), talk.changes()::redo);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::breakSilence);
        root.addEventFilter(KeyEvent.KEY_PRESSED, e -> before.entrySet().stream().filter(k -> k.getKey().match(e))
                .findFirst().ifPresent(k -> {
                    e.consume();
                    k.getValue().run();
                }));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
        root.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                escape();
            }
        });
    }

    /// A field has the first turn, until it has nothing left to take back or to put back.
    private void undo(KeyEvent e) {
        if (!(e.getTarget() instanceof TextInputControl field && (UNDO.match(e)
                ? field.isUndoable()
                : field.isRedoable())) && undo.entrySet().stream().anyMatch(k -> k.getKey().match(e)
                        && k.getValue().getAsBoolean())) {
            e.consume();
        }
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... with) {
        return new KeyCodeCombination(code, with);
    }

    private void breakSilence(KeyEvent e) {
        var silence = e.getCode() == KeyCode.F9;
        if (silence || talk.silentProperty().get()) {
            talk.silentProperty().set(silence && !talk.silentProperty().get());
        }
        if (silence) {
            e.consume();
        }
    }

    private void escape() {
        if (talk.earlierAnswers().isOpen()) {
            talk.earlierAnswers().close();
        } else if (talk.drawer().isOpen()) {
            talk.drawer().close();
        } else if (talk.helpers().shownProperty().get() != null) {
            talk.helpers().close();
        } else {
            talk.askToLeave();
        }
    }

    private static @Nullable Node focused(Node root) {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }
}
