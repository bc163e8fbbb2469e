package nl.klankbord.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.klankbord.conversation.AgreementSamples;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.CheckUpViewModel;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.Person;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.today.TodayViewModel.Sources;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.PendingDeletions.Deletion;
import nl.klankbord.ui.Saves;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {
    private final InMemoryStore store = AgreementSamples.store();
    private final DirectTasks tasks = new DirectTasks();
    private final PendingDeletions deletions = new PendingDeletions(tasks);
    private final TodaySamples.Steps steps = new TodaySamples.Steps();
    private final AtomicInteger ids = new AtomicInteger();

    private TodayViewModel today() {
        var around = new CheckUpViewModel.Around(store.agreements(), new Saves(tasks), tasks, () -> "c" + ids
                .incrementAndGet());
        return new TodayViewModel(new Sources(store.persons(), store.conversations(), around, ExerciseCatalog.shipped(),
                () -> "Hanna"), tasks, deletions, new I18n(Language.NL), steps);
    }

    private static List<String> coming(TodayViewModel today) {
        return today.comingProperty().get().stream().map(r -> r.agreement().id()).toList();
    }

    @Test
    void nothingIsShownBeforeTheDataIsThere() {
        tasks.hold();
        var today = today();
        assertFalse(today.loadedProperty().get());
        tasks.release();
        assertTrue(today.loadedProperty().get());
        assertEquals(new Lead.NothingPlanned(), today.leadProperty().get());
        assertEquals(List.of("a1", "a2", "a3", "a4"), coming(today));
        assertEquals(3, today.recentProperty().get().size());
    }

    @Test
    void theClockMovesByTheMinute() {
        var today = today();
        assertEquals(LocalDateTime.of(2026, 4, 14, 10, 30), today.nowProperty().get());
        tasks.pass(Duration.ofSeconds(80));
        assertEquals(LocalDateTime.of(2026, 4, 14, 10, 31), today.nowProperty().get());
    }

    @Test
    void aPlanWhoseTimeIsLongGoneMakesRoomForTheNext() {
        store.conversations().save(AgreementSamples.planned("first", "noor", LocalDateTime.of(2026, 4, 14, 8, 31)));
        store.conversations().save(AgreementSamples.planned("second", "daan", LocalDateTime.of(2026, 4, 14, 16, 0)));
        var today = today();
        assertEquals("first", assertInstanceOf(Lead.Planned.class, today.leadProperty().get()).conversation().id());
        tasks.pass(Duration.ofMinutes(3));
        assertEquals("second", assertInstanceOf(Lead.Planned.class, today.leadProperty().get()).conversation().id());
    }

    @Test
    void aTickedAgreementStaysInPlaceAndCanBeTakenBack() {
        var today = today();
        today.comingProperty().get().getFirst().tick();
        assertEquals(AgreementState.DONE, store.agreements().find("a1").orElseThrow().state());
        tasks.pass(Duration.ofMinutes(2));
        assertEquals(List.of("a1", "a2", "a3", "a4"), coming(today));
        var again = today();
        again.comingProperty().get().getFirst().tick();
        deletions.takeBack();
        assertEquals(AgreementState.OPEN, store.agreements().find("a2").orElseThrow().state());
    }

    @Test
    void whatIsBeingDeletedLeavesTheScreenAndComesBack() {
        var today = today();
        deletions.delete(new Deletion("talk-noor", "Gesprek"), () -> {});
        assertEquals(List.of("a2", "a3"), coming(today));
        assertEquals(2, today.recentProperty().get().size());
        deletions.takeBack();
        assertEquals(List.of("a1", "a2", "a3", "a4"), coming(today));
    }

    @Test
    void afterLeavingTheClockStandsStill() {
        var today = today();
        var before = today.nowProperty().get();
        today.leave();
        tasks.pass(Duration.ofMinutes(5));
        deletions.delete(new Deletion("noor", "Noor"), () -> {});
        assertEquals(before, today.nowProperty().get());
        assertEquals(4, coming(today).size());
    }

    @Test
    void anExerciseAsksWithWhomAndBegins() {
        var today = today();
        var grow = today.exercises().stream().filter(e -> e.id().equals("grow")).findFirst().orElseThrow();
        var whom = today.withWhom();
        whom.ask(grow);
        assertEquals(grow, whom.exerciseProperty().get());
        assertEquals(3, whom.candidatesProperty().get().size());
        whom.choose(whom.candidatesProperty().get().getFirst());
        assertEquals(List.of("begin grow with daan"), steps.taken());
    }

    @Test
    void askingAgainStopsAsking() {
        var today = today();
        var grow = today.exercises().stream().filter(e -> e.id().equals("grow")).findFirst().orElseThrow();
        today.withWhom().ask(grow);
        today.withWhom().ask(grow);
        assertNull(today.withWhom().exerciseProperty().get());
        today.withWhom().choose(AgreementSamples.person("noor", "Noor"));
        assertEquals(List.of(), steps.taken());
    }

    @Test
    void aNameIsFoundByTheBeginningOfAnyOfItsWords() {
        for (int i = 0; i < 20; i++) {
            store.persons().save(AgreementSamples.person("x" + i, "Iemand Anders " + i));
        }
        store.persons().save(AgreementSamples.person("eva", "Éva van der Öst"));
        var whom = today().withWhom();
        assertTrue(whom.isLong());
        assertEquals(WithWhomViewModel.OFFERED, whom.candidatesProperty().get().size());
        whom.typedProperty().set("ost");
        assertEquals(List.of("eva"), whom.candidatesProperty().get().stream().map(Person::id).toList());
        whom.typedProperty().set("eva van");
        assertEquals(List.of("eva"), whom.candidatesProperty().get().stream().map(Person::id).toList());
    }

    @Test
    void oneOfTheLastOpensOrGoesOn() {
        store.conversations().save(TodaySamples.running("r1", "daan", Instant.parse("2026-04-14T07:15:00Z")));
        store.conversations().save(TodaySamples.running("r2", "noor", Instant.parse("2026-04-14T07:00:00Z")));
        var today = today();
        today.recentProperty().get().forEach(today::openRecent);
        assertEquals(List.of("talk r2", "open talk-daan", "open talk-jelle"), steps.taken());
    }
}
