package nl.klankbord.workspace;

import java.util.List;
import javafx.scene.control.Button;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// Opens and closes what was said last time at this step. Not there when nothing was said.
final class EarlierButton extends Button {
    private final EarlierAnswers answers;
    private final Screen screen;

    EarlierButton(EarlierAnswers answers, Screen screen) {
        this.answers = answers;
        this.screen = screen;
        setId("workspace-earlier-open");
        getStyleClass().add(Styles.GHOST);
        setGraphic(new Icon("fth-book-open"));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> toggle());
        ViewLifecycle.whileInScene(this, () -> answers.offeredProperty().subscribe(this::offer));
    }

    private void offer(List<EarlierAnswer> offered) {
        Show.visible(this, !offered.isEmpty());
        setText(screen.i18n().get("workspace.last-time.open"));
        setAccessibleText(offered.isEmpty() ? "" : EarlierAnswerPane.title(offered.getFirst(), true, screen));
    }

    private void toggle() {
        if (answers.isOpen()) {
            answers.close();
        } else {
            answers.open();
        }
    }
}
