package nl.klankbord.workspace;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.run.WithTools;
import nl.klankbord.exercise.view.StepViews;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;
import nl.klankbord.workspace.DrawerViewModel.Tab;

/// One step: its question large, the explanation, the way to the helper questions, what is filled in and what was said
/// before. A helper question takes the large place; the question of the step then stands small above it.
final class StepPane extends VBox {
    private final TalkViewModel talk;
    private final TalkViewModel.Current current;
    private final Screen screen;
    private final Show show;
    private final Label small;
    private final Label question;
    private final Label lead;
    private final Button helpers;
    private final EarlierButton earlier;
    private final Button another;
    private final Button close;
    private final FlowPane tools = new FlowPane();
    private final FlowPane asked = new FlowPane();
    private final VBox intro = new VBox();

    StepPane(TalkViewModel talk, TalkViewModel.Current current, Screen screen) {
        this.talk = talk;
        this.current = current;
        this.screen = screen;
        show = new Show(screen);
        getStyleClass().add("step-pane");
        var step = current.step();
        var prompt = prompt();
        small = show.label(prompt, Styles.QUIET);
        question = show.label(prompt, Styles.QUESTION);
        question.setId("workspace-question");
        lead = show.label(step.lead().in(screen.language()), Styles.LEAD);
        helpers = show.button("workspace-helpers", "workspace.helpers", "fth-help-circle", () -> talk.drawer().open(
                Tab.QUESTIONS), Styles.TONAL);
        helpers.setMinWidth(USE_PREF_SIZE);
        earlier = new EarlierButton(talk.earlierAnswers(), screen);
        tools.getStyleClass().add("asked");
        another = show.button("workspace-helper-another", "workspace.helpers.another", "fth-refresh-cw", talk
                .helpers()::another, Styles.TONAL);
        close = show.button("workspace-helper-close", "workspace.helpers.close", "fth-list", this::closeHelper,
                Styles.GHOST);
        asked.getStyleClass().add("asked");
        intro.getStyleClass().add("intro");
        var names = talk.names();
        var view = StepViews.viewFor(step, new StepContext(current.run(), names, screen, talk.helpers()
                .shownProperty(), talk.earlierAnswers().valuesProperty()));
        var beside = new BesideEarlier(talk, earlier, prompt, view, screen);
        VBox.setVgrow(beside, Priority.ALWAYS);
        var heading = view instanceof WithTools with ? new QuestionHeading(question, with.tools(), screen) : question;
        getChildren().addAll(small, heading, intro, beside);
        if (AgreeOn.belongsTo(current)) {
            getChildren().add(new AgreeOn(talk, current, screen));
        }
        ViewLifecycle.whileInScene(this,
                () -> talk.helpers().shownProperty().subscribe(_ -> ask()).and(current.run()
                        .stateProperty().subscribe(_ -> showPrompt())).and(talk.helpers()
                                .offeredProperty().subscribe(_ -> arrange()))
                        .and(talk.earlierAnswers().offeredProperty()
                                .subscribe(_ -> showWhatThereIs()))
                        .and(screen.viewport().widthProperty().subscribe(
                                _ -> arrange())));
    }

    /// What is asked now: a question that people word themselves stands here as they type it.
    private String prompt() {
        return current.step().asked(current.run().answers(), screen.language());
    }

    private void ask() {
        showPrompt();
        arrange();
    }

    private void showPrompt() {
        var helper = talk.helpers().shownProperty().get();
        Show.visible(small, helper != null);
        small.setText(prompt());
        question.setText(helper == null ? prompt() : helper.text().in(screen.language()));
    }

    private void arrange() {
        var asking = talk.helpers().shownProperty().get() != null;
        var narrow = screen.viewport().width().atMost(Width.NARROW);
        Show.visible(lead, !lead.getText().isBlank());
        Show.visible(helpers, !talk.helpers().offeredProperty().get().isEmpty());
        if (asking) {
            asked.getChildren().setAll(another, close, earlier);
            intro.getChildren().setAll(asked);
        } else if (narrow) {
            tools.getChildren().setAll(helpers, earlier);
            intro.getChildren().setAll(lead, tools);
        } else {
            HBox.setHgrow(lead, Priority.SOMETIMES);
            var row = new HBox(lead, Show.spring(), earlier, helpers);
            row.getStyleClass().add("lead-row");
            intro.getChildren().setAll(row);
        }
        showWhatThereIs();
    }

    private void showWhatThereIs() {
        var hasTools = helpers.isVisible() || !talk.earlierAnswers().offeredProperty().get().isEmpty();
        Show.visible(tools, hasTools);
        Show.visible(intro, hasTools || lead.isVisible());
    }

    private void closeHelper() {
        talk.helpers().close();
        talk.drawer().open(Tab.QUESTIONS);
    }
}
