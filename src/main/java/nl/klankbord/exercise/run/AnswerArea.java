package nl.klankbord.exercise.run;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A text field that grows with its text and writes into a run: every change is an edit, leaving it ends a step of undo and
/// saves. Tab moves on; a field for one line has no line ends, but its line may wrap.
public final class AnswerArea extends TextArea {
    private final Text ruler = new Text();
    private final int rows;
    private @Nullable Runnable onEnter;
    private @Nullable Consumer<List<String>> onLines;
    private boolean showing;

    /// @param rows height in lines while there is little text
    /// @param typed gets the whole text after each change by a person
    public AnswerArea(int rows, RunViewModel run, Consumer<String> typed) {
        this.rows = rows;
        getStyleClass().add("answer-area");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        ruler.fontProperty().bind(fontProperty());
        textProperty().addListener((_, _, text) -> {
            requestLayout();
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
    void oneLine(Runnable enter) {
        onEnter = enter;
    }

    /// Takes pasted text of several lines apart instead of putting it in the field.
    /// @param lines gets the lines that are not blank, without the marks that lists begin their lines with
    void splitPastedLines(Consumer<List<String>> lines) {
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

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        var whole = width >= 0 ? width : getWidth() > 0 ? getWidth() : prefWidth(-1);
        var room = whole - insets.getLeft() - insets.getRight();
        ruler.setWrappingWidth(0);
        ruler.setText("|");
        var line = ruler.getLayoutBounds().getHeight();
        ruler.setWrappingWidth(Math.max(line, room));
        ruler.setText(getText().isEmpty() ? getPromptText() : getText());
        var text = Math.max(rows * line, ruler.getLayoutBounds().getHeight());
        // one px, because rounding inside the field else makes the last line scroll
        return snapSizeY(text + insets.getTop() + insets.getBottom() + 1);
    }
}
