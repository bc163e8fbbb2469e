package nl.klankbord.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.StepContext.Names;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.view.StepViews;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.StoredExamples;
import nl.klankbord.ui.Autosave.State;
import nl.klankbord.ui.FxTasks;
import nl.klankbord.ui.Ids;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.PendingDeletions.Deletion;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Viewport;
import org.jspecify.annotations.Nullable;

/// A second process with a window in which somebody types an answer of GROW or removes a person. Everything between the
/// keys and the file is what the program uses. Arguments: what to do, the store, and for typing the [Rhythm].
///
/// It says `TYPING` when the first character stands in the answer, then `SAVED n` whenever the screen shows that everything, a text of n characters, is saved, and
/// `DURABLE n t` after each commit, with the time in ns since the first character that was not in the commit before. Each
/// line ends with a full stop, so that one that was cut off can be told.
final class TypingProcess {
    static final String PERSON = "noor";
    static final String TALK = "talk";
    static final String RESULT = "result";
    static final String GOAL = "goal";

    private static final Duration AT_MOST = Duration.ofMinutes(1);

    /// How somebody types, in ms between two keys.
    enum Rhythm {
        /// never a pause as long as the delay of a save
        STEADY(15, 150, 0),
        /// with a longer pause now and then
        RESTING(15, 60, 700),
        /// as fast as the toolkit goes, so that no commit finds the keyboard quiet
        UNBROKEN(1, 2, 0);

        private final int least;
        private final int most;
        private final int rest;

        Rhythm(int least, int most, int rest) {
            this.least = least;
            this.most = most;
            this.rest = rest;
        }

        Duration next(Random random) {
            var rests = rest > 0 && random.nextInt(12) == 0;
            return Duration.ofMillis(rests ? rest : random.nextInt(least, most));
        }
    }

    private final OpenStore store;
    private final FxTasks tasks = new FxTasks(TypingProcess::fail);

    private TypingProcess(OpenStore store) {
        this.store = store;
    }

    public static void main(String[] arguments) {
        var store = TempStore.opened(new StoreFile(Path.of(arguments[1]), InstantSource.system()).open());
        var words = new StoredExamples("woorden");
        store.persons().save(words.person(PERSON));
        store.conversations().save(StoredExamples.started(TALK, PERSON, StoredExamples.MOMENT));
        store.notes().save(words.note("note", PERSON, TALK));
        var process = new TypingProcess(store);
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> fail(e));
            process.tasks.later(AT_MOST, () -> fail(new AssertionError("nobody killed it")));
            switch (arguments[0]) {
                case "type" -> process.type(Rhythm.valueOf(arguments[2]));
                case "hide" -> process.hide();
                case "remove" -> process.hide().finish();
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        });
    }

    private static void say(String line) {
        System.out.println(line + ".");
        System.out.flush();
    }

    private static void fail(Throwable error) {
        error.printStackTrace();
        say("FAILED");
        Runtime.getRuntime().halt(1);
    }

    /// The first characters of what is typed: the same every time, and no two stretches of it alike.
    static String text(int length) {
        var random = new Random(26);
        var text = new StringBuilder("k"); // an answer of spaces only is no answer
        while (text.length() < length) {
            text.append(random.nextInt(6) == 0 ? ' ' : (char) random.nextInt('a', 'z' + 1));
        }
        return text.substring(0, length);
    }

    private PendingDeletions hide() {
        var deletions = new PendingDeletions(tasks);
        deletions.delete(new Deletion(PERSON, "Noor"), () -> store.persons().delete(PERSON));
        if (deletions.isHidden(PERSON)) {
            say("HIDDEN");
        }
        deletions.hidden().subscribe(() -> {
            if (!deletions.isHidden(PERSON)) {
                say("GONE");
            }
        });
        return deletions;
    }

    private void type(Rhythm rhythm) {
        var grow = ExerciseCatalog.shipped().find("grow").orElseThrow();
        var step = (QuestionStep) grow.step(GOAL).orElseThrow();
        // as the program does once its window is there
        store.fillSearch(tasks);
        tasks.of(() -> {
            store.rehearseSave(grow);
            return true;
        }).start();
        var saves = new Saves(tasks);
        var results = new TimedResults(store.results(), r -> answer(r).length(), (n, wait) -> say("DURABLE " + n + " "
                + wait));
        var start = ExerciseResult.start(RESULT, grow, new ExerciseResult.About(PERSON, TALK, StoredExamples.MOMENT));
        var run = new RunViewModel(start, List.of(), new RunViewModel.Surroundings(results, saves, InstantSource
                .system(), Ids.random()));
        run.stateProperty().subscribe(_ -> {
            var length = answer(run.result()).length();
            results.typed(length);
            if (length == 1) {
                say("TYPING");
            }
        });
        saves.stateProperty().subscribe(state -> {
            if (state == State.SAVED) {
                say("SAVED " + answer(run.result()).length());
            }
        });
        show(StepViews.viewFor(step, new StepContext(run, new Names("Mirjam", "Noor"), new Screen(new I18n(Language.NL),
                new Viewport(), LocalDate::now), new ReadOnlyObjectWrapper<@Nullable Item>().getReadOnlyProperty())));
        press(rhythm, 0, new Random());
    }

    private static void show(Region view) {
        var scene = new Scene(view, 800, 600);
        Styles.addTo(scene.getStylesheets());
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        scene.lookup("#answer").requestFocus();
    }

    /// What was typed in this result.
    static String answer(ExerciseResult result) {
        var step = (QuestionStep) result.definition().step(GOAL).orElseThrow();
        return result.answers().to(step).map(QuestionStep.Answer::text).orElse("");
    }

    private void press(Rhythm rhythm, int typed, Random random) {
        var next = text(typed + 1).charAt(typed);
        new Robot().keyType(next == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(Character.toString(next).toUpperCase(
                Locale.ROOT)));
        tasks.later(rhythm.next(random), () -> press(rhythm, typed + 1, random));
    }
}
