package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.i18n.Language;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.workspace.WorkspaceViewModel.Problem;
import org.junit.jupiter.api.Test;

class WorkspaceViewModelTest {
    private final Table table = new Table();

    @Test
    void openingAPlannedConversationStartsItInTheLanguageOfTheScreen() {
        table.i18n.languageProperty().set(Language.EN);
        table.open();
        var started = table.stored();
        assertEquals(ConversationState.RUNNING, started.state());
        assertEquals(table.tasks.instant(), started.moments().startedAt());
        assertEquals("en", started.language());
    }

    @Test
    void everyExerciseAndTheFrameGetAResultWithTheDefinitionOfToday() {
        table.open();
        var catalog = ExerciseCatalog.shipped();
        assertEquals(List.of(catalog.frame(), catalog.find("grow").orElseThrow()), table.store.results()
                .ofConversation(Table.TALK).stream().map(ExerciseResult::definition).toList());
    }

    @Test
    void openingAgainMakesNothingTwice() {
        table.open();
        table.tasks.pass(Duration.ofMinutes(3));
        var before = table.stored();
        table.open();
        assertEquals(2, table.store.results().ofConversation(Table.TALK).size());
        assertEquals(before, table.stored());
    }

    @Test
    void aKilledProgramComesBackExactlyWhereItWas() {
        var talk = table.open();
        Table.answer(talk, "grow", "goal", "Als eerste mijn voorstel op tafel leggen");
        talk.goTo(Table.at(talk, "grow", "situation"));
        Table.answer(talk, "grow", "situation", "Ik wacht tot iedereen iets heeft gezegd");
        table.settle();
        // no leaving: the program is gone; a new one reads the same store
        var again = table.open();
        var current = again.current().orElseThrow();
        assertEquals("situation", current.step().id());
        assertEquals("Ik wacht tot iedereen iets heeft gezegd", current.run().answer((QuestionStep) current.step())
                .orElseThrow().text());
        assertEquals("Als eerste mijn voorstel op tafel leggen", again.inView().orElseThrow().words());
    }

    private static String clock(TalkViewModel talk) {
        return talk.timer().reading().clock();
    }

    @Test
    void aKilledProgramComesBackWithTheTimeOfEachStage() {
        var talk = table.open();
        table.tasks.pass(Duration.ofSeconds(100));
        talk.goTo(Table.at(talk, "grow", "goal"));
        table.tasks.pass(Duration.ofSeconds(100));
        // no leaving: the program is gone; a new one reads the same store
        var again = table.open();
        assertEquals("goal", again.current().orElseThrow().step().id());
        // the last time it was stored was 20 seconds ago
        assertEquals("1:20", clock(again));
        again.goTo(Table.at(again, "frame", "purpose"));
        assertEquals("1:40", clock(again));
    }

    @Test
    void leavingKeepsTheClockToTheSecondAndTimeAwayIsNotCounted() {
        var model = table.workspace();
        table.tasks.pass(Duration.ofSeconds(47));
        model.leave();
        table.tasks.pass(Duration.ofHours(20));
        var again = table.open();
        assertEquals("0:47", clock(again));
        table.tasks.pass(Duration.ofSeconds(3));
        assertEquals("0:50", clock(again));
    }

    @Test
    void aClockThatCannotBeStoredSaysNothingAndIsStoredTheNextTime() {
        table.open();
        table.store.failWith(new SaveFailedException(SaveFailedException.Reason.BUSY, new RuntimeException()));
        table.tasks.pass(TalkRecord.KEEP_TIME);
        assertTrue(table.saves.allSaved());
        table.store.failWith(null);
        table.tasks.pass(TalkRecord.KEEP_TIME);
        assertEquals("1:00", clock(table.open()));
    }

    @Test
    void aConversationThatIsBeingClosedIsNotOpenedAgainByItsClock() {
        var model = table.workspace();
        var talk = Table.talk(model);
        talk.goTo(new Place.SummaryChoice());
        table.tasks.hold();
        talk.closing().close();
        table.tasks.pass(TalkRecord.KEEP_TIME);
        model.leave();
        table.tasks.release();
        assertEquals(ConversationState.CLOSED, table.stored().state());
    }

    @Test
    void aPositionThatIsNotThereAnyMoreStartsAtTheBeginning() {
        table.store.conversations().save(table.stored().start(table.tasks.instant()).withPosition("step/gone/gone"));
        assertEquals("purpose", table.open().current().orElseThrow().step().id());
    }

    @Test
    void nothingIsShownWhileTheStoreIsBeingRead() {
        table.tasks.hold();
        var model = table.workspace();
        assertNull(model.talkProperty().get());
        table.tasks.release();
        assertEquals("Fenna de Wit", Table.talk(model).person().shownName());
    }

    @Test
    void aConversationThatWasDeletedIsSaidToBeGone() {
        table.store.conversations().delete(Table.TALK);
        var model = table.workspace();
        assertEquals(Problem.GONE, model.problemProperty().get());
        model.back();
        assertEquals(List.of(Table.TALK), table.left);
    }

    @Test
    void aStoreThatFailsCanBeTriedAgain() {
        table.store.failWith(new SaveFailedException(SaveFailedException.Reason.DISK_FULL, new RuntimeException()));
        var model = table.workspace();
        assertEquals(Problem.STORE, model.problemProperty().get());
        table.store.failWith(null);
        model.open();
        assertNull(model.problemProperty().get());
        assertEquals(Table.FENNA, Table.talk(model).person().id());
    }

    @Test
    void aClosedConversationWithoutResultsCanBeLookedAtAndNothingIsWritten() {
        var now = table.tasks.instant();
        table.store.conversations().save(table.planned(Table.TALK).start(now).close(now));
        var model = table.workspace();
        assertEquals("purpose", Table.talk(model).current().orElseThrow().step().id());
        model.leave();
        assertEquals(List.of(), table.store.results().ofConversation(Table.TALK));
    }

    @Test
    void leavingWhileTheStoreIsStillReadOpensNothing() {
        table.tasks.hold();
        var model = table.workspace();
        model.leave();
        table.tasks.release();
        assertNull(model.talkProperty().get());
    }

    @Test
    void leavingSavesWhatWasTypedAMomentAgo() {
        var model = table.workspace();
        var talk = Table.talk(model);
        Table.answer(talk, "grow", "topic", "Meer regie");
        talk.notes().add().textProperty().set("Vraag naar maart");
        model.leave();
        assertTrue(table.saves.allSaved());
        assertEquals(List.of("Meer regie"), table.said("grow", "topic"));
        assertEquals("Vraag naar maart", table.store.notes().ofConversation(Table.TALK).getFirst().text());
    }
}
