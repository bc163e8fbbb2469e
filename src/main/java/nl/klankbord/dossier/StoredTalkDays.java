package nl.klankbord.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.person.TalkDays;
import org.jspecify.annotations.Nullable;

/// The next or last talk with each person, from the stored conversations.
public final class StoredTalkDays implements TalkDays {
    private final Conversations conversations;
    private final Supplier<LocalDate> today;

    public StoredTalkDays(Conversations conversations, Supplier<LocalDate> today) {
        this.conversations = conversations;
        this.today = today;
    }

    @Override
    public Map<String, TalkDay> byPerson() {
        var days = new HashMap<String, TalkDay>();
        for (var conversation : conversations.all()) {
            var day = day(conversation);
            if (day != null) {
                days.merge(conversation.person(), day, StoredTalkDays::better);
            }
        }
        return days;
    }

    private @Nullable TalkDay day(Conversation conversation) {
        var moments = conversation.moments();
        if (moments.startedAt() != null) {
            return new TalkDay(DossierReader.day(moments.startedAt()), false);
        }
        var planned = moments.plannedFor();
        return planned == null || planned.toLocalDate().isBefore(today.get())
                ? null
                : new TalkDay(planned.toLocalDate(), true);
    }

    /// What is planned comes before what was; of plans the soonest, of talks the last.
    private static TalkDay better(TalkDay a, TalkDay b) {
        if (a.planned() != b.planned()) {
            return a.planned() ? a : b;
        }
        return a.planned() == a.date().isBefore(b.date()) ? a : b;
    }
}
