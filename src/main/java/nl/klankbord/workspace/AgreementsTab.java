package nl.klankbord.workspace;

import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Styles;

/// The agreements of this talk in the drawer: at hand in every stage.
final class AgreementsTab extends VBox {
    AgreementsTab(TalkViewModel talk, Screen screen) {
        var show = new Show(screen);
        getStyleClass().add("tab-body");
        getChildren().addAll(show.label(show.text("workspace.agreements.title"), Styles.H3), show.label(show.text(
                "workspace.agreements.hint"), Styles.SMALL, Styles.QUIET), new AgreementLists(talk, screen, true));
    }
}
