package nl.klankbord.workspace;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// Makes an agreement of an answer, by an act of its own. What somebody keeps to themselves cannot become one: an agreement is
/// read by both.
final class AgreeOn extends VBox {
    private final TalkViewModel talk;
    private final TalkViewModel.Current here;
    private final Show show;
    private final Button agree;
    private final Label said = new Label();

    AgreeOn(TalkViewModel talk, TalkViewModel.Current here, Screen screen) {
        this.talk = talk;
        this.here = here;
        show = new Show(screen);
        getStyleClass().add("agree-on");
        agree = show.button("workspace-agree-on", "workspace.own.agree", "fth-check-square", this::agree, Styles.TONAL);
        agree.setMinWidth(USE_PREF_SIZE);
        said.setId("workspace-agree-said");
        said.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        said.setWrapText(true);
        getChildren().addAll(agree, said);
        ViewLifecycle.whileInScene(this, () -> here.run().stateProperty().subscribe(_ -> update()));
    }

    /// True for a question whose answer one might agree on.
    static boolean belongsTo(TalkViewModel.Current here) {
        return here.step() instanceof QuestionStep q && q.mayBeAgreed();
    }

    private String words() {
        return here.step() instanceof QuestionStep q
                ? here.run().answer(q).map(a -> a.text().strip()).orElse("")
                : "";
    }

    private void agree() {
        talk.closing().agreements().add(words());
        update();
    }

    private void update() {
        var shared = here.run().result().isShared();
        var words = words();
        var agreed = !words.isEmpty() && talk.closing().agreements().has(words);
        Show.visible(agree, shared && !words.isEmpty() && !agreed);
        said.setText(show.text(!shared ? "workspace.own.agree.later" : "workspace.own.agreed"));
        said.setGraphic(new Icon(shared ? "fth-check" : "fth-lock"));
        Show.visible(said, !words.isEmpty() && (!shared || agreed));
        Show.visible(this, !words.isEmpty());
    }
}
