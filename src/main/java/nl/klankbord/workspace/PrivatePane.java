package nl.klankbord.workspace;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// Stands in the middle instead of an exercise that is one person's own. One of the user comes into sight when nobody looks
/// along; one of the other person when they say that they fill it in alone.
final class PrivatePane extends VBox {
    PrivatePane(TalkViewModel talk, RunViewModel run, Screen screen) {
        var show = new Show(screen);
        getStyleClass().add("veil");
        Show.sheet(this, "Veil.css");
        setAlignment(Pos.CENTER);
        if (run.exercise().belongsToThePerson()) {
            var you = talk.names().you();
            var open = show.button("workspace-private-fill-in", "workspace.own.fill-in", "fth-lock", () -> talk.sight()
                    .fillInAlone(run));
            open.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(new Icon("fth-lock"), show.label(show.text("workspace.own.title", you), Styles.H2),
                    show.label(show.text("workspace.own.text", you), "own-text"), show.label(show.text(
                            "workspace.own.kept", you), Styles.SMALL, Styles.QUIET, "own-text"),
                    open);
        } else {
            getChildren().addAll(new Icon("fth-lock"), show.label(show.text("workspace.private.title"), Styles.H2),
                    show.label(show.text("workspace.private.text"), Styles.QUIET), show.button(
                            "workspace-private-show", "workspace.private.show", "fth-eye-off", () -> talk
                                    .togetherProperty().set(false)));
        }
    }
}
