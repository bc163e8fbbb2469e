package nl.klankbord.exercise.run;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// The line that says that something was taken away, with the way back. It goes by itself, and at the next edit: from then on
/// undo would take back something else.
public final class TakenAway extends HBox {
    private final Label words = new Label();
    private final PauseTransition time = new PauseTransition(Duration.millis((double) PendingDeletions.WAY_BACK
            .toMillis()));
    private final RunViewModel run;
    private @Nullable RunState after;

    public TakenAway(String id, RunViewModel run, I18n i18n) {
        this.run = run;
        getStyleClass().add("taken-away");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var back = new Button(i18n.get("run.back"));
        back.setId(id);
        back.getStyleClass().addAll(Styles.LINK, Styles.COMPACT);
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> run.undo());
        getChildren().addAll(words, back);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        time.setOnFinished(_ -> hide());
    }

    /// Says this about what was just taken away.
    public void say(String text) {
        after = run.state();
        words.setText(text);
        setVisible(true);
        time.playFromStart();
    }

    /// Called with each new state of the run.
    public void update(RunState state) {
        if (after != null && !Objects.equals(after, state)) {
            hide();
        }
    }

    private void hide() {
        after = null;
        time.stop();
        setVisible(false);
    }
}
