package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.SaveFailedException.Reason;
import org.junit.jupiter.api.Test;

class ClosingViewModelTest {
    private final Table table = new Table();

    private List<String> steps(TalkViewModel talk) {
        return talk.closing().parts().stream().map(p -> p.step().id() + (p.inSummary() ? "+" : "-")).toList();
    }

    @Test
    void onlyWhatWasFilledInCanGoIntoTheSummaryAndTheReviewStaysOutOfItself() {
        var talk = table.open();
        Table.answer(talk, "frame", "how-you", "Prettig");
        Table.answer(talk, "grow", "goal", "Zelf beginnen");
        assertEquals(List.of("goal+", "how-you-"), steps(talk));
    }

    @Test
    void aChoiceIsStoredAndTheDefaultIsNot() {
        var talk = table.open();
        Table.answer(talk, "grow", "goal", "Zelf beginnen");
        var part = talk.closing().parts().getFirst();
        talk.closing().include(part, false);
        table.settle();
        assertEquals(List.of("goal-"), steps(talk));
        assertEquals(Map.of("goal", false), table.result("grow").sharing().steps());
        talk.closing().include(talk.closing().parts().getFirst(), true);
        table.settle();
        assertEquals(Map.of(), table.result("grow").sharing().steps());
        assertEquals(List.of("goal+"), steps(talk));
    }

    @Test
    void aPrivateExerciseIsNoPartOfASummary() {
        var talk = table.open();
        Table.answer(talk, "grow", "goal", "Zelf beginnen");
        Table.run(talk, "grow").share(s -> new Sharing(Visibility.PRIVATE, true, s.steps()));
        assertEquals(List.of(), steps(talk));
    }

    @Test
    void closingMakesAgreementsCountAndOpensTheSummary() {
        var talk = table.open();
        talk.goTo(new Place.SummaryChoice());
        var made = Table.agree(talk, "Dinsdag rondsturen");
        Table.run(talk, "grow").pause();
        Table.run(talk, "grow").addAgreement((AgreementsStep) Table.run(talk, "grow").exercise().step("agreements")
                .orElseThrow(), Commitment.NONE);
        table.tasks.pass(Duration.ofMinutes(2));
        talk.closing().close();
        assertEquals(ConversationState.CLOSED, table.stored().state());
        assertEquals(table.tasks.instant(), table.stored().moments().closedAt());
        assertEquals(List.of(made.settle()), table.store.agreements().ofConversation(Table.TALK));
        assertEquals(List.of(Table.TALK), table.summaries);
        assertTrue(talk.isClosed());
    }

    @Test
    void whatWasTypedAMomentBeforeClosingIsStored() {
        var talk = table.open();
        Table.answer(talk, "frame", "how-you", "Prettig");
        talk.closing().close();
        assertEquals(List.of("Prettig"), table.said("frame", "how-you"));
    }

    @Test
    void closingThatFailsKeepsEverythingAndSaysWhy() {
        var talk = table.open();
        Table.agree(talk, "Dinsdag rondsturen");
        table.settle();
        table.store.failWith(new SaveFailedException(Reason.DISK_FULL, new RuntimeException()));
        talk.closing().close();
        assertEquals(Reason.DISK_FULL, talk.closing().problemProperty().get());
        assertFalse(talk.isClosed());
        assertEquals(List.of(), table.summaries);
        assertEquals(AgreementState.DRAFT, Table.run(talk, "grow").agreements().getFirst().state());
        table.store.failWith(null);
        talk.closing().close();
        assertNull(talk.closing().problemProperty().get());
        assertEquals(ConversationState.CLOSED, table.stored().state());
    }

    @Test
    void pressingTwiceClosesOnce() {
        var talk = table.open();
        table.tasks.hold();
        talk.closing().close();
        assertTrue(talk.closing().closingProperty().get());
        talk.closing().close();
        table.tasks.release();
        assertEquals(List.of(Table.TALK), table.summaries);
    }

    private TalkViewModel closedAndOpenedAgain() {
        var model = table.workspace();
        var talk = Table.talk(model);
        Table.answer(talk, "grow", "goal", "Zelf beginnen");
        talk.closing().close();
        model.leave();
        table.tasks.pass(Duration.ofDays(2));
        return table.open();
    }

    @Test
    void aClosedConversationIsNotStartedAgainAndLookingChangesNothing() {
        var talk = closedAndOpenedAgain();
        var before = table.stored();
        talk.goTo(Table.at(talk, "grow", "goal"));
        talk.togetherProperty().set(false);
        talk.notes().add().textProperty().set("alleen voor mij");
        table.settle();
        assertTrue(talk.isClosed());
        assertEquals(before, table.stored());
        assertEquals("0:00", talk.timer().reading().clock());
    }

    @Test
    void theFirstChangeAfterClosingMarksTheConversationAsCorrected() {
        var talk = closedAndOpenedAgain();
        var closed = table.stored().moments().closedAt();
        Table.answer(talk, "grow", "goal", "Zelf beginnen en doorvragen");
        var corrected = table.tasks.instant();
        table.settle();
        assertEquals(corrected, table.stored().moments().correctedAt());
        assertEquals(closed, table.stored().moments().closedAt());
        Table.answer(talk, "grow", "goal", "Zelf beginnen");
        table.settle();
        assertEquals(corrected, table.stored().moments().correctedAt());
    }

    @Test
    void aNotePutIntoTheSummaryAfterClosingIsACorrection() {
        table.note("n", Life.WORKING, "Samen besproken", table.tasks.instant());
        var talk = closedAndOpenedAgain();
        talk.notes().putInSummary(talk.notes().in(Life.WORKING).getFirst());
        table.settle();
        assertEquals(ConversationState.CLOSED, table.stored().state());
        assertTrue(table.stored().moments().correctedAt() != null);
    }

    @Test
    void anAgreementMadeInACorrectionCountsWhenPeopleLeave() {
        var model = closedModel();
        Table.agree(Table.talk(model), "Alsnog afgesproken");
        model.leave();
        assertEquals(List.of(AgreementState.OPEN), table.store.agreements().ofConversation(Table.TALK).stream().map(
                a -> a.state()).toList());
    }

    private WorkspaceViewModel closedModel() {
        closedAndOpenedAgain();
        return table.workspace();
    }

    @Test
    void readingBackGoesThroughTheAgreementsAndStaysAtTheEnds() {
        var talk = table.open();
        assertTrue(talk.closing().reading().isEmpty());
        Table.agree(talk, "Eerst");
        Table.run(talk, "grow").pause();
        Table.agree(talk, "Daarna");
        var closing = talk.closing();
        closing.readOn(-1);
        assertEquals("Eerst", closing.reading().orElseThrow().agreement().commitment().what());
        closing.readOn(1);
        closing.readOn(1);
        assertEquals("Daarna", closing.reading().orElseThrow().agreement().commitment().what());
        closing.agreements().remove(closing.reading().orElseThrow());
        assertEquals("Eerst", closing.reading().orElseThrow().agreement().commitment().what());
    }

    @Test
    void aTalkWithoutAnExerciseCanHaveAgreementsToo() {
        table.store.conversations().save(table.stored().withExercises(List.of()));
        var talk = table.open();
        var list = talk.closing().agreements().lists().getFirst();
        list.run().addAgreement(list.step(), Table.commitment("Gewoon afgesproken"));
        talk.closing().close();
        assertEquals(List.of("Gewoon afgesproken"), table.store.agreements().ofConversation(Table.TALK).stream().map(
                a -> a.commitment().what()).toList());
    }
}
