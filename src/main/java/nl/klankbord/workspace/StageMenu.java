package nl.klankbord.workspace;

import java.util.ArrayList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.workspace.StageStatus.Progress;
import nl.klankbord.ui.Icon;

/// The stepper as a menu in the top bar, for windows without room at the left: every stage, and the steps of the one
/// people are in.
final class StageMenu {
    private final TalkViewModel talk;
    private final Screen screen;
    private final Words words;
    private final MenuButton button;

    StageMenu(MenuButton button, TalkViewModel talk, Screen screen) {
        this.button = button;
        this.talk = talk;
        this.screen = screen;
        words = new Words(talk, screen);
        ViewLifecycle.whileInScene(button, () -> talk.stagesProperty().subscribe(_ -> update()));
    }

    private void update() {
        var stages = talk.stagesProperty().get();
        var items = new ArrayList<MenuItem>();
        for (var stage : stages) {
            var title = stage.title().in(screen.language());
            var now = stage.progress() == Progress.NOW;
            if (now) {
                button.setText(words.get("workspace.stage.of", stage.number(), stages.size(), title));
            }
            items.add(item("workspace-menu-" + stage.number(), stage.number() + "  " + title, stage
                    .progress() == Progress.DONE, now, () -> talk.way().openStage(stage)));
            if (now && stage.steps().size() > 1) {
                stage.steps().forEach(s -> items.add(item("workspace-menu-" + stage.number() + "-" + items.size(),
                        words.of(s.place()), s.answered(), s.now(), () -> talk.goTo(s.place()))));
                items.subList(items.size() - stage.steps().size(), items.size()).forEach(i -> i.getStyleClass().add(
                        "step-item"));
            }
        }
        var more = new MoreMenu(talk, screen).items("workspace-menu-more-");
        if (!more.isEmpty()) {
            var add = new Menu(words.get("workspace.more"), new Icon("fth-plus"));
            add.setId("workspace-menu-more");
            add.getItems().setAll(more);
            items.add(new SeparatorMenuItem());
            items.add(add);
        }
        button.getItems().setAll(items);
    }

    private static MenuItem item(String id, String text, boolean done, boolean now, Runnable open) {
        var item = new MenuItem(text, new Icon(now ? "fth-arrow-right" : done ? "fth-check" : "fth-circle"));
        item.setId(id);
        if (now) {
            item.getStyleClass().add("now-item");
        }
        item.setOnAction(_ -> open.run());
        return item;
    }
}
