package nl.klankbord.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Conversation.Moments;
import nl.klankbord.conversation.Conversation.Setting;
import nl.klankbord.support.Ports;
import nl.klankbord.support.StoredExamples;
import nl.klankbord.ui.DeletedMeanwhileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What every [Conversations] does.
public interface ConversationsContract {
    Ports ports();

    private static Conversation planned(String id, LocalDateTime when) {
        return new Conversation(id, "p1", "nl", new Setting(ConversationKind.COACHING, ""), List.of(), Moments.planned(
                when), "");
    }

    @Test
    default void aSavedConversationComesBackEqual() {
        ports().persons().save(StoredExamples.named("p1", "Noor"));
        var all = new StoredExamples("é\u0000😀 [\"a\"]").conversation("c1", "p1");
        var little = new Conversation("c2", "p1", "en", new Setting(ConversationKind.DEVELOPMENT, ""), List.of(),
                new Moments(null, null, null, null), "");
        ports().conversations().save(all);
        ports().conversations().save(little);
        assertEquals(Optional.of(all), ports().conversations().find("c1"));
        assertEquals(Optional.of(little), ports().conversations().find("c2"));
    }

    @Test
    default void aPositionOfSeveralLinesComesBackAsItWas() {
        ports().persons().save(StoredExamples.named("p1", "Noor"));
        var running = planned("c1", LocalDateTime.of(2026, 4, 14, 10, 30)).start(StoredExamples.MOMENT).withPosition(
                "step/c1-grow/goal\nc1-frame/arrive 95\nc1-grow/goal 400");
        ports().conversations().save(running);
        assertEquals(Optional.of(running), ports().conversations().find("c1"));
    }

    @Test
    default void savingAConversationAgainReplaces() {
        ports().persons().save(StoredExamples.named("p1", "Noor"));
        var first = planned("c1", LocalDateTime.of(2026, 4, 14, 10, 30));
        ports().conversations().save(first);
        var next = first.start(StoredExamples.MOMENT).withPosition("goal").withExercises(List.of("grow"));
        ports().conversations().save(next);
        assertEquals(List.of(next), ports().conversations().all());
    }

    @Test
    default void theNewestMomentComesFirst() {
        ports().persons().save(StoredExamples.named("p1", "Noor"));
        var noon = LocalDateTime.of(2026, 4, 14, 12, 0);
        var atNoon = noon.atZone(ZoneId.systemDefault()).toInstant();
        var never = new Conversation("never", "p1", "nl", new Setting(ConversationKind.OTHER, ""), List.of(),
                new Moments(null, null, null, null), "");
        var early = StoredExamples.started("early", "p1", atNoon.minus(Duration.ofMinutes(1)));
        var middle = planned("middle", noon);
        var late = StoredExamples.started("late", "p1", atNoon.minus(Duration.ofHours(9))).close(atNoon.plus(Duration
                .ofMinutes(1)));
        List.of(middle, late, never, early).forEach(ports().conversations()::save);
        assertEquals(List.of(late, middle, early, never), ports().conversations().all());
        assertEquals(List.of(late, middle, early, never), ports().conversations().ofPerson("p1"));
    }

    @Test
    default void onlyThoseWithThisPersonAreOfThisPerson() {
        ports().persons().save(StoredExamples.named("p1", "Noor"));
        ports().persons().save(StoredExamples.named("p2", "Sam"));
        var ofNoor = StoredExamples.started("c1", "p1", StoredExamples.MOMENT);
        ports().conversations().save(ofNoor);
        ports().conversations().save(StoredExamples.started("c2", "p2", StoredExamples.MOMENT));
        assertEquals(List.of(ofNoor), ports().conversations().ofPerson("p1"));
        assertEquals(List.of(), ports().conversations().ofPerson("p3"));
    }

    @Test
    default void aSaveThatWasStillWaitingBringsNothingBackOfADeletedConversation() {
        var store = ports();
        var examples = new StoredExamples("words");
        var talk = examples.conversation("c1", "p1");
        var result = examples.result("r1", "p1", "c1");
        var agreement = examples.agreement("a1", new Agreement.From("p1", "c1", "r1", StoredExamples.MOMENT));
        store.persons().save(StoredExamples.named("p1", "Noor"));
        store.conversations().save(talk);
        store.results().save(result, List.of(agreement));
        store.conversations().delete("c1");
        for (var waiting : List.<Executable>of(() -> store.conversations().save(talk), () -> store.notes().save(examples
                .note("n1", "p1", "c1")), () -> store.results().save(result, List.of(agreement)), () -> store
                        .results().save(result, List.of()),
                () -> store.agreements().save(agreement))) {
            assertThrows(DeletedMeanwhileException.class, waiting);
        }
        assertEquals(List.of(), store.conversations().all());
        assertEquals(List.of(), store.notes().ofPerson("p1"));
        assertEquals(List.of(), store.results().ofPerson("p1"));
        assertEquals(List.of(), store.agreements().all());
    }

    @Test
    default void deletingTakesResultsNotesAndAgreementsAndLeavesThePerson() {
        var store = ports();
        var examples = new StoredExamples("words");
        store.persons().save(StoredExamples.named("p1", "Noor"));
        for (var c : List.of("c1", "c2")) {
            store.conversations().save(examples.conversation(c, "p1"));
            store.notes().save(examples.note("n-" + c, "p1", c));
            store.results().save(examples.result("r-" + c, "p1", c), List.of(examples.agreement("a-" + c,
                    new Agreement.From("p1", c, "r-" + c, StoredExamples.MOMENT))));
        }
        store.notes().save(examples.note("jot", "p1", null));
        store.conversations().delete("c1");
        store.conversations().delete("not there");
        assertEquals(List.of("c2"), store.conversations().all().stream().map(Conversation::id).toList());
        assertEquals(List.of("a-c2"), store.agreements().all().stream().map(Agreement::id).toList());
        assertEquals(List.of("jot", "n-c2"), store.notes().ofPerson("p1").stream().map(Note::id).sorted().toList());
        assertEquals(1, store.results().ofPerson("p1").size());
        assertEquals(1, store.persons().all().size());
    }
}
