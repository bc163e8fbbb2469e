package nl.klankbord.exercise.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// A round or square mark for picking an item; pressing it again takes the pick back.
final class PickMark extends ToggleButton {
    /// @param one true for the round mark of which one can be on
    PickMark(boolean one, Runnable press) {
        getStyleClass().setAll("pick-mark");
        setAccessibleRole(one ? AccessibleRole.RADIO_BUTTON : AccessibleRole.CHECK_BOX);
        var mark = new Region();
        mark.getStyleClass().add(one ? "radio-mark" : "check-mark");
        setGraphic(mark);
        setOnAction(_ -> press.run());
    }

    void show(boolean picked, String name) {
        setSelected(picked);
        setAccessibleText(name);
    }
}
