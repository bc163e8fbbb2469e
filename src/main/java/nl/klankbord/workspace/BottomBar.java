package nl.klankbord.workspace;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Autosave.State;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;

/// The bar below: the clock, the silence cue, whether everything is saved, and back and forward by name.
final class BottomBar extends HBox {
    private final TalkViewModel talk;
    private final Screen screen;
    private final Words words;
    private final Button silence;
    private final Label saved = new Label();
    private final Separator line = new Separator(Orientation.VERTICAL);
    private final TimerBox timer;
    private final SharingBar sharing;
    private final Button back;
    private final Button next;

    BottomBar(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
        words = new Words(talk, screen);
        var show = new Show(screen);
        getStyleClass().add("bottom-bar");
        Show.sheet(this, "BottomBar.css");
        silence = show.button("workspace-silence", "workspace.silence", "fth-message-circle", () -> talk
                .silentProperty().set(!talk.silentProperty().get()), Styles.CHIP, "silence");
        saved.setId("workspace-saved");
        saved.getStyleClass().addAll("saved", Styles.SMALL);
        back = show.button("workspace-back", "workspace.back.spoken", "fth-arrow-left", talk.way()::goBack);
        next = show.button("workspace-next", "workspace.next.spoken", "", this::goOn, Styles.PRIMARY);
        timer = new TimerBox(talk.timer(), screen);
        sharing = new SharingBar(talk, screen);
        for (var fixed : new Region[] {silence, saved, back, next}) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(timer, line, silence, sharing, Show.spring(), saved, back, next);
        ViewLifecycle.whileInScene(this,
                () -> talk.placeProperty().subscribe(_ -> update()).and(talk.stagesProperty().subscribe(_ -> update()))
                        .and(talk.sight().changesProperty().subscribe(_ -> update()))
                        .and(screen.viewport()
                                .widthProperty().subscribe(_ -> update()))
                        .and(talk.savedProperty().subscribe(this::showSaved)).and(talk
                                .closing().closingProperty().subscribe(next::setDisable)));
    }

    private void goOn() {
        if (talk.way().next().isPresent()) {
            talk.way().goOn();
        } else {
            talk.closing().close();
        }
    }

    void focusNext() {
        next.requestFocus();
    }

    private void update() {
        var width = screen.viewport().width();
        var small = width.atMost(Width.NARROW);
        var own = sharing.update();
        Show.visible(timer, !own && !talk.isClosed());
        Show.visible(silence, !own && !talk.isClosed());
        Show.visible(line, !own && !small && !talk.isClosed());
        silence.setText(small ? "" : words.get(width == Width.WIDE ? "workspace.silence" : "workspace.silence.short"));
        silence.setAccessibleText(words.get("workspace.silence"));
        var before = talk.way().previous().map(words::asDestination).orElse("");
        Show.visible(back, !before.isEmpty());
        back.setText(small ? "" : before);
        back.setAccessibleText(words.get("workspace.back.spoken", before));
        var after = talk.way().next().map(words::asDestination).orElse("");
        next.setText(
                !after.isEmpty() ? after : words.get(talk.isClosed() ? "workspace.to-summary" : "workspace.close"));
        next.setGraphic(after.isEmpty() ? null : new Icon("fth-arrow-right"));
        // where there is little room a long name takes two lines
        next.setWrapText(small);
        next.setMinWidth(small ? 0 : USE_PREF_SIZE);
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setAccessibleText(after.isEmpty() ? next.getText() : words.get("workspace.next.spoken", after));
        showSaved(talk.savedProperty().get());
    }

    private void showSaved(State state) {
        var failed = state == State.FAILED;
        saved.setText(switch (state) {
            case SAVED -> words.get("workspace.saved");
            case CHANGED, SAVING -> "";
            case SLOW -> words.get("workspace.saving");
            case FAILED -> words.get("workspace.not-saved");
        });
        saved.setGraphic(new Icon(switch (state) {
            case SAVED -> "fth-check";
            case CHANGED, SAVING, SLOW -> "fth-more-horizontal";
            case FAILED -> "fth-alert-circle";
        }));
        saved.getStyleClass().removeAll("saved-text", Styles.QUIET, Styles.ERROR_TEXT);
        saved.getStyleClass().add(failed
                ? Styles.ERROR_TEXT
                : state == State.SAVED ? "saved-text" : Styles.QUIET);
        saved.setAccessibleText(saved.getText().isEmpty() ? words.get("workspace.saving") : saved.getText());
        // icon only where the bar has room for nothing else
        if (screen.viewport().width() == Width.TINY) {
            saved.setText("");
        }
    }
}
