package nl.klankbord.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.Exercise.Area;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.ui.Ids;

/// Reads a conversation from the store, starts it when it was planned, and makes the results that are missing, each with
/// its definition as it is now. Everything here blocks.
final class TalkOpening {
    private final Ports ports;
    private final ExerciseCatalog catalog;
    private final Ids ids;

    TalkOpening(Ports ports, ExerciseCatalog catalog, Ids ids) {
        this.ports = ports;
        this.catalog = catalog;
        this.ids = ids;
    }

    /// @param language tag of the language a conversation that starts now is held in
    /// @return empty when the conversation is not there any more
    Optional<OpenTalk> open(String id, String language, Instant now) {
        return ports.conversations().find(id).flatMap(found -> ports.persons().find(found.person()).map(person -> {
            var conversation = start(found, language, now);
            var others = ports.conversations().ofPerson(person.id());
            var notes = Stream.concat(ports.notes().ofConversation(id).stream(), jotsSince(lastClosed(others, id), ports
                    .notes().ofPerson(person.id()))).toList();
            return new OpenTalk(conversation, person, results(conversation, now), ports.agreements().ofConversation(id),
                    earlier(conversation), notes, new EarlierReading(ports).before(conversation));
        }));
    }

    private Conversation start(Conversation found, String language, Instant now) {
        if (found.state() != ConversationState.PLANNED) {
            return found;
        }
        var started = found.start(now).withLanguage(language);
        ports.conversations().save(started);
        return started;
    }

    private List<Agreement> earlier(Conversation conversation) {
        // in a closed talk the agreements of today are looked at elsewhere
        return conversation.state() == ConversationState.CLOSED
                ? List.of()
                : openAgreements(ports.agreements().ofPerson(conversation.person()), conversation.id());
    }

    /// Those that are open and were not made in this conversation.
    static List<Agreement> openAgreements(List<Agreement> all, String conversation) {
        return all.stream().filter(a -> a.isOpen() && !a.from().conversation().equals(conversation)).toList();
    }

    /// The newest closed one, leaving out this conversation.
    static Optional<Conversation> lastClosed(List<Conversation> newestFirst, String except) {
        return newestFirst.stream().filter(c -> c.state() == ConversationState.CLOSED && !c.id().equals(except))
                .findFirst();
    }

    /// The jots since a talk was closed, newest first; all of them when there was no talk.
    static Stream<Note> jotsSince(Optional<Conversation> last, List<Note> ofPerson) {
        var since = last.map(c -> Objects.requireNonNullElse(c.moments().closedAt(), Instant.EPOCH)).orElse(
                Instant.EPOCH);
        return ofPerson.stream().filter(n -> n.life() == Life.JOT && n.writtenAt().isAfter(since));
    }

    private List<ExerciseResult> results(Conversation conversation, Instant now) {
        var running = conversation.state() == ConversationState.RUNNING;
        var stored = new ArrayList<>(ports.results().ofConversation(conversation.id()));
        var wanted = Stream.concat(Stream.of(catalog.frame()), conversation.exercises().stream().flatMap(e -> catalog
                .find(e).stream())).toList();
        var inOrder = new ArrayList<ExerciseResult>();
        for (var exercise : wanted) {
            var had = stored.stream().filter(r -> r.definition().id().equals(exercise.id())).findFirst();
            had.ifPresent(stored::remove);
            // looking at a closed talk writes nothing, but arrival and closing always stand around it
            if (had.isPresent() || running || exercise.area() == Area.FRAME) {
                inOrder.add(had.orElseGet(() -> make(exercise, conversation, now)));
            }
        }
        inOrder.addAll(stored);
        return inOrder;
    }

    private ExerciseResult make(Exercise exercise, Conversation conversation, Instant now) {
        var about = new ExerciseResult.About(conversation.person(), conversation.id(), now);
        var result = ExerciseResult.start(ids.next(), exercise, about);
        if (conversation.state() == ConversationState.RUNNING) {
            ports.results().save(result, List.of());
        }
        return result;
    }
}
