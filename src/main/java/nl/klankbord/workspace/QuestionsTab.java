package nl.klankbord.workspace;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;
import nl.klankbord.ui.Icon;

/// The helper questions of the stage people are in; choosing one shows it large in the middle.
final class QuestionsTab extends VBox {
    private final TalkViewModel talk;
    private final Screen screen;
    private final Show show;

    QuestionsTab(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
        show = new Show(screen);
        getStyleClass().add("tab-body");
        ViewLifecycle.whileInScene(this,
                () -> talk.helpers().offeredProperty().subscribe(_ -> Regions.rebuild(this, this::update))
                        .and(talk.helpers()
                                .shownProperty().subscribe((_, _) -> Regions.rebuild(this, this::update))));
    }

    private void update() {
        var title = talk.route().legOf(talk.place()).stage().title().in(screen.language());
        var questions = talk.helpers().offeredProperty().get();
        getChildren().setAll(show.label(show.text("workspace.helpers.title", title), Styles.H3), show.label(show.text(
                questions.isEmpty() ? "workspace.helpers.none" : "workspace.helpers.hint"), Styles.SMALL,
                Styles.QUIET));
        questions.forEach(q -> getChildren().add(row(q)));
    }

    private Pressable row(Item question) {
        var text = show.label(question.text().in(screen.language()));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var row = new Pressable("workspace-question-" + question.id(), () -> ask(question), text, new Icon(
                "fth-chevron-right"));
        row.getStyleClass().add("question-row");
        row.setAccessibleText(text.getText());
        if (question.equals(talk.helpers().shownProperty().get())) {
            row.getStyleClass().add("now");
        }
        return row;
    }

    private void ask(Item question) {
        talk.helpers().show(question);
        if (screen.viewport().width() != Width.WIDE) {
            // the drawer would lie over the question
            talk.drawer().close();
        }
    }
}
