package nl.klankbord.exercise.run;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.Viewport;
import org.jspecify.annotations.Nullable;

/// A run of the samples in a talk with Noor, with everything around it in memory. Today is Tuesday 14 April 2026.
final class Talk {
    static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

    final DirectTasks tasks = new DirectTasks();
    final InMemoryStore store = new InMemoryStore();
    final Saves saves = new Saves(tasks);
    final Viewport viewport = new Viewport();
    final ReadOnlyObjectWrapper<@Nullable Item> helper = new ReadOnlyObjectWrapper<>();
    final RunViewModel run;

    Talk() {
        var ids = new AtomicInteger();
        run = new RunViewModel(ExerciseResult.start("result", Samples.EXERCISE, new ExerciseResult.About("noor", "talk",
                tasks.instant())), List.of(),
                new RunViewModel.Surroundings(store.results(), saves, tasks, () -> "id-" + ids
                        .incrementAndGet()));
    }

    StepContext context(Language language) {
        return new StepContext(run, new StepContext.Names("Mirjam", "Noor"), new StepContext.Screen(new I18n(language),
                viewport, () -> TODAY), helper.getReadOnlyProperty());
    }

    ExerciseResult stored() {
        return store.results().find("result").orElseThrow();
    }
}
