package nl.klankbord.workspace;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;

/// The quiet line above the question: the goal in people's own words with the way to adjust it, or the way back from there.
final class InViewLine extends HBox {
    InViewLine(TalkViewModel talk, Screen screen) {
        var show = new Show(screen);
        getStyleClass().add("in-view");
        var back = talk.way().wayBackProperty().get();
        var goal = talk.inView();
        if (back != null) {
            var button = show.button("workspace-way-back", "workspace.goal.back", "fth-corner-up-left", () -> talk.goTo(
                    back), Styles.LINK, Styles.GHOST);
            button.setText(show.text("workspace.goal.back", new Words(talk, screen).asDestination(back)));
            getChildren().setAll(button);
        } else if (goal.isPresent()) {
            var words = show.label(show.text("workspace.goal.line", goal.get().words()), Styles.QUIET);
            words.setId("workspace-goal");
            HBox.setHgrow(words, Priority.SOMETIMES);
            var adjust = show.button("workspace-goal-adjust", "workspace.goal.adjust", "",
                    () -> talk.way().adjust(goal.get()),
                    Styles.GHOST, Styles.LINK);
            adjust.setMinWidth(USE_PREF_SIZE);
            getChildren().setAll(new Icon("fth-target"), words, adjust);
        } else {
            Show.visible(this, false);
        }
    }
}
