package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Answer;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.support.OwnWords;
import nl.klankbord.ui.PendingDeletions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An exercise that belongs to the other person: out of sight for both until they say that they look alone, or share it.
class OwnPartTest {
    private static final BipolarStep PROFILE = (BipolarStep) OwnWords.mindset().step("profile").orElseThrow();

    private final Table table = new Table();

    @BeforeEach
    void aTalkWithTheExercise() {
        table.store.conversations().save(table.planned(Table.TALK).withExercises(List.of("mindset")));
    }

    private TalkViewModel open() {
        var talk = table.open();
        talk.goTo(Table.at(talk, "mindset", "first-five"));
        return talk;
    }

    private static RunViewModel run(TalkViewModel talk) {
        return Table.run(talk, "mindset");
    }

    private static void fill(TalkViewModel talk) {
        var run = run(talk);
        OwnWords.answers().byStep().forEach((id, answer) -> {
            if (answer instanceof Answer profile) {
                run.answer(PROFILE, profile, "x");
            }
        });
        Table.answer(talk, "mindset", "left-example", OwnWords.MARKER + " links");
        Table.answer(talk, "mindset", "step", OwnWords.MARKER + " stap");
    }

    @Test
    void itIsOutOfSightTogetherAndForTheUserAlone() {
        var talk = open();
        assertFalse(talk.maySee(run(talk)));
        talk.togetherProperty().set(false);
        assertFalse(talk.maySee(run(talk)));
        assertFalse(run(talk).result().isShared());
    }

    @Test
    void sayingThatOneLooksAloneOpensItAndPutsTheNotesOfTheUserAway() {
        var talk = open();
        talk.togetherProperty().set(false);
        assertFalse(talk.notes().veiledProperty().get());
        talk.sight().fillInAlone(run(talk));
        assertTrue(talk.maySee(run(talk)));
        assertTrue(talk.togetherProperty().get());
        assertTrue(talk.notes().veiledProperty().get());
    }

    @Test
    void itStaysOpenAtItsOwnStepsAndClosesWhenTheyLeave() {
        var talk = open();
        talk.sight().fillInAlone(run(talk));
        talk.way().goOn();
        talk.way().goOn();
        assertEquals(Table.at(talk, "mindset", "profile"), talk.place());
        assertTrue(talk.maySee(run(talk)));
        talk.goTo(Table.at(talk, "frame", "purpose"));
        assertFalse(talk.maySee(run(talk)));
        assertNull(talk.sight().aloneProperty().get());
        talk.goTo(Table.at(talk, "mindset", "profile"));
        assertFalse(talk.maySee(run(talk)));
    }

    @Test
    void afterComingBackItIsClosed() {
        var first = table.workspace();
        var talk = Table.talk(first);
        talk.goTo(Table.at(talk, "mindset", "profile"));
        talk.sight().fillInAlone(run(talk));
        fill(talk);
        first.leave();
        var again = table.open();
        assertEquals(Table.at(again, "mindset", "profile"), again.place());
        assertFalse(again.maySee(run(again)));
    }

    @Test
    void nothingOfItStandsInTheStepperOrStaysInView() {
        var talk = open();
        fill(talk);
        for (var together : List.of(true, false)) {
            talk.togetherProperty().set(together);
            assertFalse(talk.stagesProperty().get().toString().contains(OwnWords.MARKER));
            assertTrue(
                    talk.stagesProperty().get().stream().flatMap(s -> s.steps().stream()).noneMatch(s -> s.answered()));
            talk.route().places().forEach(p -> {
                talk.goTo(p);
                assertEquals(Optional.empty(), talk.inView());
            });
        }
        talk.goTo(Table.at(talk, "mindset", "profile"));
        talk.sight().fillInAlone(run(talk));
        assertTrue(talk.stagesProperty().get().toString().contains(OwnWords.MARKER), "the person sees their own words");
    }

    @Test
    void itIsNoPartOfTheSummaryUntilItIsShared() {
        var talk = open();
        fill(talk);
        assertTrue(talk.closing().parts().stream().noneMatch(p -> p.run() == run(talk)));
        talk.sight().share(run(talk));
        assertEquals(List.of("profile", "left-example", "step"), talk.closing().parts().stream().filter(p -> p
                .run() == run(talk)).map(p -> p.step().id()).toList(), "one part for all screens of the profile");
    }

    @Test
    void sharingIsStoredAndCanBeTakenBack() {
        var talk = open();
        fill(talk);
        talk.sight().fillInAlone(run(talk));
        talk.sight().share(run(talk));
        table.settle();
        assertTrue(table.result("mindset").isShared());
        assertTrue(talk.maySee(run(talk)));
        talk.sight().takeBack(run(talk));
        table.settle();
        assertFalse(table.result("mindset").isShared());
        assertFalse(talk.maySee(run(talk)), "it is out of sight at once");
    }

    @Test
    void undoNeverSharesAndNeverHides() {
        var talk = open();
        fill(talk);
        var run = run(talk);
        talk.sight().share(run);
        while (run.undo()) {
            assertTrue(run.result().isShared());
        }
        talk.sight().takeBack(run);
        while (run.redo()) {
            assertFalse(run.result().isShared());
        }
        assertFalse(run.answers().isEmpty());
    }

    @Test
    void nobodyUndoesWhatIsOutOfSight() {
        var talk = open();
        talk.sight().fillInAlone(run(talk));
        fill(talk);
        var filled = run(talk).answers();
        talk.goTo(Table.at(talk, "frame", "purpose"));
        talk.goTo(Table.at(talk, "mindset", "step"));
        assertFalse(talk.changes().undo());
        assertEquals(filled, run(talk).answers());
    }

    @Test
    void undoGoesToTheScreenWhereTheChangeWas() {
        var talk = open();
        var run = run(talk);
        talk.sight().fillInAlone(run);
        run.answer(PROFILE, Answer.NONE.about("writing"), "a");
        run.pause();
        run.answer(PROFILE, Answer.NONE.about("writing").at("others", 2), "b");
        run.pause();
        talk.goTo(Table.at(talk, "mindset", "profile"));
        talk.changes().undo();
        assertEquals(Table.at(talk, "mindset", "last-five"), talk.place());
        talk.changes().undo();
        assertEquals(Table.at(talk, "mindset", "domain"), talk.place());
    }

    @Test
    void whatIsThrownAwayIsGoneAfterTheWayBack() {
        var talk = open();
        talk.sight().fillInAlone(run(talk));
        fill(talk);
        var filled = run(talk).answers();
        talk.sight().discard(run(talk));
        table.settle();
        assertTrue(table.result("mindset").answers().isEmpty());
        talk.changes().undo();
        assertEquals(filled, run(talk).answers());
        talk.sight().discard(run(talk));
        table.tasks.pass(PendingDeletions.WAY_BACK);
        assertFalse(talk.changes().undo());
        assertFalse(run(talk).canUndoProperty().get());
        assertTrue(run(talk).answers().isEmpty());
        assertEquals(Answers.NONE, table.result("mindset").answers());
    }

    @Test
    void fillingInAgainLetsGoOfTheWayBack() {
        var talk = open();
        talk.sight().fillInAlone(run(talk));
        fill(talk);
        talk.sight().discard(run(talk));
        run(talk).answer(PROFILE, Answer.NONE.about("planning"), "x");
        assertNull(table.deletions.currentProperty().get());
        assertEquals(Answer.NONE.about("planning"), run(talk).answer(PROFILE).orElseThrow());
    }

    @Test
    void theTextThatIsSavedFromAFullDiskLeavesItOut() {
        var model = table.workspace();
        var talk = Table.talk(model);
        talk.goTo(Table.at(talk, "mindset", "step"));
        fill(talk);
        assertFalse(model.typedText().contains(OwnWords.MARKER));
        talk.sight().fillInAlone(run(talk));
        assertTrue(model.typedText().contains(OwnWords.MARKER));
    }

    @Test
    void itsWordsBecomeAnAgreementOnlyByAnAct() {
        var talk = open();
        fill(talk);
        talk.sight().share(run(talk));
        assertEquals(List.of(), talk.closing().agreements().all());
        talk.closing().agreements().add(OwnWords.MARKER + " stap");
        assertTrue(talk.closing().agreements().has(OwnWords.MARKER + " stap"));
        table.settle();
        var made = table.store.agreements().ofConversation(Table.TALK);
        assertEquals(List.of(OwnWords.MARKER + " stap"), made.stream().map(a -> a.commitment().what()).toList());
        assertFalse(run(talk).resultId().equals(made.getFirst().result()), "it is kept with what both may read");
    }

    @Test
    void theUsersOwnPrivateExercisesComeIntoSightAsBefore() {
        var talk = table.open();
        var run = Table.run(talk, "frame");
        run.share(s -> new nl.klankbord.exercise.result.ExerciseResult.Sharing(Visibility.PRIVATE, s.inSummary(), s
                .steps()));
        assertFalse(talk.maySee(run));
        talk.togetherProperty().set(false);
        assertTrue(talk.maySee(run));
    }
}
