package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.workspace.StageStatus.Progress;
import org.junit.jupiter.api.Test;

class TalkViewModelTest {
    private final Table table = new Table();

    private static StageStatus stage(TalkViewModel talk, int number) {
        return talk.stagesProperty().get().get(number - 1);
    }

    private List<String> titles(TalkViewModel talk) {
        return talk.stagesProperty().get().stream().map(s -> s.title().in("nl")).toList();
    }

    @Test
    void arrivalAndClosingStandAroundTheStagesOfTheExercise() {
        assertEquals(List.of("Aankomen", "Doel", "Situatie", "Opties", "Keuze en stap", "Afronden"), titles(table
                .open()));
    }

    @Test
    void aTalkWithoutAnExerciseIsArrivalAndClosing() {
        table.store.conversations().save(table.stored().withExercises(List.of()));
        assertEquals(List.of("Aankomen", "Afronden"), titles(table.open()));
    }

    @Test
    void goingOnVisitsEveryPlaceOnceAndStopsAtTheEnd() {
        var talk = table.open();
        var visited = new java.util.ArrayList<>(List.of(talk.place()));
        while (talk.way().next().isPresent()) {
            talk.way().goOn();
            visited.add(talk.place());
        }
        assertEquals(talk.route().places(), visited);
        talk.way().goOn();
        assertEquals(new Place.SummaryChoice(), talk.place());
        talk.way().goBack();
        assertEquals("yield", talk.current().orElseThrow().step().id());
    }

    @Test
    void openAgreementsOfEarlierTalksComeFirst() {
        table.earlierAgreement("a1", "Eigen voorstel op papier zetten");
        var talk = table.open();
        assertEquals(new Place.EarlierAgreements(), talk.place());
        talk.earlier().checkUps().getFirst().choose(AgreementState.DONE);
        assertEquals(AgreementState.DONE, table.store.agreements().find("a1").orElseThrow().state());
        talk.way().goOn();
        assertEquals("purpose", talk.current().orElseThrow().step().id());
        assertEquals(Optional.of(new Place.EarlierAgreements()), talk.way().previous());
    }

    @Test
    void anAgreementOfThisTalkIsNotAnEarlierOne() {
        var talk = table.open();
        Table.agree(talk, "Dinsdag rondsturen");
        table.settle();
        assertFalse(table.open().route().has(new Place.EarlierAgreements()));
    }

    @Test
    void aStageShowsWhatWasSaidInThreeLinesAtMost() {
        var talk = table.open();
        assertEquals(Progress.NOW, stage(talk, 1).progress());
        assertEquals(Progress.LATER, stage(talk, 4).progress());
        var run = Table.run(talk, "grow");
        run.answer((ListStep) run.exercise().step("options").orElseThrow(), new ListStep.Answer(List.of("Een", "Twee",
                "Drie", "Vier").stream()
                .map(t -> new ListStep.Entry(t.toLowerCase(java.util.Locale.ROOT), t, java.util.Map
                        .of(), false))
                .toList()), "all");
        assertEquals(Progress.DONE, stage(talk, 4).progress());
        assertEquals(List.of("Een", "Twee", "Drie"), stage(talk, 4).said());
    }

    @Test
    void theGoalComesFirstInItsStageAndOnlyItsFirstLine() {
        var talk = table.open();
        Table.answer(talk, "grow", "topic", "Het planoverleg");
        Table.answer(talk, "grow", "goal", "Zelf beginnen\nen niet wachten");
        assertEquals(List.of("Zelf beginnen", "Het planoverleg"), stage(talk, 2).said());
    }

    @Test
    void agreementsAreShownByTheirWords() {
        var talk = table.open();
        Table.agree(talk, "Dinsdag rondsturen");
        assertEquals(List.of("Dinsdag rondsturen"), stage(talk, 5).said());
    }

    @Test
    void aStageOpensWherePeopleLeftIt() {
        var talk = table.open();
        talk.way().openStage(stage(talk, 3));
        assertEquals("situation", talk.current().orElseThrow().step().id());
        talk.goTo(Table.at(talk, "grow", "tried"));
        talk.way().openStage(stage(talk, 5));
        talk.way().openStage(stage(talk, 3));
        assertEquals("tried", talk.current().orElseThrow().step().id());
    }

    @Test
    void theGoalStaysInViewInOtherStagesAndAdjustingItLeadsBack() {
        var talk = table.open();
        assertEquals(Optional.empty(), talk.inView());
        Table.answer(talk, "grow", "goal", "Zelf beginnen");
        talk.goTo(Table.at(talk, "grow", "options"));
        assertEquals("Zelf beginnen", talk.inView().orElseThrow().words());
        talk.way().adjust(talk.inView().orElseThrow());
        assertEquals(Table.at(talk, "grow", "goal"), talk.place());
        assertEquals(Optional.empty(), talk.inView());
        var back = talk.way().wayBackProperty().get();
        assertNotNull(back);
        talk.goTo(back);
        assertEquals(Table.at(talk, "grow", "options"), talk.place());
        assertNull(talk.way().wayBackProperty().get());
    }

    @Test
    void undoGoesToTheStepWhereItWas() {
        var talk = table.open();
        talk.goTo(Table.at(talk, "grow", "goal"));
        Table.answer(talk, "grow", "goal", "Zelf beginnen");
        talk.goTo(Table.at(talk, "grow", "options"));
        assertTrue(talk.changes().undo());
        assertEquals(Table.at(talk, "grow", "goal"), talk.place());
        assertTrue(Table.run(talk, "grow").answers().isEmpty());
        assertTrue(talk.changes().redo());
        assertEquals(List.of("Zelf beginnen"), stage(talk, 2).said());
        assertFalse(talk.changes().redo());
    }

    @Test
    void undoWithNothingToTakeBackSaysSo() {
        assertFalse(table.open().changes().undo());
    }

    @Test
    void whatIsPrivateIsLeftOutWhilePeopleLookTogether() {
        var talk = table.open();
        Table.answer(talk, "grow", "goal", "Zelf beginnen");
        Table.run(talk, "grow").share(s -> new Sharing(Visibility.PRIVATE, s.inSummary(), s.steps()));
        talk.goTo(Table.at(talk, "frame", "how-you"));
        assertEquals(List.of(), stage(talk, 2).said());
        assertEquals(Optional.empty(), talk.inView());
        talk.togetherProperty().set(false);
        assertEquals(List.of("Zelf beginnen"), stage(talk, 2).said());
        assertEquals("Zelf beginnen", talk.inView().orElseThrow().words());
    }

    @Test
    void helperQuestionsFollowTheStageAndGoRound() {
        var talk = table.open();
        talk.goTo(Table.at(talk, "grow", "options"));
        var helpers = talk.helpers();
        var all = helpers.offeredProperty().get();
        helpers.show(all.getLast());
        helpers.another();
        assertEquals(all.getFirst(), helpers.shownProperty().get());
        talk.goTo(Table.at(talk, "grow", "choice"));
        assertNull(helpers.shownProperty().get());
        assertFalse(all.equals(helpers.offeredProperty().get()));
    }

    @Test
    void aHelperQuestionStaysBetweenTheStepsOfOneStage() {
        var talk = table.open();
        talk.goTo(Table.at(talk, "grow", "situation"));
        talk.helpers().another();
        var shown = talk.helpers().shownProperty().get();
        talk.way().goOn();
        assertNotNull(shown);
        assertEquals(shown, talk.helpers().shownProperty().get());
    }

    @Test
    void theClockRunsForTheStagePeopleAreIn() {
        var talk = table.open();
        table.tasks.pass(java.time.Duration.ofSeconds(30));
        talk.goTo(Table.at(talk, "grow", "options"));
        assertEquals(12, talk.timer().reading().minutes());
        assertEquals("0:00", talk.timer().reading().clock());
        talk.goTo(Table.at(talk, "frame", "purpose"));
        assertEquals("0:30", talk.timer().reading().clock());
    }

    @Test
    void escAsksBeforeLeavingAndStayingIsSafe() {
        var talk = table.open();
        table.agrees = false;
        talk.askToLeave();
        assertEquals(List.of(), table.left);
        table.agrees = true;
        talk.askToLeave();
        assertEquals(List.of(Table.TALK), table.left);
        assertEquals("Verder later", table.asked.getFirst().goOn());
        assertFalse(table.asked.getFirst().danger());
    }

    @Test
    void somebodyWithoutANameOfTheirOwnIsStillCalledSomething() {
        var parts = table.parts();
        var nameless = new WorkspaceParts(parts.ports(), parts.catalog(), parts.work(), new WorkspaceParts.Words(parts
                .words().i18n(), parts.words().dialogs(), () -> " ", parts.words().answers()));
        var talk = Table.talk(new WorkspaceViewModel(Table.TALK, nameless, new WorkspaceExits(() -> {}, _ -> {})));
        assertEquals("ik", talk.names().me());
        assertEquals("Hugo", table.open().names().me());
    }
}
