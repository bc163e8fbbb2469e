package nl.klankbord.exercise.view;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.Viewport;
import org.jspecify.annotations.Nullable;

/// A run of the samples in a talk with Noor, with everything around it in memory. Today is Tuesday 14 April 2026.
public final class Talk {
    public static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

    public final DirectTasks tasks = new DirectTasks();
    public final InMemoryStore store = new InMemoryStore();
    public final Saves saves = new Saves(tasks);
    public final Viewport viewport = new Viewport();
    public final ReadOnlyObjectWrapper<@Nullable Item> helper = new ReadOnlyObjectWrapper<>();
    /// What was answered in earlier talks.
    public final ReadOnlyObjectWrapper<List<StepContext.Earlier>> earlier = new ReadOnlyObjectWrapper<>(List.of());
    public final RunViewModel run;

    Talk() {
        this(Samples.EXERCISE);
    }

    public Talk(Exercise exercise) {
        var ids = new AtomicInteger();
        run = new RunViewModel(ExerciseResult.start("result", exercise, new ExerciseResult.About("noor", "talk",
                tasks.instant())), List.of(),
                new RunViewModel.Surroundings(store.results(), saves, tasks, () -> "id-" + ids
                        .incrementAndGet()));
    }

    public StepContext context(Language language) {
        return new StepContext(run, new StepContext.Names("Mirjam", "Noor"), new StepContext.Screen(new I18n(language),
                viewport, () -> TODAY), helper.getReadOnlyProperty(), earlier.getReadOnlyProperty());
    }

    public ExerciseResult stored() {
        return store.results().find("result").orElseThrow();
    }
}
