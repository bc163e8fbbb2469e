package nl.klankbord.exercise.cards;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.StepContext.Earlier;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.Viewport;
import org.jspecify.annotations.Nullable;

/// Noor takes stock. Cards get the ids `id-1`, `id-2` and so on. Today is Tuesday 14 April 2026.
final class CardTalk {
    static final Exercise EXERCISE = ExerciseCatalog.shipped().find("taking-stock").orElseThrow();
    static final CardsStep MAKE = step("cards");
    static final CardsStep SORT = step("board");
    static final CardsStep ENERGY = step("energy");

    final DirectTasks tasks = new DirectTasks();
    final InMemoryStore store = new InMemoryStore();
    final Viewport viewport = new Viewport();
    final ReadOnlyObjectWrapper<List<Earlier>> earlier = new ReadOnlyObjectWrapper<>(List.of());
    final RunViewModel run;

    CardTalk() {
        this(EXERCISE);
    }

    /// Noor does this exercise.
    CardTalk(Exercise exercise) {
        var ids = new AtomicInteger();
        run = new RunViewModel(ExerciseResult.start("result", exercise, new ExerciseResult.About("noor", "talk", tasks
                .instant())), List.of(), new RunViewModel.Surroundings(store.results(), new Saves(tasks), tasks,
                        () -> "id-" + ids.incrementAndGet()));
    }

    private static CardsStep step(String id) {
        return EXERCISE.step(id).filter(CardsStep.class::isInstance).map(CardsStep.class::cast).orElseThrow();
    }

    /// With these planned cards already made.
    static CardTalk with(String... cards) {
        var talk = new CardTalk();
        talk.desk(MAKE).add("planned", String.join("\n", cards));
        return talk;
    }

    CardDesk desk(CardsStep step) {
        return new CardDesk(step, run);
    }

    StepContext context(Language language) {
        var helper = new ReadOnlyObjectWrapper<@Nullable Item>();
        return new StepContext(run, new StepContext.Names("Mirjam", "Noor"), new StepContext.Screen(new I18n(language),
                viewport, () -> LocalDate.of(2026, 4, 14)), helper.getReadOnlyProperty(),
                earlier
                        .getReadOnlyProperty());
    }

    CardBoard board() {
        return desk(SORT).board();
    }

    /// The texts in a zone, or in the tray.
    List<String> in(String zone) {
        return (zone.isEmpty() ? board().tray() : board().in(zone)).stream().map(Card::text).toList();
    }
}
