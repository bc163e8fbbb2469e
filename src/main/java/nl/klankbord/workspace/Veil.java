package nl.klankbord.workspace;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;

/// What stands in the place of one's own notes while two people look together. The notes themselves are not on the screen,
/// not even out of sight.
final class Veil extends VBox {
    /// @param id of the button that shows the notes for a moment
    Veil(String id, NotesViewModel notes, Screen screen) {
        var show = new Show(screen);
        getStyleClass().add("veil");
        Show.sheet(this, "Veil.css");
        setAlignment(Pos.CENTER);
        var lock = new StackPane(new Icon("fth-lock"));
        lock.getStyleClass().add("lock");
        getChildren().addAll(lock, show.label(show.text("workspace.notes.veil.title"), Styles.H2), show.label(show.text(
                "workspace.notes.veil.text"), Styles.QUIET),
                show.button(id, "workspace.notes.veil.show", "fth-eye",
                        notes::show));
    }
}
