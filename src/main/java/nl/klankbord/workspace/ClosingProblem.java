package nl.klankbord.workspace;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Icon;

/// Says that closing did not work, what is safe and what can be done. Not there while nothing is wrong.
final class ClosingProblem extends HBox {
    ClosingProblem(ClosingViewModel closing, Screen screen) {
        var show = new Show(screen);
        var text = show.label("");
        text.setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("problem");
        getChildren().addAll(new Icon("fth-alert-circle"), text, Show.spring(), show.button(
                "workspace-close-again", "workspace.close.again", "", closing::close, Styles.COMPACT));
        ViewLifecycle.whileInScene(this, () -> closing.problemProperty().subscribe(reason -> {
            Show.visible(this, reason != null);
            text.setText(reason == null ? "" : show.text("workspace.close.problem." + reason.name()));
        }));
    }
}
