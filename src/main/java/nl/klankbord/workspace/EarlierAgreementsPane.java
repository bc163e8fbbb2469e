package nl.klankbord.workspace;

import javafx.scene.layout.VBox;
import nl.klankbord.conversation.AgreementWords;
import nl.klankbord.conversation.CheckUpView;
import nl.klankbord.conversation.CheckUpViewModel;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Styles;

/// What was agreed before and is still open: looked back at before anything new begins.
final class EarlierAgreementsPane extends VBox {
    private final TalkViewModel talk;
    private final Screen screen;
    private final Show show;

    EarlierAgreementsPane(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
        show = new Show(screen);
        getStyleClass().add("step-pane");
        getChildren().addAll(show.label(show.text("workspace.earlier.question"), Styles.QUESTION), show.label(show.text(
                "workspace.earlier.lead"), Styles.LEAD));
        talk.earlier().checkUps().forEach(c -> getChildren().add(card(c)));
    }

    private VBox card(CheckUpViewModel checkUp) {
        var names = talk.names();
        var agreement = checkUp.agreement();
        var what = show.label(agreement.commitment().what(), Styles.H3);
        var due = show.label(new AgreementWords(screen.i18n()).dueAndWho(agreement, new AgreementWords.Names(names.me(),
                names.you()), screen.today().get()), Styles.QUIET);
        Show.visible(due, !due.getText().isEmpty());
        var card = new VBox(new VBox(what, due), new CheckUpView(checkUp, screen.i18n()));
        card.getStyleClass().addAll("earlier-card", Styles.CARD);
        return card;
    }
}
