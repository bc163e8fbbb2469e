package nl.klankbord.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;
import nl.klankbord.workspace.StageStatus.Progress;

/// The stages at the left: with people's words where there is room, as numbers where there is less.
final class Stepper extends VBox {
    private final TalkViewModel talk;
    private final Screen screen;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();
    private final MenuButton more = new MenuButton("", new Icon("fth-plus"));

    Stepper(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
        words = new Words(talk, screen);
        getStyleClass().add("stepper");
        Show.sheet(this, "Stepper.css");
        setAccessibleText(words.get("workspace.steps"));
        talk.stagesProperty().get().forEach(s -> rows.add(new Row(s.number())));
        var stages = new VBox();
        stages.getChildren().addAll(rows);
        stages.getStyleClass().add("stages");
        var scroll = new ScrollPane(stages);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("stages-scroll");
        more.setId("workspace-more");
        more.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT, "more-exercises");
        more.getItems().setAll(new MoreMenu(talk, screen).items("workspace-more-"));
        Show.visible(more, !more.getItems().isEmpty());
        stages.getChildren().add(more);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        ViewLifecycle.whileInScene(this, () -> talk.stagesProperty().subscribe(_ -> update()).and(screen.viewport()
                .widthProperty().subscribe(_ -> update())));
    }

    private void update() {
        var wide = screen.viewport().width() == Width.WIDE;
        more.setText(wide ? words.get("workspace.more") : "");
        more.setAccessibleText(words.get("workspace.more"));
        more.setTooltip(wide ? null : new Tooltip(words.get("workspace.more")));
        var stages = talk.stagesProperty().get();
        for (var row : rows) {
            row.show(stages.get(row.number - 1), stages.size());
        }
    }

    private final class Row extends VBox {
        private final int number;
        private final Label circle = new Label();
        private final Region line = new Region();
        private final Label title = new Label();
        private final Label said = new Label();
        private final VBox texts = new VBox(title, said);
        private final VBox steps = new VBox();
        private final Pressable main;
        private final Tooltip name = new Tooltip();

        Row(int number) {
            this.number = number;
            getStyleClass().add("stage");
            circle.getStyleClass().add("circle");
            line.getStyleClass().add("line");
            title.getStyleClass().add("title");
            title.setWrapText(true);
            said.getStyleClass().addAll("said", Styles.SMALL);
            said.setWrapText(true);
            said.managedProperty().bind(said.visibleProperty());
            HBox.setHgrow(texts, Priority.ALWAYS);
            VBox.setVgrow(line, Priority.ALWAYS);
            var mark = new VBox(circle, new StackPane(line));
            mark.getStyleClass().add("mark");
            VBox.setVgrow(mark.getChildren().getLast(), Priority.ALWAYS);
            main = new Pressable("workspace-stage-" + number,
                    () -> talk.way().openStage(talk.stagesProperty().get().get(
                            number - 1)),
                    mark, texts);
            steps.getStyleClass().add("steps");
            steps.managedProperty().bind(steps.visibleProperty());
            getChildren().addAll(main, steps);
        }

        void show(StageStatus status, int of) {
            var wide = screen.viewport().width() == Width.WIDE;
            var now = status.progress() == Progress.NOW;
            var done = status.progress() == Progress.DONE;
            var text = status.title().in(screen.language());
            getStyleClass().removeAll("now", "done", "later");
            getStyleClass().add(status.progress().name().toLowerCase(Locale.ROOT));
            circle.setGraphic(done ? new Icon("fth-check") : null);
            circle.setText(done ? "" : Integer.toString(number));
            title.setText(text);
            said.setText(now ? words.get("workspace.stage.here") : String.join("\n", status.said()));
            said.setVisible(!said.getText().isEmpty());
            texts.setVisible(wide);
            texts.setManaged(wide);
            line.setVisible(number < of);
            steps.setVisible(wide && now && status.steps().size() > 1);
            main.setAccessibleText(words.get("workspace.stage.spoken", number, of, text, words.get("workspace.stage."
                    + status.progress().name())));
            name.setText(text);
            if (wide) {
                Tooltip.uninstall(main, name);
            } else {
                Tooltip.install(main, name);
            }
            if (steps.isVisible()) {
                showSteps(status);
            }
        }

        private void showSteps(StageStatus status) {
            Regions.rebuild(steps, () -> steps.getChildren().setAll(status.steps().stream().map(s -> step(s, status
                    .steps().indexOf(s) + 1)).toList()));
        }

        private Pressable step(StageStatus.StepStatus status, int index) {
            var dot = new Label(null, status.answered() ? new Icon("fth-check") : null);
            dot.getStyleClass().add("dot");
            var label = new Label(words.of(status.place()));
            label.setWrapText(true);
            label.getStyleClass().add(Styles.SMALL);
            HBox.setHgrow(label, Priority.ALWAYS);
            var row = new Pressable("workspace-step-" + number + "-" + index, () -> talk.goTo(status.place()), dot,
                    label);
            row.getStyleClass().add("step");
            row.setAccessibleText(status.answered()
                    ? words.get("workspace.step.answered", label.getText())
                    : label.getText());
            if (status.now()) {
                row.getStyleClass().add("now");
            }
            return row;
        }
    }
}
