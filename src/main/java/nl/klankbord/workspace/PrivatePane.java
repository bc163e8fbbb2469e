package nl.klankbord.workspace;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;

/// Stands in the middle instead of an exercise that is one person's own, while people look together.
final class PrivatePane extends VBox {
    PrivatePane(TalkViewModel talk, Screen screen) {
        var show = new Show(screen);
        getStyleClass().add("veil");
        Show.sheet(this, "Veil.css");
        setAlignment(Pos.CENTER);
        getChildren().addAll(new Icon("fth-lock"), show.label(show.text("workspace.private.title"), Styles.H2),
                show.label(show.text("workspace.private.text"), Styles.QUIET), show.button("workspace-private-show",
                        "workspace.private.show", "fth-eye-off", () -> talk.togetherProperty().set(false)));
    }
}
