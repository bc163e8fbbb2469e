package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.person.Person;
import nl.klankbord.report.Summary.Choice;
import nl.klankbord.report.Summary.StagePart;
import nl.klankbord.report.Summary.StepPart;
import org.junit.jupiter.api.Test;

class SummarySourceTest {
    private final SampleTalk talk = new SampleTalk("nl");

    private static void assertNothingPrivate(Summary summary) {
        var everywhere = summary + SummaryText.write(summary) + new String(new SummaryJson().write(summary),
                StandardCharsets.UTF_8);
        // a result knows all its answers, so what the record prints of it does not count
        var shown = everywhere.substring(everywhere.indexOf(SummaryText.write(summary)));
        assertFalse(shown.contains(SampleTalk.PRIVATE), shown);
    }

    @Test
    void nothingPrivateGetsIn() {
        assertNothingPrivate(talk.summary());
        assertEquals(List.of("a1", "a2"), talk.summary().agreements().stream().map(a -> a.id()).toList());
        assertEquals(List.of("n-SUMMARY"), talk.summary().notes().stream().map(n -> n.id()).toList());
    }

    @Test
    void aPrivateResultStaysOutEvenWhenEveryFlagSaysOtherwise() {
        var result = talk.store.results().find("r-grow").orElseThrow();
        var flags = new java.util.HashMap<String, Boolean>();
        result.definition().steps().forEach(s -> flags.put(s.id(), true));
        talk.store.results().save(result.withSharing(new Sharing(Visibility.PRIVATE, true, flags), SampleTalk.STARTED),
                talk.store.agreements().ofConversation(SampleTalk.ID).stream().filter(a -> "r-grow".equals(a.result()))
                        .toList());

        var summary = talk.summary();
        assertEquals(List.of("arrive"), summary.stages().stream().map(s -> s.stage().id()).toList());
        assertEquals(List.of(), summary.agreements(), "its agreements are as private as it is");
        assertFalse(SummaryText.write(summary).contains(SampleTalk.GOAL));
    }

    @Test
    void theChoiceAtClosingDecidesPerStep() {
        var result = talk.store.results().find("r-grow").orElseThrow();
        talk.store.results().save(result.withSharing(new Sharing(Visibility.SHARED, true, Map.of("causes", true,
                "situation", false, "agreements", false)), SampleTalk.STARTED), talk.store.agreements()
                        .ofConversation(
                                SampleTalk.ID)
                        .stream().filter(a -> "r-grow".equals(a.result())).toList());
        var text = SummaryText.write(talk.summary());
        assertTrue(text.contains(SampleTalk.PRIVATE + " eigen oorzaak"), "chosen into the summary by an act");
        assertFalse(text.contains("zes mensen"));
        assertFalse(text.contains(SampleTalk.STEP), "without its step no agreement");
    }

    @Test
    void onlyWhatIsFilledInStandsThere() {
        var steps = talk.summary().stages().stream().flatMap(s -> s.steps().stream()).map(s -> s.step().id()).toList();
        assertEquals(List.of("goal", "purpose", "noted", "situation", "film", "options", "choice", "motivation"),
                steps);
        assertEquals(List.of(), talk.summary().closing());
    }

    @Test
    void theGoalStandsFirst() {
        var first = talk.summary().stages().getFirst();
        assertEquals("goal", first.stage().id());
        assertEquals(List.of(new Block.Quote(SampleTalk.GOAL)), first.steps().getFirst().blocks());
    }

    @Test
    void theNameOnPaperIsTheAlias() {
        var person = new Person("p", "Marit de Wolff", "M.", "", null, SampleTalk.STARTED);
        talk.store.persons().save(person);
        assertEquals("M.", talk.summary().about().people().you());
        assertFalse(SummaryText.write(talk.summary()).contains("Wolff"));
    }

    @Test
    void itSaysWhenWhereAndThatItWasCorrected() {
        var before = talk.summary().about();
        assertEquals(LocalDateTime.of(2026, 4, 14, 10, 30), before.when());
        assertEquals("Kamer 2.14", before.place());
        assertTrue(before.closed());

        var conversation = talk.store.conversations().find(SampleTalk.ID).orElseThrow();
        talk.store.conversations().save(conversation.correct(Instant.parse("2026-04-15T22:30:00Z")));
        assertEquals(LocalDate.of(2026, 4, 16), talk.summary().about().correctedOn());
        assertTrue(SummaryText.write(talk.summary()).contains("Gecorrigeerd op 16 april 2026"));
    }

    @Test
    void aPlannedConversationHasASummaryThatSaysThereIsNothingYet() {
        talk.store.conversations().save(new Conversation("later", "p", "en", new Conversation.Setting(
                ConversationKind.COACHING, ""), List.of(),
                Conversation.Moments.planned(LocalDateTime.of(2026, 5, 1, 9,
                        0)),
                ""));
        var summary = talk.source().load("later").orElseThrow();
        assertTrue(summary.isEmpty());
        var text = SummaryText.write(summary);
        assertTrue(text.contains("Nothing has been put into this summary yet."), text);
        assertTrue(text.contains("When: 1 May 2026, 9:00"), text);
        assertTrue(text.contains("the conversation is still open"), text);
    }

    @Test
    void aConversationThatIsGoneHasNone() {
        assertEquals(Optional.empty(), talk.source().load("nobody"));
    }

    @Test
    void everyPartCanBeLeftOut() {
        var summary = talk.summary();
        var ids = summary.choices().stream().map(Choice::id).toList();
        assertEquals(List.of("r-grow/goal", "r-frame/arrive", "r-grow/reality", "r-grow/options", "r-grow/will", "a1",
                "a2", "n-SUMMARY"), ids);
        for (var id : ids) {
            var without = summary.without(Set.of(id));
            assertEquals(ids.stream().filter(i -> !i.equals(id)).toList(), without.choices().stream().map(Choice::id)
                    .toList());
        }
        assertTrue(summary.without(Set.copyOf(ids)).isEmpty());
    }

    @Test
    void severalExercisesAreTold() {
        var other = nl.klankbord.exercise.result.ExerciseResult.start("r-two", talk.grow,
                new nl.klankbord.exercise.result.ExerciseResult.About("p", SampleTalk.ID, SampleTalk.STARTED
                        .plusSeconds(600)));
        talk.store.results().save(other.withAnswers(SampleTalk.with(talk.grow,
                nl.klankbord.exercise.step.Answers.NONE, "situation", SampleTalk.question("Nog iets")),
                SampleTalk.STARTED), List.of());
        var text = SummaryText.write(talk.summary());
        assertTrue(text.contains("Situatie (GROW-gesprek)"), text);
        assertEquals(List.of("r-grow", "r-frame", "r-grow", "r-grow", "r-grow", "r-two"), talk.summary().stages()
                .stream().map(StagePart::result).map(r -> r.id()).toList());
        assertEquals(List.of("Hoe het nu is"), talk.summary().stages().getLast().steps().stream().map(StepPart::heading)
                .toList());
    }
}
