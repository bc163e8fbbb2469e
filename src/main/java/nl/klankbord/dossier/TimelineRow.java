package nl.klankbord.dossier;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import nl.klankbord.ui.Styles;

/// The words of one conversation as one thing to press. Not a button, because the words of a button do not wrap.
final class TimelineRow extends VBox {
    private final Runnable open;

    TimelineRow(TimelineEntry entry, TalkWords words, Runnable open) {
        this.open = open;
        setId("talk-" + entry.id());
        getStyleClass().add("talk");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        var when = Parts.label(words.when(entry), Styles.SMALL, Styles.QUIET);
        var title = Parts.label(words.title(entry), Styles.H3);
        var outcome = Parts.label(words.outcome(entry), Styles.QUIET);
        Parts.show(outcome, !outcome.getText().isEmpty());
        setAccessibleText(Stream.of(when, title, outcome).map(Label::getText).filter(t -> !t.isEmpty()).collect(
                Collectors.joining(". ")));
        getChildren().addAll(when, title, outcome);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.run();
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            open.run();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
