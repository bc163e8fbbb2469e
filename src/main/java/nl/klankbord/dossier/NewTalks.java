package nl.klankbord.dossier;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversation.Moments;
import nl.klankbord.conversation.Conversation.Setting;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Ids;

/// Makes new conversations; storing them is up to the caller.
public final class NewTalks {
    private final Ids ids;
    private final InstantSource clock;
    private final I18n i18n;
    private final List<String> usual;

    /// @param i18n knows the language of the screen, in which a new conversation is held
    /// @param usual ids of the exercises of a conversation that is begun without preparing
    public NewTalks(Ids ids, InstantSource clock, I18n i18n, List<String> usual) {
        this.ids = ids;
        this.clock = clock;
        this.i18n = i18n;
        this.usual = List.copyOf(usual);
    }

    Ids ids() {
        return ids;
    }

    InstantSource clock() {
        return clock;
    }

    I18n i18n() {
        return i18n;
    }

    /// Begun now.
    public Conversation now(String person) {
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
        return new Conversation(ids.next(), person, i18n.language().tag(), setting, exercises, moments, "");
    }
}
