package nl.klankbord.workspace;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;

/// The clock of the stage in the bottom bar: pause, time and bar, and a menu to add a minute or to hide it.
final class TimerBox extends HBox {
    private final ConversationTimer timer;
    private final Screen screen;
    private final Icon pauseIcon = new Icon("fth-pause");
    private final Button pause = new Button(null, pauseIcon);
    private final Label clock = new Label();
    private final Label of = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final MenuItem minute = new MenuItem();
    private final MenuItem hide = new MenuItem();
    private final VBox reading = new VBox(new HBox(clock, of), bar);
    private final MenuButton menu = new MenuButton(null, reading, minute, hide);

    TimerBox(ConversationTimer timer, Screen screen) {
        this.timer = timer;
        this.screen = screen;
        getStyleClass().add("timer");
        pause.setId("workspace-timer-pause");
        pause.getStyleClass().addAll(Styles.GHOST, Styles.ICON);
        pause.setOnAction(_ -> timer.togglePause());
        clock.getStyleClass().addAll("clock", Styles.STRONG);
        of.getStyleClass().add("of");
        reading.getChildren().getFirst().getStyleClass().add("time");
        reading.getStyleClass().add("reading");
        menu.setId("workspace-timer");
        menu.getStyleClass().addAll(Styles.GHOST, "timer-menu");
        minute.setText(text("workspace.timer.minute"));
        minute.setId("workspace-timer-minute");
        minute.setOnAction(_ -> timer.addMinute());
        hide.setId("workspace-timer-hide");
        hide.setOnAction(_ -> timer.hiddenProperty().set(!timer.hiddenProperty().get()));
        menu.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(pause, menu);
        ViewLifecycle.whileInScene(this,
                () -> timer.readingProperty().subscribe(_ -> update()).and(timer.hiddenProperty()
                        .subscribe(_ -> update())).and(screen.viewport().widthProperty().subscribe(_ -> update())));
    }

    private String text(String key, Object... arguments) {
        return screen.i18n().get(key, arguments);
    }

    private void update() {
        var now = timer.reading();
        var hidden = timer.hiddenProperty().get();
        var meant = now.minutes() > 0;
        var small = screen.viewport().width().atMost(Width.NARROW);
        pauseIcon.setIconLiteral(now.paused() ? "fth-play" : "fth-pause");
        pause.setAccessibleText(text(now.paused() ? "workspace.timer.go-on" : "workspace.timer.pause"));
        hide.setText(text(hidden ? "workspace.timer.show" : "workspace.timer.hide"));
        clock.setText(hidden ? "" : now.clock());
        clock.setGraphic(hidden ? new Icon("fth-clock") : null);
        of.setText(now.isOver() ? text("workspace.timer.over") : text("workspace.timer.of", now.minutes()));
        show(of, meant && !hidden && (!small || now.isOver()));
        show(bar, meant && !hidden && !small && !now.isOver());
        minute.setVisible(meant);
        bar.setProgress(now.used());
        menu.setAccessibleText(hidden
                ? text("workspace.timer.show")
                : text("workspace.timer.spoken", now.clock(), now.minutes()));
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
