package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.workspace.PrepareViewModel.Target;
import nl.klankbord.workspace.WorkspaceViewModel.Problem;
import org.junit.jupiter.api.Test;

class PrepareViewModelTest {
    private final Table table = new Table();

    private PrepareViewModel prepare(Target target) {
        return new PrepareViewModel(target, table.parts(), table.prepareExits());
    }

    private static PreparationViewModel opened(PrepareViewModel model) {
        return Objects.requireNonNull(model.preparationProperty().get());
    }

    private PreparationViewModel planned() {
        return opened(prepare(new Target.Planned(Table.TALK)));
    }

    private static List<String> chosen(PreparationViewModel preparation) {
        return preparation.exercises().entrySet().stream().filter(e -> e.getValue().get()).map(e -> e.getKey().id())
                .toList();
    }

    private static void choose(PreparationViewModel preparation, String exercise, boolean on) {
        Exercise found = preparation.exercises().keySet().stream().filter(e -> e.id().equals(exercise)).findFirst()
                .orElseThrow();
        Objects.requireNonNull(preparation.exercises().get(found)).set(on);
    }

    @Test
    void showsWhatLiesThere() {
        table.earlierAgreement("a", "Eigen voorstel op papier zetten");
        table.note("j", Life.JOT, "Noemde het planoverleg", table.tasks.instant().minus(Duration.ofDays(1)));
        var preparation = planned();
        assertEquals(List.of("Eigen voorstel op papier zetten"), preparation.earlier().stream().map(a -> a.commitment()
                .what()).toList());
        assertEquals(List.of("Noemde het planoverleg"), preparation.jots().stream().map(n -> n.text()).toList());
        var last = preparation.last().orElseThrow();
        assertEquals("before", last.conversation().id());
        assertEquals(List.of(AgreementState.OPEN), last.agreed().stream().map(a -> a.state()).toList());
        preparation.openLastSummary();
        assertEquals(List.of("before"), table.summaries);
    }

    @Test
    void theGoalOfTheLastTalkIsRecalled() {
        var model = table.workspace();
        Table.answer(Table.talk(model), "grow", "goal", "Zelf beginnen");
        Table.talk(model).closing().close();
        model.leave();
        assertEquals("Zelf beginnen", opened(prepare(new Target.With(Table.FENNA))).last().orElseThrow().goal());
    }

    @Test
    void theFirstTalkHasNothingBeforeIt() {
        assertEquals(Optional.empty(), planned().last());
    }

    @Test
    void aNewConversationIsStoredWithItsFirstChangeAndNotBefore() {
        table.store.conversations().delete(Table.TALK);
        var model = prepare(new Target.With(Table.FENNA));
        assertEquals(List.of("grow"), chosen(opened(model)));
        model.leave();
        assertEquals(List.of(), table.store.conversations().all());
        opened(model).intentionProperty().set("Haar laten kiezen");
        table.settle();
        var stored = table.store.conversations().all().getFirst();
        assertEquals(List.of("grow"), stored.exercises());
        assertEquals(ConversationState.PLANNED, stored.state());
        assertEquals(List.of("Haar laten kiezen"), table.store.notes().ofConversation(stored.id()).stream().map(n -> n
                .text()).toList());
    }

    @Test
    void everythingPreparedIsThereTheNextTime() {
        var preparation = planned();
        preparation.kindProperty().set(ConversationKind.COACHING);
        preparation.placeProperty().set(" Kamer 2 ");
        preparation.intentionProperty().set("Luisteren");
        choose(preparation, "grow", false);
        preparation.day().textProperty().set("16 april 2026");
        preparation.timeProperty().set("10.30");
        table.settle();
        var stored = table.stored();
        assertEquals(LocalDateTime.of(2026, 4, 16, 10, 30), stored.moments().plannedFor());
        assertEquals("Kamer 2", stored.setting().place());
        var again = planned();
        assertEquals(ConversationKind.COACHING, again.kindProperty().get());
        assertEquals("Luisteren", again.intentionProperty().get());
        assertEquals(List.of(), chosen(again));
        assertEquals("10.30", again.timeProperty().get());
        assertEquals(Optional.of(LocalDateTime.of(2026, 4, 16, 10, 30)), again.plannedFor());
    }

    @Test
    void anEmptiedIntentionIsNotKept() {
        var preparation = planned();
        preparation.intentionProperty().set("Luisteren");
        table.settle();
        preparation.intentionProperty().set("");
        table.settle();
        assertEquals(List.of(), table.store.notes().ofConversation(Table.TALK));
    }

    @Test
    void aDayWithoutATimePlansNothing() {
        var preparation = planned();
        preparation.day().textProperty().set("16 april 2026");
        preparation.timeProperty().set("half elf");
        assertTrue(preparation.clock().isEmpty());
        assertTrue(preparation.plannedFor().isEmpty());
    }

    @Test
    void beginningStoresFirstAndThenOpens() {
        var preparation = planned();
        preparation.placeProperty().set("Kamer 2");
        table.tasks.hold();
        preparation.begin();
        assertEquals(List.of(), table.begun);
        table.tasks.release();
        assertEquals(List.of(Table.TALK), table.begun);
        assertEquals("Kamer 2", table.stored().setting().place());
        assertEquals("purpose", table.open().current().orElseThrow().step().id());
    }

    @Test
    void beginningThatFailsSaysWhyAndKeepsWhatWasTyped() {
        var preparation = planned();
        preparation.intentionProperty().set("Luisteren");
        table.store.failWith(new SaveFailedException(SaveFailedException.Reason.BUSY, new RuntimeException()));
        preparation.begin();
        assertEquals(List.of(), table.begun);
        assertEquals(SaveFailedException.Reason.BUSY, preparation.problemProperty().get());
        assertEquals("Luisteren", preparation.intentionProperty().get());
    }

    @Test
    void preparingARunningConversationDoesNotMoveIt() {
        var talk = table.open();
        talk.goTo(Table.at(talk, "grow", "options"));
        table.settle();
        var before = table.stored();
        planned().placeProperty().set("Kamer 2");
        table.settle();
        assertEquals(before.position(), table.stored().position());
        assertFalse(table.stored().moments().startedAt() == null);
    }

    @Test
    void aPersonWhoWasDeletedIsSaidToBeGone() {
        table.store.persons().delete(Table.FENNA);
        assertEquals(Problem.GONE, prepare(new Target.With(Table.FENNA)).problemProperty().get());
    }
}
