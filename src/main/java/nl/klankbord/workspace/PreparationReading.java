package nl.klankbord.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.person.Person;
import nl.klankbord.ui.Ids;
import nl.klankbord.workspace.PrepareViewModel.Target;
import nl.klankbord.workspace.ToPrepare.LastTalk;

/// Reads what one needs to prepare a conversation. Everything here blocks; nothing is written.
final class PreparationReading {
    private final Ports ports;
    private final Ids ids;

    PreparationReading(Ports ports, Ids ids) {
        this.ports = ports;
        this.ids = ids;
    }

    /// @return empty when the conversation or the person is not there any more
    Optional<ToPrepare> read(Target target, String language, Instant now) {
        return switch (target) {
            case Target.Planned(var id) -> ports.conversations().find(id).flatMap(c -> ports.persons().find(c.person())
                    .map(p -> read(c, p, now)));
            case Target.With(var id) -> ports.persons().find(id).map(p -> read(fresh(p, language), p, now));
        };
    }

    private Conversation fresh(Person person, String language) {
        return new Conversation(ids.next(), person.id(), language, new Conversation.Setting(
                ConversationKind.DEVELOPMENT, ""), List.of(), new Conversation.Moments(null, null, null, null), "");
    }

    private ToPrepare read(Conversation conversation, Person person, Instant now) {
        var last = TalkOpening.lastClosed(ports.conversations().ofPerson(person.id()), conversation.id());
        var intention = ports.notes().ofConversation(conversation.id()).stream().filter(n -> n
                .life() == Life.INTENTION).findFirst().orElseGet(() -> new Note(ids.next(), person.id(), conversation
                        .id(), Life.INTENTION, "", now));
        return new ToPrepare(conversation, person, TalkOpening.openAgreements(ports.agreements().ofPerson(person
                .id()), conversation.id()), last.map(this::lastTalk).orElse(null), TalkOpening.jotsSince(last,
                        ports
                                .notes().ofPerson(person.id()))
                        .toList(),
                intention);
    }

    private LastTalk lastTalk(Conversation last) {
        var goal = ports.results().ofConversation(last.id()).stream().filter(ExerciseResult::isShared).flatMap(r -> r
                .definition().inView().flatMap(s -> r.answers().to(s)).stream()).flatMap(a -> a.words().stream())
                .findFirst().orElse("");
        return new LastTalk(last, goal, ports.agreements().ofConversation(last.id()));
    }
}
