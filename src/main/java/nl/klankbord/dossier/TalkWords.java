package nl.klankbord.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.dossier.TimelineEntry.Outcome;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;

/// A conversation of the timeline in the words of the screen.
final class TalkWords {
    private static final int LONGEST = 140;

    private final I18n i18n;
    private final LocalDate today;

    TalkWords(I18n i18n, LocalDate today) {
        this.i18n = i18n;
        this.today = today;
    }

    /// When, and which exercise or sort of talk: "Vandaag, 10.30", "20 januari, GROW-gesprek"; the sort of talk
    /// where the exercise is the title.
    String when(TimelineEntry entry) {
        var conversation = entry.conversation();
        var done = exercises(entry);
        var day = day(conversation);
        if (entry.goal().isEmpty() && done.isEmpty()) {
            return day;
        }
        var what = entry.goal().isEmpty() || done.isEmpty() ? kind(conversation.setting().kind()) : done;
        return i18n.get("dossier.timeline.dayAndWhat", day, what);
    }

    private String exercises(TimelineEntry entry) {
        return entry.exercises().stream().map(d -> d.title().in(i18n.language().tag())).collect(Collectors.joining(
                ", "));
    }

    private String day(Conversation conversation) {
        var m = conversation.moments();
        var started = m.startedAt();
        if (started == null) {
            return m.plannedFor() == null ? i18n.get("dossier.timeline.undated") : planned(m.plannedFor());
        }
        var day = DossierReader.day(started);
        if (m.closedAt() != null) {
            return past(day);
        }
        return day.equals(today)
                ? i18n.get("dossier.timeline.begunToday")
                : i18n.get("dossier.timeline.begun", past(day));
    }

    private String planned(LocalDateTime when) {
        var day = when.toLocalDate();
        var clock = Dates.clock(when.toLocalTime(), i18n.language());
        if (day.equals(today)) {
            return i18n.get("dossier.timeline.today", clock);
        }
        return i18n.get("dossier.timeline.planned", Dates.day(day, today, i18n.language()), clock);
    }

    private String past(LocalDate day) {
        if (day.equals(today)) {
            return i18n.get("dossier.timeline.earlierToday");
        }
        return day.getYear() == today.getYear()
                ? Dates.dayOfMonth(day, i18n.language())
                : Dates.date(day, i18n.language());
    }

    /// The goal in people's own words, else what was done, else what sort of talk it is.
    String title(TimelineEntry entry) {
        if (!entry.goal().isEmpty()) {
            return shortened(entry.goal());
        }
        return entry.exercises().isEmpty() ? kind(entry.conversation().setting().kind()) : exercises(entry);
    }

    /// One line of what came out; may be empty.
    String outcome(TimelineEntry entry) {
        return switch (entry.outcome()) {
            case Outcome.NotPrepared _ -> i18n.get("dossier.timeline.notPrepared");
            case Outcome.Prepared _ -> i18n.get("dossier.timeline.prepared");
            case Outcome.Running _ -> i18n.get("dossier.timeline.running");
            case Outcome.Agreed(var first, var more) -> more == 0
                    ? i18n.get("dossier.timeline.agreed", shortened(first))
                    : i18n.get("dossier.timeline.agreedMore", shortened(first), more);
            case Outcome.Said(var words) -> shortened(words);
            case Outcome.Nothing _ -> "";
        };
    }

    String kind(ConversationKind kind) {
        return i18n.get("dossier.kind." + kind);
    }

    /// On one line, and cut between words with an ellipsis when it is long.
    static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        var end = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, end > LONGEST / 2 ? end : LONGEST - 1) + "…";
    }
}
