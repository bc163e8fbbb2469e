package nl.klankbord.dossier;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversation.Moments;
import nl.klankbord.conversation.Conversation.Setting;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.ui.Ids;

/// Makes new conversations; storing them is up to the caller.
public final class NewTalks {
    private final Ids ids;
    private final InstantSource clock;
    private final Supplier<String> language;
    private final List<String> usual;

    /// @param language tag of the language of the screen, asked at each new conversation
    /// @param usual ids of the exercises of a conversation that is begun without preparing
    public NewTalks(Ids ids, InstantSource clock, Supplier<String> language, List<String> usual) {
        this.ids = ids;
        this.clock = clock;
        this.language = language;
        this.usual = List.copyOf(usual);
    }

    /// Begun now.
    Conversation now(String person) {
        return talk(person, new Setting(ConversationKind.DEVELOPMENT, ""), usual, Moments.started(clock.instant()));
    }

    /// To be prepared, without a day.
    Conversation undated(String person) {
        return talk(person, new Setting(ConversationKind.DEVELOPMENT, ""), List.of(), new Moments(null, null, null,
                null));
    }

    /// Planned for this moment.
    Conversation planned(String person, LocalDateTime when, Setting setting) {
        return talk(person, setting, List.of(), Moments.planned(when));
    }

    /// A planned one that is begun without preparing.
    Conversation begin(Conversation planned) {
        var ready = planned.exercises().isEmpty() ? planned.withExercises(usual) : planned;
        return ready.start(clock.instant());
    }

    private Conversation talk(String person, Setting setting, List<String> exercises, Moments moments) {
        return new Conversation(ids.next(), person, language.get(), setting, exercises, moments, "");
    }
}
