package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.CheckUp;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Autosave.State;
import nl.klankbord.ui.SaveFailedException;
import org.junit.jupiter.api.Test;

class RunViewModelTest {
    private final Talk talk = new Talk();
    private final RunViewModel run = talk.run;

    private void type(String text) {
        run.answer(Samples.QUESTION, new QuestionStep.Answer(text, ""), "text");
    }

    private String typed() {
        return run.answer(Samples.QUESTION).map(QuestionStep.Answer::text).orElse("");
    }

    private void choose(String option) {
        run.answer(Samples.CHOICE, new ChoiceStep.Answer(option, ""), "option");
    }

    @Test
    void typingWithoutARestIsOneStepOfUndo() {
        type("a");
        type("ab");
        talk.tasks.pass(Duration.ofMillis(1900));
        type("abc");
        assertTrue(run.undo());
        assertEquals("", typed());
        assertFalse(run.undo());
    }

    @Test
    void aRestOfTwoSecondsEndsAStep() {
        type("a");
        talk.tasks.pass(Duration.ofSeconds(2));
        type("ab");
        run.undo();
        assertEquals("a", typed());
    }

    @Test
    void aPauseEndsAStep() {
        type("a");
        run.pause();
        type("ab");
        run.undo();
        assertEquals("a", typed());
    }

    @Test
    void undoGoesBackOverAChangeOfStep() {
        type("doel");
        choose("words");
        type("doel!");
        run.undo();
        assertEquals("doel", typed());
        run.undo();
        assertEquals(Optional.empty(), run.answer(Samples.CHOICE));
        run.undo();
        assertEquals("", typed());
        assertFalse(run.canUndoProperty().get());
        run.redo();
        run.redo();
        assertEquals("words", run.answer(Samples.CHOICE).orElseThrow().option());
        assertTrue(run.redo());
        assertEquals("doel!", typed());
        assertFalse(run.redo());
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone() {
        type("a");
        run.undo();
        assertTrue(run.canRedoProperty().get());
        choose("all");
        assertFalse(run.canRedoProperty().get());
    }

    @Test
    void whatIsTypedAndTakenAwayAgainLeavesNothingToUndo() {
        type("a");
        type("");
        assertFalse(run.canUndoProperty().get());
        assertTrue(run.answers().isEmpty());
    }

    @Test
    void aFieldThatGoesBackMakesNoNewStep() {
        choose("words");
        type("a");
        run.pause();
        type("ab");
        run.whileFieldGoesBack(() -> type(""));
        run.undo();
        assertEquals(Optional.empty(), run.answer(Samples.CHOICE), "undo goes on before the typing");
    }

    @Test
    void anEmptyAnswerTakesTheAnswerAway() {
        choose("words");
        choose("");
        assertTrue(run.answers().isEmpty());
    }

    @Test
    void agreementsAreUndoneAsValues() {
        var made = run.addAgreement(Samples.AGREEMENTS, new Commitment("bellen", Who.NOT_SAID, When.NOT_SAID,
                Commitment.Plan.NONE, null));
        run.pause();
        run.changeAgreement(made.id(), AgreementEdits.who(made.commitment(), Who.YOU), "who");
        var state = run.state();
        run.removeAgreement(Samples.AGREEMENTS, made.id());
        assertEquals(List.of(), run.agreements());
        assertEquals(Optional.empty(), run.answer(Samples.AGREEMENTS));
        run.undo();
        assertEquals(state, run.state());
        run.undo();
        assertEquals(List.of(made), run.agreements());
        run.undo();
        assertEquals(List.of(), run.agreements());
    }

    @Test
    void eachStepHasItsOwnAgreements() {
        var one = run.addAgreement(Samples.AGREEMENTS, AgreementEdits.what(Commitment.NONE, "een"));
        var two = run.addAgreement(Samples.REST, AgreementEdits.what(Commitment.NONE, "twee"));
        assertEquals(List.of(one), run.agreements(Samples.AGREEMENTS));
        assertEquals(List.of(two), run.agreements(Samples.REST));
        assertEquals(List.of(one, two), run.agreements());
    }

    @Test
    void anAgreementNeedsATalk() {
        var alone = new RunViewModel(ExerciseResult.start("r", Samples.EXERCISE, new ExerciseResult.About(null, null,
                Instant.EPOCH)), List.of(), new RunViewModel.Surroundings(talk.store.results(), talk.saves, talk.tasks,
                        () -> "id"));
        assertThrows(IllegalStateException.class, () -> alone.addAgreement(Samples.AGREEMENTS, Commitment.NONE));
    }

    @Test
    void aCheckUpMadeElsewhereSurvivesUndo() {
        var made = run.addAgreement(Samples.AGREEMENTS, AgreementEdits.what(Commitment.NONE, "bellen"));
        run.pause();
        run.changeAgreement(made.id(), AgreementEdits.who(made.commitment(), Who.YOU), "who");
        run.saving().flush();
        var done = run.agreements().getFirst().check(new CheckUp("c", talk.tasks.instant(), AgreementState.DONE, ""),
                When.NOT_SAID);
        run.refresh(List.of(done));
        run.undo();
        var now = run.agreements().getFirst();
        assertEquals(Who.NOT_SAID, now.commitment().who());
        assertEquals(List.of("c"), now.checkUps().stream().map(CheckUp::id).toList());
        assertEquals(AgreementState.DONE, now.state());
    }

    @Test
    void wordsThatAreNotSavedYetSurviveACheckUpMadeElsewhere() {
        var made = run.addAgreement(Samples.AGREEMENTS, AgreementEdits.what(Commitment.NONE, "bellen"));
        run.changeAgreement(made.id(), AgreementEdits.what(made.commitment(), "bellen met Daan"), "what");
        run.refresh(List.of(made));
        assertEquals("bellen met Daan", run.agreements().getFirst().commitment().what());
    }

    @Test
    void itIsSavedSoonAfterTheFirstChangeAlsoWhileTypingGoesOn() {
        type("a");
        for (int i = 0; i < 4; i++) {
            talk.tasks.pass(Autosave.DELAY.dividedBy(4).minusMillis(1));
            type(typed() + "b");
        }
        assertEquals(State.CHANGED, run.saving().stateProperty().get());
        talk.tasks.pass(Duration.ofMillis(4));
        assertEquals(State.SAVED, run.saving().stateProperty().get());
        assertEquals(run.answers(), talk.stored().answers());
    }

    @Test
    void aSaveThatFailsIsTriedAgainAndTheTextStays() {
        talk.store.failWith(new SaveFailedException(SaveFailedException.Reason.DISK_FULL, new RuntimeException()));
        type("blijft");
        talk.tasks.pass(Autosave.DELAY);
        assertEquals(State.FAILED, run.saving().stateProperty().get());
        assertEquals("blijft", typed());
        talk.store.failWith(null);
        talk.tasks.pass(Duration.ofMillis(4900));
        assertEquals(State.FAILED, run.saving().stateProperty().get());
        talk.tasks.pass(Duration.ofMillis(100));
        assertEquals(State.SAVED, run.saving().stateProperty().get());
        assertEquals(run.answers(), talk.stored().answers());
    }

    @Test
    void aResultIsStoredTogetherWithItsAgreements() {
        run.addAgreement(Samples.AGREEMENTS, AgreementEdits.what(Commitment.NONE, "een"));
        run.saving().flush();
        assertEquals(run.agreements(), talk.store.agreements().ofConversation("talk"));
        assertEquals(List.of(AgreementState.DRAFT), run.agreements().stream().map(Agreement::state).toList());
        run.removeAgreement(Samples.AGREEMENTS, run.agreements().getFirst().id());
        run.saving().flush();
        assertEquals(List.of(), talk.store.agreements().ofConversation("talk"));
    }

    @Test
    void whatGoesIntoTheSummaryCanBeUndone() {
        var before = run.state().sharing();
        run.share(s -> new ExerciseResult.Sharing(s.visibility(), false, s.steps()));
        assertFalse(run.result().sharing().inSummary());
        run.undo();
        assertEquals(before, run.state().sharing());
    }
}
