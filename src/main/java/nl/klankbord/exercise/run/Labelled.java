package nl.klankbord.exercise.run;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.klankbord.ui.Styles;

/// A field with its label above it, which stays visible and names the field for screen readers.
public final class Labelled {
    private Labelled() {}

    public static VBox above(String text, Node field) {
        var label = new Label(text);
        label.getStyleClass().add(Styles.STRONG);
        label.setWrapText(true);
        label.setMinHeight(VBox.USE_PREF_SIZE);
        label.setLabelFor(field);
        var box = new VBox(label, field);
        box.getStyleClass().add("labelled");
        return box;
    }
}
