package nl.klankbord.exercise.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult.About;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.support.Ports;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.Test;

/// What every [ExerciseResults] does.
public interface ExerciseResultsContract {
    Ports ports();

    private void prepare() {
        ports().persons().save(StoredExamples.named("p1", "Noor"));
        ports().conversations().save(new StoredExamples("x").conversation("c1", "p1"));
    }

    private static Agreement madeIn(String id, String result) {
        return new StoredExamples("words").agreement(id, new Agreement.From("p1", "c1", result, StoredExamples.MOMENT));
    }

    @Test
    default void aSavedResultComesBackEqualWithItsDefinition() {
        prepare();
        var all = new StoredExamples("naïef \u2028 😀 \\\"").result("r1", "p1", "c1");
        var alone = ExerciseResult.start("r2", StoredExamples.exercise("other"), new About(null, null,
                StoredExamples.MOMENT));
        ports().results().save(all, List.of());
        ports().results().save(alone, List.of());
        assertEquals(Optional.of(all), ports().results().find("r1"));
        assertEquals(Optional.of(alone), ports().results().find("r2"));
    }

    @Test
    default void savingAgainReplacesAlsoWithNothing() {
        prepare();
        var result = new StoredExamples("first").result("r1", "p1", "c1");
        ports().results().save(result, List.of());
        var next = result.withAnswers(Answers.NONE, StoredExamples.MOMENT.plusSeconds(60)).withSharing(new Sharing(
                Visibility.PRIVATE, true, Map.of()), StoredExamples.MOMENT.plusSeconds(61));
        ports().results().save(next, List.of());
        assertEquals(List.of(next), ports().results().ofPerson("p1"));
    }

    @Test
    default void aResultKeepsTheDefinitionItWasMadeWith() {
        prepare();
        var before = new StoredExamples("x").result("r1", "p1", "c1");
        var changed = new ExerciseResult("r2", StoredExamples.exercise("changed"), before.about(), before.answers(),
                before.sharing(), before.changedAt());
        ports().results().save(before, List.of());
        ports().results().save(changed, List.of());
        assertEquals("trial", ports().results().find("r1").orElseThrow().definition().id());
        assertEquals("changed", ports().results().find("r2").orElseThrow().definition().id());
    }

    @Test
    default void resultsOfAConversationAreInOrderAndOfAPersonNewestFirst() {
        prepare();
        var first = startedAt("z", "2026-04-14T08:30:00Z");
        var second = startedAt("a", "2026-04-14T08:30:00.000000001Z");
        ports().results().save(second, List.of());
        ports().results().save(first, List.of());
        assertEquals(List.of(first, second), ports().results().ofConversation("c1"));
        assertEquals(List.of(second, first), ports().results().ofPerson("p1"));
        assertEquals(List.of(), ports().results().ofConversation("c2"));
    }

    private static ExerciseResult startedAt(String id, String moment) {
        return ExerciseResult.start(id, StoredExamples.exercise("trial"), new About("p1", "c1", Instant.parse(moment)));
    }

    @Test
    default void agreementsOfAResultAreExactlyThoseItWasSavedWith() {
        prepare();
        var result = new StoredExamples("x").result("r1", "p1", "c1");
        var elsewhere = madeIn("elsewhere", "r2");
        ports().results().save(new StoredExamples("x").result("r2", "p1", "c1"), List.of(elsewhere));
        var stays = madeIn("stays", "r1");
        ports().results().save(result, List.of(stays, madeIn("goes", "r1")));
        var comes = madeIn("comes", "r1");
        ports().results().save(result, List.of(comes, stays.settle()));
        assertEquals(List.of(elsewhere, stays, comes), ports().agreements().ofConversation("c1"));
    }

    @Test
    default void deletingAResultLeavesItsAgreementsWithTheConversation() {
        prepare();
        ports().results().save(new StoredExamples("x").result("r1", "p1", "c1"), List.of(madeIn("a1", "r1")));
        ports().results().delete("r1");
        ports().results().delete("r1");
        assertEquals(Optional.empty(), ports().results().find("r1"));
        assertNull(ports().agreements().find("a1").orElseThrow().result());
        assertEquals(1, ports().agreements().ofConversation("c1").size());
    }
}
