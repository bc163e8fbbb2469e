package nl.klankbord.exercise.run;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.klankbord.ui.GrowingArea;
import org.jspecify.annotations.Nullable;

/// A growing field that writes into a run: every change is an edit, leaving it ends a step of undo and
/// saves. Tab moves on; a field for one line has no line ends, but its line may wrap.
public final class AnswerArea extends GrowingArea {
    private @Nullable Runnable onEnter;
    private @Nullable Consumer<List<String>> onLines;
    private boolean showing;

    /// @param rows height in lines while there is little text
    /// @param typed gets the whole text after each change by a person
    public AnswerArea(int rows, RunViewModel run, Consumer<String> typed) {
        super(rows);
        textProperty().addListener((_, _, text) -> {
            if (!showing) {
                typed.accept(text);
            }
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                run.pause();
                run.saving().flush();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveOn);
        UndoKeys.addTo(this, run);
    }

    /// Makes this a field for one line.
    /// @param enter what Enter does
    public void oneLine(Runnable enter) {
        onEnter = enter;
    }

    /// Takes pasted text of several lines apart instead of putting it in the field.
    /// @param lines gets the lines that are not blank, without the marks that lists begin their lines with
    public void splitPastedLines(Consumer<List<String>> lines) {
        onLines = lines;
    }

    /// Shows this text without making it an edit. Nothing happens while it is what stands there, so that the caret stays.
    public void show(String text) {
        if (!text.equals(getText())) {
            var caret = getCaretPosition();
            showing = true;
            try {
                setText(text);
            } finally {
                showing = false;
            }
            positionCaret(Math.min(caret, text.length()));
        }
    }

    private void moveOn(KeyEvent e) {
        if (e.getCode() == KeyCode.TAB && !e.isShortcutDown() && !e.isAltDown()) {
            requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && onEnter != null && !e.isShortcutDown() && !e.isAltDown()) {
            onEnter.run();
            e.consume();
        }
    }

    @Override
    public void paste() {
        if (onEnter == null) {
            super.paste();
            return;
        }
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null) {
            return;
        }
        var lines = text.lines().map(l -> l.replaceFirst("^\\s*[-–•*]\\s+", "").strip()).filter(l -> !l.isEmpty())
                .toList();
        if (lines.size() > 1 && onLines != null) {
            onLines.accept(lines);
        } else {
            replaceSelection(String.join(" ", text.lines().toList()));
        }
    }
}
