package nl.klankbord.exercise.bipolar;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.klankbord.ui.Icon;
import org.jspecify.annotations.Nullable;

/// One of the five places of an item: an open circle, filled and ticked when it is chosen.
final class Place extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Runnable choose;
    private final Icon tick = new Icon("fth-check");
    private boolean selected;

    Place(String id, Runnable choose) {
        this.choose = choose;
        setId(id);
        getStyleClass().add("place");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        var circle = new Region();
        circle.getStyleClass().add("place-circle");
        tick.setVisible(false);
        getChildren().addAll(circle, tick);
    }

    /// @param spoken what a screen reader says here
    void show(boolean chosen, String spoken) {
        setAccessibleText(spoken);
        if (selected != chosen) {
            selected = chosen;
            tick.setVisible(chosen);
            pseudoClassStateChanged(SELECTED, chosen);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(selected)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
