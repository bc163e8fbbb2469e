package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.person.Person;
import nl.klankbord.ui.PendingDeletions;
import org.junit.jupiter.api.Test;

class EarlierAnswersTest {
    private final Table table = new Table();
    private final EarlierTalks before = new EarlierTalks(table);

    private TalkViewModel openAt(String step) {
        var talk = table.open();
        talk.goTo(Table.at(talk, "grow", step));
        return talk;
    }

    private TalkViewModel open(String talk) {
        return Table.talk(new WorkspaceViewModel(talk, table.parts(), new WorkspaceExits(() -> {}, _ -> {})));
    }

    private static List<String> said(TalkViewModel talk) {
        var answers = talk.earlierAnswers();
        return answers.offeredProperty().get().stream().map(a -> String.join("\n", answers.said(a).lines())).toList();
    }

    private static List<String> shown(TalkViewModel talk) {
        var answers = talk.earlierAnswers();
        return answers.said(Objects.requireNonNull(answers.shownProperty().get(), "nothing is shown")).lines();
    }

    @Test
    void nothingIsOfferedInAFirstTalk() {
        var talk = openAt("goal");
        assertEquals(List.of(), said(talk));
        talk.earlierAnswers().open();
        assertNull(talk.earlierAnswers().shownProperty().get());
    }

    @Test
    void theNewestAnswerToTheSameStepComesFirst() {
        before.said("long-ago", 90, "goal", "Zelf beginnen");
        before.said("last", 30, "goal", "Vaker nee zeggen");
        var talk = openAt("goal");
        assertEquals(List.of("Vaker nee zeggen", "Zelf beginnen"), said(talk));
        assertEquals(List.of(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 1, 14)), talk.earlierAnswers()
                .offeredProperty().get().stream().map(a -> a.from().day()).toList());
    }

    @Test
    void onlyTheStepOnTheScreenIsSpokenOf() {
        before.said("last", 30, "situation", "Zes mensen, twee praten");
        var talk = openAt("goal");
        assertEquals(List.of(), said(talk));
        talk.goTo(Table.at(talk, "grow", "situation"));
        assertEquals(List.of("Zes mensen, twee praten"), said(talk));
        talk.goTo(new Place.ReadBack());
        assertEquals(List.of(), said(talk));
    }

    @Test
    void openingGoesBackTalkByTalkAndStopsAtTheEnds() {
        before.said("long-ago", 90, "goal", "Zelf beginnen");
        before.said("last", 30, "goal", "Vaker nee zeggen");
        var talk = openAt("goal");
        var answers = talk.earlierAnswers();
        answers.open();
        assertEquals(List.of("Vaker nee zeggen"), shown(talk));
        assertTrue(answers.hasOlder());
        assertFalse(answers.hasNewer());
        answers.older();
        assertEquals(List.of("Zelf beginnen"), shown(talk));
        answers.older();
        assertEquals(List.of("Zelf beginnen"), shown(talk));
        assertFalse(answers.hasOlder());
        answers.newer();
        assertEquals(List.of("Vaker nee zeggen"), shown(talk));
        answers.close();
        assertNull(answers.shownProperty().get());
    }

    @Test
    void goingToAnotherStepClosesWhatWasShown() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        var talk = openAt("goal");
        talk.earlierAnswers().open();
        talk.way().goOn();
        assertNull(talk.earlierAnswers().shownProperty().get());
    }

    @Test
    void typingNowChangesNothingOfThen() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        var talk = openAt("goal");
        talk.earlierAnswers().open();
        var stored = table.store.results().find("last-grow");
        Table.answer(talk, "grow", "goal", "Eén avond vrij");
        table.settle();
        assertEquals(List.of("Vaker nee zeggen"), shown(talk));
        assertEquals(stored, table.store.results().find("last-grow"));
        assertEquals(List.of("Eén avond vrij"), table.said("grow", "goal"));
    }

    @Test
    void anAnswerWithoutWordsDoesNotCount() {
        before.held("blank", 20, EarlierTalks.grow(), Map.of("goal", EarlierTalks.words("  "), "options",
                new ListStep.Answer(List.of(new ListStep.Entry("o", " ", Map.of(), false)))), Visibility.SHARED);
        var talk = openAt("goal");
        assertEquals(List.of(), said(talk));
        talk.goTo(Table.at(talk, "grow", "options"));
        assertEquals(List.of(), said(talk));
    }

    @Test
    void whatIsPrivateIsOfferedOnlyWhenNobodyLooksAlong() {
        before.said("shared", 60, "goal", "Zelf beginnen");
        before.held("own", 30, EarlierTalks.grow(), Map.of("goal", EarlierTalks.words("Voor mezelf")),
                Visibility.PRIVATE);
        var talk = openAt("goal");
        assertEquals(List.of("Zelf beginnen"), said(talk));
        talk.togetherProperty().set(false);
        assertEquals(List.of("Voor mezelf", "Zelf beginnen"), said(talk));
        talk.earlierAnswers().open();
        assertEquals(List.of("Voor mezelf"), shown(talk));
        talk.togetherProperty().set(true);
        assertNull(talk.earlierAnswers().shownProperty().get());
        assertEquals(List.of("Zelf beginnen"), said(talk));
    }

    @Test
    void whatBothMaySeeStaysOpenWhenSomebodyLooksAlong() {
        before.said("shared", 60, "goal", "Zelf beginnen");
        var talk = openAt("goal");
        talk.togetherProperty().set(false);
        talk.earlierAnswers().open();
        talk.togetherProperty().set(true);
        assertEquals(List.of("Zelf beginnen"), shown(talk));
    }

    @Test
    void anAnswerIsReadWithTheDefinitionItWasGivenWith() {
        var then = new ChoiceStep("goal", Text.of("Doel"), Text.of("Welke kant wil je op?"), Text.NONE, false, List.of(
                new ChoiceStep.Option("lead", Text.of("Meer leiden"), Text.NONE), new ChoiceStep.Option("make", Text.of(
                        "Meer maken"), Text.NONE)),
                Text.NONE);
        before.held("then", 200, EarlierTalks.asked(then), Map.of("goal", new ChoiceStep.Answer("lead", "")),
                Visibility.SHARED);
        var talk = openAt("goal");
        talk.earlierAnswers().open();
        var answer = Objects.requireNonNull(talk.earlierAnswers().shownProperty().get());
        assertEquals(new AnswerWords.Said("Welke kant wil je op?", List.of("Gekozen: Meer leiden")), talk
                .earlierAnswers().said(answer));
    }

    @Test
    void aStepThatWasNotThereThenOffersNothing() {
        var other = new QuestionStep("hope", Text.of("Hoop"), Text.of("Wat hoop je?"), Text.NONE, false, 0);
        before.held("then", 200, EarlierTalks.asked(other), Map.of("goal", EarlierTalks.words("Verdwaald"), "hope",
                EarlierTalks.words("Rust")), Visibility.SHARED);
        assertEquals(List.of(), said(openAt("goal")));
    }

    @Test
    void agreementsOfThenAreReadWithTheirWords() {
        before.agreed("last", 30, "Dinsdag rondsturen");
        assertEquals(1, said(openAt("agreements")).size());
        assertTrue(said(openAt("agreements")).getFirst().startsWith("• Dinsdag rondsturen"));
    }

    @Test
    void whatWasAgreedAtTheBeginningIsThereAsWell() {
        var first = table.workspace();
        var talk = Table.talk(first);
        Table.answer(talk, "frame", "purpose", "Weten waar ik sta");
        first.leave();
        table.tasks.pass(Duration.ofDays(30));
        table.store.conversations().save(table.planned("next"));
        assertEquals(List.of("Weten waar ik sta"), said(open("next")));
    }

    @Test
    void aTalkThatCameLaterIsNotAnEarlierOne() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        before.said("older", 60, "goal", "Zelf beginnen");
        var last = open("last");
        last.goTo(Table.at(last, "grow", "goal"));
        assertEquals(List.of("Zelf beginnen"), said(last));
        var older = open("older");
        older.goTo(Table.at(older, "grow", "goal"));
        assertEquals(List.of(), said(older));
    }

    @Test
    void somebodyElsesTalksAreNeverOffered() {
        table.store.persons().save(new Person("other", "Ander", "", "", null, table.tasks.instant()));
        before.said("last", 30, "goal", "Vaker nee zeggen");
        var result = table.store.results().find("last-grow").orElseThrow();
        var talk = table.store.conversations().find("last").orElseThrow();
        table.store.conversations().delete("last");
        table.store.conversations().save(new Conversation("theirs", "other", talk.language(),
                talk.setting(), talk.exercises(), talk.moments(), ""));
        table.store.results().save(new ExerciseResult("theirs-grow", result.definition(),
                new ExerciseResult.About("other", "theirs", result.about().startedAt()),
                result.answers(), result.sharing(), result.changedAt()), List.of());
        assertEquals(List.of(), said(openAt("goal")));
    }

    private void delete(String talk) {
        table.deletions.delete(new PendingDeletions.Deletion(talk, "Gesprek verwijderd"), () -> table.store
                .conversations().delete(talk));
    }

    @Test
    void aDeletedTalkIsOutOfSightAtOnceAndStaysGone() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        var talk = openAt("goal");
        talk.earlierAnswers().open();
        delete("last");
        assertEquals(List.of(), said(talk));
        assertNull(talk.earlierAnswers().shownProperty().get());
        table.tasks.pass(PendingDeletions.WAY_BACK);
        assertEquals(List.of(), said(talk));
    }

    @Test
    void aTalkThatIsBroughtBackIsOfferedAgain() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        delete("last");
        var talk = openAt("goal");
        assertEquals(List.of(), said(talk));
        table.deletions.takeBack();
        assertEquals(List.of("Vaker nee zeggen"), said(talk));
    }

    @Test
    void aTalkIsOfferedAgainOnlyOnceItHasBeenRead() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        var talk = openAt("goal");
        delete("last");
        table.tasks.hold();
        table.deletions.takeBack();
        assertEquals(List.of(), said(talk));
        table.tasks.release();
        assertEquals(List.of("Vaker nee zeggen"), said(talk));
    }

    @Test
    void aTalkThatWasLeftListensToNothingAnyMore() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        var model = table.workspace();
        var talk = Table.talk(model);
        talk.goTo(Table.at(talk, "grow", "goal"));
        model.leave();
        delete("last");
        assertEquals(List.of("Vaker nee zeggen"), said(talk));
        assertNotNull(table.deletions.currentProperty().get());
    }
}
