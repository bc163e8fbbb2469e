package nl.klankbord.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where nothing is yet: rings, what goes here in one sentence, and one button.
public final class EmptyState extends VBox {
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button action = new Button();

    public EmptyState() {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        title.getStyleClass().add(Styles.H2);
        text.getStyleClass().add(Styles.QUIET);
        title.setWrapText(true);
        text.setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        title.setMinHeight(USE_PREF_SIZE);
        text.setMinHeight(USE_PREF_SIZE);
        action.getStyleClass().add(Styles.PRIMARY);
        action.managedProperty().bind(action.visibleProperty());
        action.setVisible(false);
        getChildren().addAll(new Rings(), title, text, action);
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String value) {
        text.setText(value);
    }

    /// Shows the button.
    /// @param id of the button, for tests and the tour
    /// @param icon literal of a feather icon such as `fth-plus`
    public void setAction(String id, String label, String icon, Runnable run) {
        action.setId(id);
        action.setText(label);
        action.setGraphic(new Icon(icon));
        action.setOnAction(_ -> run.run());
        action.setVisible(true);
    }
}
