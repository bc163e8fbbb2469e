package nl.klankbord.ui;

import javafx.scene.control.Label;

/// The line under a field: what is wrong with it, or how it was understood. Takes no room while it has nothing to say.
public final class FieldMessage extends Label {
    public FieldMessage() {
        getStyleClass().addAll("field-message", Styles.SMALL);
        setWrapText(true);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /// Says what is wrong and what can be done.
    public void error(String message) {
        setGraphic(new Icon("fth-alert-circle"));
        getStyleClass().remove(Styles.QUIET);
        if (!getStyleClass().contains(Styles.ERROR_TEXT)) {
            getStyleClass().add(Styles.ERROR_TEXT);
        }
        setText(message);
    }

    /// Says something about a field that is fine.
    public void note(String message) {
        setGraphic(null);
        getStyleClass().remove(Styles.ERROR_TEXT);
        if (!getStyleClass().contains(Styles.QUIET)) {
            getStyleClass().add(Styles.QUIET);
        }
        setText(message);
    }

    public void clear() {
        setText("");
    }
}
