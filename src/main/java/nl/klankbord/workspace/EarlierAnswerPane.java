package nl.klankbord.workspace;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// What was said before at this step, to be read: its day, the question when it was another one, the words, and the way to
/// the talks before and after it. Holds nothing while nothing is shown.
final class EarlierAnswerPane extends VBox {
    private final EarlierAnswers answers;
    private final String prompt;
    private final Screen screen;
    private final Show show;
    private final Label title;
    private final Label asked;
    private final Label words;
    private final Button older;
    private final Button newer;
    private final FlowPane others;

    /// @param prompt the question of today; it is not repeated
    EarlierAnswerPane(EarlierAnswers answers, String prompt, Screen screen) {
        this.answers = answers;
        this.prompt = prompt;
        this.screen = screen;
        show = new Show(screen);
        setId("workspace-earlier");
        getStyleClass().addAll("earlier-answer", Styles.CARD);
        title = show.label("", Styles.H3);
        title.setId("workspace-earlier-day");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        asked = show.label("", Styles.SMALL, Styles.QUIET);
        asked.setId("workspace-earlier-asked");
        words = show.label("", "words");
        words.setId("workspace-earlier-words");
        // it can have the focus, so that opening it reads it aloud
        words.setFocusTraversable(true);
        older = show.button("workspace-earlier-older", "workspace.last-time.older", "fth-chevron-left", answers::older,
                Styles.GHOST, Styles.COMPACT);
        newer = show.button("workspace-earlier-newer", "workspace.last-time.newer", "fth-chevron-right", answers::newer,
                Styles.GHOST, Styles.COMPACT, "read-on");
        others = new FlowPane(older, newer);
        others.getStyleClass().add("others");
        var head = new HBox(title, show.icon("workspace-earlier-close", "workspace.last-time.close", "fth-x",
                answers::close, Styles.GHOST, Styles.ICON, Styles.COMPACT));
        head.getStyleClass().add("head");
        getChildren().addAll(head, asked, words, others);
    }

    /// "Vorige keer, 14 april": the newest, else an earlier one; the year is said when it is not this one.
    static String title(EarlierAnswer answer, boolean newest, Screen screen) {
        var day = answer.from().day();
        var language = screen.i18n().language();
        var said = day.getYear() == screen.today().get().getYear()
                ? Dates.dayOfMonth(day, language)
                : Dates.date(day, language);
        return screen.i18n().get(newest ? "workspace.last-time" : "workspace.last-time.before", said);
    }

    /// Shows this answer, or nothing.
    void show(@Nullable EarlierAnswer answer) {
        Show.visible(this, answer != null);
        var said = answer == null ? null : answers.said(answer);
        title.setText(answer == null ? "" : title(answer, !answers.hasNewer(), screen));
        words.setText(said == null ? "" : String.join("\n", said.lines()));
        asked.setText(said == null || said.asked().isEmpty() || said.asked().equals(prompt)
                ? ""
                : show.text("workspace.last-time.asked", said.asked()));
        Show.visible(asked, !asked.getText().isEmpty());
        Show.visible(others, answers.hasOlder() || answers.hasNewer());
        showWays();
    }

    /// A way that ends here gives the focus to the other one, rather than losing it.
    private void showWays() {
        var olderEnds = older.isFocused() && !answers.hasOlder();
        var newerEnds = newer.isFocused() && !answers.hasNewer();
        if (olderEnds || newerEnds) {
            var other = olderEnds ? newer : older;
            Show.visible(other, true);
            other.requestFocus();
        }
        Show.visible(older, answers.hasOlder());
        Show.visible(newer, answers.hasNewer());
    }

    void focusWords() {
        words.requestFocus();
    }
}
