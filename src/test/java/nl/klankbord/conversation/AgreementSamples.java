package nl.klankbord.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.klankbord.conversation.Commitment.Plan;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.person.Person;
import nl.klankbord.support.InMemoryStore;
import org.jspecify.annotations.Nullable;

/// Fictional people with agreements, seen from Tuesday 14 April 2026.
public final class AgreementSamples {
    public static final LocalDate TODAY = LocalDate.of(2026, 4, 14);
    private static final Instant MADE = Instant.parse("2026-01-20T10:00:00Z");

    private AgreementSamples() {}

    public static Person person(String id, String name) {
        return new Person(id, name, "", "", null, MADE);
    }

    /// An open agreement made in the conversation "talk-" + person.
    public static Agreement open(String id, String person, String what, Who who, When due) {
        return new Agreement(id, new Agreement.From(person, "talk-" + person, null, MADE), new Commitment(what, who,
                due, Plan.NONE, null), AgreementState.OPEN, List.of());
    }

    public static When on(int month, int day) {
        return When.on(LocalDate.of(2026, month, day));
    }

    public static When words(String words) {
        return new When(null, words);
    }

    public static Conversation closed(String id, String person, Instant at) {
        return new Conversation(id, person, "nl", new Conversation.Setting(ConversationKind.DEVELOPMENT, ""),
                List.of("grow"), new Conversation.Moments(null, at, at, null), "");
    }

    public static Conversation planned(String id, String person, @Nullable LocalDateTime at) {
        return new Conversation(id, person, "nl", new Conversation.Setting(ConversationKind.DEVELOPMENT, ""),
                List.of("grow"), new Conversation.Moments(at, null, null, null), "");
    }

    /// Noor, Daan and Jelle, with an agreement in every group.
    public static InMemoryStore store() {
        var store = new InMemoryStore();
        for (var person : List.of(person("noor", "Noor Willems"), person("daan", "Daan Verhoeven"), person("jelle",
                "Jelle Hoekstra"))) {
            store.persons().save(person);
        }
        store.conversations().save(closed("talk-noor", "noor", MADE));
        store.conversations().save(closed("talk-jelle", "jelle", MADE.plus(Duration.ofDays(1))));
        store.conversations().save(closed("talk-daan", "daan", MADE.plus(Duration.ofDays(2))));
        var done = open("a5", "jelle", "De agenda rondsturen", Who.BOTH, on(4, 1)).check(new CheckUp("c1", Instant
                .parse("2026-04-02T08:00:00Z"), AgreementState.DONE, "Stond er een dag eerder in"), on(4, 1));
        for (var agreement : List.of(open("a1", "noor", "Eigen voorstel op papier zetten", Who.YOU, on(4, 14)), open(
                "a2", "jelle", "Inwerkplan nalopen", Who.ME, on(4, 17)),
                open("a3", "daan",
                        "Twee klanten bellen voor feedback", Who.YOU, on(6, 2)),
                open("a4", "noor",
                        "Meekijken bij het overleg van team Zuid", Who.BOTH, words("voor de zomer")),
                done)) {
            store.agreements().save(agreement);
        }
        return store;
    }
}
