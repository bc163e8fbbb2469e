package nl.klankbord.workspace;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport.Width;

/// In the bar below, at an exercise that belongs to the person: who sees it, and the ways to share it, to take that back or
/// to throw it away. It can be shared once there is something to look at first: after its first stage.
final class SharingBar extends HBox {
    private enum State {
        FILLING, NOT_SHARED, SHARED
    }

    private final TalkViewModel talk;
    private final Screen screen;
    private final Show show;
    private final Label words = new Label();
    private final Button discard;
    private final Button share;
    private final Button takeBack;

    SharingBar(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
        show = new Show(screen);
        getStyleClass().add("sharing");
        words.setId("workspace-sharing");
        words.getStyleClass().add(Styles.SMALL);
        words.setWrapText(true);
        discard = button("workspace-discard", "workspace.own.discard", "fth-trash-2", this::discard, Styles.GHOST);
        share = button("workspace-share", "workspace.own.share", "fth-share-2", () -> run(talk.sight()::share));
        takeBack = button("workspace-take-back", "workspace.own.take-back", "fth-corner-up-left", () -> run(talk
                .sight()::takeBack), Styles.GHOST);
        getChildren().addAll(words, discard, share, takeBack);
    }

    private Button button(String id, String key, String icon, Runnable act, String... styles) {
        var button = show.button(id, key, icon, act, styles);
        button.setText(show.text(key, talk.sight().partner()));
        button.setAccessibleText(button.getText());
        button.setTooltip(new Tooltip(button.getText()));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void run(java.util.function.Consumer<RunViewModel> act) {
        talk.current().ifPresent(c -> act.accept(c.run()));
    }

    private void discard() {
        run(talk.sight()::discard);
    }

    /// Shows how things stand at this place.
    /// @return false where nothing belongs to one person, or it is out of sight
    boolean update() {
        var here = talk.current().filter(c -> c.run().exercise().belongsToThePerson() && talk.maySee(c.run()));
        Show.visible(this, here.isPresent());
        here.ifPresent(c -> update(state(c), !c.run().answers().isEmpty()));
        return here.isPresent();
    }

    private static State state(TalkViewModel.Current here) {
        if (here.run().result().isShared()) {
            return State.SHARED;
        }
        var stages = here.run().exercise().stages();
        return stages.size() > 1 && stages.getFirst().steps().contains(here.step()) ? State.FILLING : State.NOT_SHARED;
    }

    private void update(State state, boolean any) {
        var small = screen.viewport().width().atMost(Width.NARROW);
        var text = show.text("workspace.own." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'), talk.sight()
                .partner());
        words.setText(small ? "" : text);
        words.setAccessibleText(text);
        words.setGraphic(new Icon(state == State.SHARED ? "fth-users" : "fth-lock"));
        words.setTooltip(small ? new Tooltip(text) : null);
        Show.visible(discard, state == State.NOT_SHARED && any);
        Show.visible(share, state == State.NOT_SHARED && any);
        Show.visible(takeBack, state == State.SHARED);
        for (var each : new Button[] {discard, share, takeBack}) {
            each.setText(small ? "" : each.getAccessibleText());
        }
    }
}
