package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Unheld;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.SaveFailedException;
import org.junit.jupiter.api.Test;

class DossierViewModelTest {
    private final DossierSamples samples = new DossierSamples(Language.NL);

    private static List<String> ids(DossierViewModel model) {
        return model.timeline().stream().map(TimelineEntry::id).toList();
    }

    private static PlanViewModel planOf(DossierViewModel model) {
        return Objects.requireNonNull(model.planProperty().get());
    }

    @Test
    void thePageOfSomebodyWhoIsGoneLeadsToTheList() {
        samples.store.persons().delete(DossierSamples.NOOR);
        samples.open();
        assertEquals(List.of("people"), samples.visited);
    }

    @Test
    void whoListensToTheTimelineKeepsHearingOfIt() {
        var model = samples.open();
        var heard = new AtomicInteger();
        model.timeline().addListener((ListChangeListener<TimelineEntry>) _ -> heard.incrementAndGet());
        Unheld.forget();
        model.plan(null, Language.NL);
        planOf(model).day().textProperty().set("30 april");
        planOf(model).timeProperty().set("10.30");
        planOf(model).kindProperty().set(ConversationKind.COACHING);
        planOf(model).save();
        assertEquals(1, heard.get());
    }

    @Test
    void nothingIsShownBeforeItIsRead() {
        samples.tasks.hold();
        var model = samples.open();
        assertNull(model.dossierProperty().get());
        samples.tasks.release();
        assertNotNull(model.dossierProperty().get());
    }

    @Test
    void preparingTakesTheNextPlanAndElseMakesOneWithoutADay() {
        var model = samples.open();
        model.prepare();
        var made = samples.store.conversations().find("new-1").orElseThrow();
        assertEquals(ConversationState.PLANNED, made.state());
        assertEquals("nl", made.language());
        samples.planned("soon", "2026-04-20T10:00");
        samples.open().prepare();
        assertEquals(List.of("prepare new-1", "prepare soon"), samples.visited);
    }

    @Test
    void beginningMakesATalkThatRunsNow() {
        samples.open().begin();
        var made = samples.store.conversations().find("new-1").orElseThrow();
        assertEquals(samples.tasks.instant(), made.moments().startedAt());
        assertEquals(List.of("grow"), made.exercises());
        assertEquals(List.of("talk new-1"), samples.visited);
    }

    @Test
    void beginningTakesWhatIsPlannedForTodayAndLeavesLaterPlansAlone() {
        samples.planned("later", "2026-04-20T10:00");
        samples.planned("today", "2026-04-14T16:00");
        samples.open().begin();
        assertEquals(ConversationState.RUNNING, samples.store.conversations().find("today").orElseThrow().state());
        assertEquals(ConversationState.PLANNED, samples.store.conversations().find("later").orElseThrow().state());
        assertEquals(List.of("talk today"), samples.visited);
    }

    @Test
    void beginningGoesOnWithARunningTalk() {
        samples.running("now", "2026-04-14T08:00:00Z");
        samples.open().begin();
        assertEquals(List.of("talk now"), samples.visited);
        assertEquals(1, samples.store.conversations().all().size());
    }

    @Test
    void aTalkThatCouldNotBeStoredIsNotOpenedUntilItIs() {
        samples.store
                .failWith(new SaveFailedException(SaveFailedException.Reason.READ_ONLY, new RuntimeException("no")));
        samples.open().begin();
        assertEquals(List.of(), samples.visited);
        assertEquals(Autosave.State.FAILED, samples.saves.stateProperty().get());
        samples.store.failWith(null);
        samples.tasks.pass(Autosave.RETRY);
        assertEquals(List.of("talk new-1"), samples.visited);
    }

    @Test
    void openingLeadsToWhatFitsTheStateOfATalk() {
        samples.planned("plan", "2026-04-20T10:00");
        samples.running("now", "2026-04-14T08:00:00Z");
        samples.closed("done", "2026-01-20T11:00:00Z");
        var model = samples.open();
        model.timeline().forEach(model::open);
        model.correct(model.timeline().getLast());
        assertEquals(List.of("talk now", "prepare plan", "summary done", "talk done"), samples.visited);
    }

    @Test
    void aDeletedTalkTakesItsAgreementsOutOfViewAndComesBackWithThem() {
        samples.closed("c", "2026-01-20T11:00:00Z");
        samples.agreed("a", "c", "Eigen voorstel", Who.YOU, LocalDate.of(2026, 4, 30));
        var model = samples.open();
        model.delete(model.timeline().getFirst(), "weg");
        assertEquals(List.of(), model.timeline());
        assertEquals(List.of(), model.agreements().rows());
        samples.deletions.takeBack();
        assertEquals(List.of("c"), ids(model));
        assertEquals(1, model.agreements().rows().size());
        model.delete(model.timeline().getFirst(), "weg");
        samples.tasks.pass(PendingDeletions.WAY_BACK);
        assertEquals(List.of(), model.timeline());
        assertTrue(samples.store.conversations().all().isEmpty());
    }

    @Test
    void aDeletedPersonIsLeftAtOnceAndGoneForGoodLater() {
        var model = samples.open();
        model.deletePerson("weg");
        assertEquals(List.of("people"), samples.visited);
        assertTrue(samples.store.persons().find(DossierSamples.NOOR).isPresent());
        model.leave();
        samples.tasks.pass(PendingDeletions.WAY_BACK);
        assertFalse(samples.store.persons().find(DossierSamples.NOOR).isPresent());
    }

    @Test
    void aPlanIsStoredAndStandsInTheTimeline() {
        var model = samples.open();
        model.plan(null, Language.NL);
        var plan = planOf(model);
        plan.day().textProperty().set("vrijdag");
        plan.timeProperty().set("10.30");
        plan.kindProperty().set(ConversationKind.COACHING);
        plan.placeProperty().set(" Kantine ");
        plan.save();
        assertNull(model.planProperty().get());
        var stored = samples.store.conversations().find("new-1").orElseThrow();
        assertEquals(LocalDateTime.of(2026, 4, 17, 10, 30), stored.moments().plannedFor());
        assertEquals("Kantine", stored.setting().place());
        assertEquals(List.of("new-1"), ids(model));
    }

    @Test
    void aPlannedTalkIsMovedAndKeepsItsId() {
        var planned = samples.planned("p", "2026-04-20T10:00");
        var model = samples.open();
        model.plan(planned, Language.NL);
        assertEquals("20 april 2026", planOf(model).day().textProperty().get());
        assertEquals("10.00", planOf(model).timeProperty().get());
        planOf(model).timeProperty().set("11");
        planOf(model).save();
        assertEquals(LocalDateTime.of(2026, 4, 20, 11, 0), samples.store.conversations().find("p").orElseThrow()
                .moments().plannedFor());
    }

    @Test
    void aTickedAgreementStaysInViewAndCanBeTakenBack() {
        samples.closed("c", "2026-01-20T11:00:00Z");
        samples.agreed("a", "c", "Eigen voorstel", Who.YOU, LocalDate.of(2026, 4, 30));
        var model = samples.open();
        model.agreements().rows().getFirst().tick();
        assertEquals(AgreementState.DONE, samples.store.agreements().find("a").orElseThrow().state());
        model.plan(null, Language.NL);
        assertEquals(1, model.agreements().rows().size());
        samples.deletions.takeBack();
        samples.tasks.pass(Duration.ofSeconds(1));
        assertEquals(AgreementState.OPEN, samples.store.agreements().find("a").orElseThrow().state());
        model.agreements().rows().getFirst().tick();
        assertEquals(0, samples.open().agreements().rows().size());
    }

    @Test
    void aThousandTalksAreAllThere() {
        IntStream.range(0, 1000).forEach(i -> samples.closed("c" + i, "2025-01-01T10:00:00Z"));
        assertEquals(1000, samples.open().timeline().size());
    }
}
