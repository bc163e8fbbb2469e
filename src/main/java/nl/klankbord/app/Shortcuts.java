package nl.klankbord.app;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.klankbord.settings.SettingsKeeper;
import nl.klankbord.ui.PendingDeletions;

/// Keys that work everywhere. Those of a conversation belong to its screen.
final class Shortcuts {
    private static final KeyCombination SEARCH = KeyCombination.keyCombination("Shortcut+K");
    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");

    private final SettingsKeeper settings;
    private final PendingDeletions deletions;
    private final Runnable search;
    private final Panels panels;
    private final MainWindow window;
    private final EventHandler<KeyEvent> first = this::first;
    private final EventHandler<KeyEvent> last = this::last;

    Shortcuts(SettingsKeeper settings, PendingDeletions deletions, Panels panels, MainWindow window, Runnable search) {
        this.settings = settings;
        this.deletions = deletions;
        this.panels = panels;
        this.window = window;
        this.search = search;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, last);
    }

    void stopListening(Scene scene) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, first);
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, last);
    }

    private void first(KeyEvent e) {
        if (SEARCH.match(e)) {
            search.run();
            e.consume();
        } else if (e.getCode() == KeyCode.F1) {
            panels.showKeys();
            e.consume();
        } else if (e.getCode() == KeyCode.F11) {
            window.stage().setFullScreen(!window.stage().isFullScreen());
            e.consume();
        } else if (e.isShortcutDown() && !e.isAltDown()) {
            textSize(e);
        }
    }

    private void textSize(KeyEvent e) {
        switch (e.getCode()) {
            case PLUS, ADD, EQUALS -> {
                settings.change(s -> s.stepText(1));
                e.consume();
            }
            case MINUS, SUBTRACT -> {
                settings.change(s -> s.stepText(-1));
                e.consume();
            }
            default -> {
            }
        }
    }

    /// What no field and no screen wanted: bringing back what was deleted.
    private void last(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl field && field.isUndoable();
        if (UNDO.match(e) && !typing && deletions.currentProperty().get() != null) {
            deletions.takeBack();
            e.consume();
        }
    }
}
