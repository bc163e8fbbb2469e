package nl.klankbord.today;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;

/// Moments and conversations in the words of today: "Goedemorgen, Hanna", "Vandaag om 10.30, over drie kwartier".
final class TodayWords {
    private static final int MORNING = 5;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final I18n i18n;

    TodayWords(I18n i18n) {
        this.i18n = i18n;
    }

    /// @param name empty when the user gave none
    String greeting(LocalDateTime now, String name) {
        int hour = now.getHour();
        if (hour >= MORNING && hour < NOON) {
            return name.isBlank() ? i18n.get("today.morning") : i18n.get("today.morningName", name);
        }
        if (hour >= NOON && hour < EVENING) {
            return name.isBlank() ? i18n.get("today.afternoon") : i18n.get("today.afternoonName", name);
        }
        return name.isBlank() ? i18n.get("today.evening") : i18n.get("today.eveningName", name);
    }

    /// The day with a capital, as it stands on a line of its own.
    String date(LocalDateTime now) {
        return sentence(Dates.weekday(now.toLocalDate(), i18n.language()));
    }

    String title(Conversation conversation, String name) {
        return i18n.get(switch (conversation.setting().kind()) {
            case DEVELOPMENT -> "today.talk.development";
            case COACHING -> "today.talk.coaching";
            case CATCH_UP -> "today.talk.catchUp";
            case OTHER -> "today.talk.other";
        }, name);
    }

    String kind(ConversationKind kind) {
        return i18n.get(switch (kind) {
            case DEVELOPMENT -> "today.kind.development";
            case COACHING -> "today.kind.coaching";
            case CATCH_UP -> "today.kind.catchUp";
            case OTHER -> "today.kind.other";
        });
    }

    /// When a planned conversation is, seen from now.
    String planned(Conversation conversation, LocalDateTime now) {
        var at = conversation.moments().plannedFor();
        if (at == null) {
            return i18n.get("today.when.noDay");
        }
        var clock = Dates.clock(at.toLocalTime(), i18n.language());
        var day = day(at.toLocalDate(), now.toLocalDate());
        var minutes = Math.ceilDiv(Duration.between(now, at).toSeconds(), 60);
        if (minutes < 0) {
            return i18n.get("today.when.past", day, clock);
        }
        return at.toLocalDate().equals(now.toLocalDate())
                ? i18n.get("today.when.today", clock, until(minutes))
                : sentence(i18n.get("today.when.later", day, clock));
    }

    /// When a running conversation was begun.
    String begun(Conversation conversation, LocalDateTime now) {
        var at = local(Objects.requireNonNull(conversation.moments().startedAt()));
        return sentence(i18n.get("today.when.begun", day(at.toLocalDate(), now.toLocalDate()), Dates.clock(at
                .toLocalTime(), i18n.language())));
    }

    /// The day on which a conversation was closed or else begun: "do 9 april".
    String held(Conversation conversation, LocalDateTime now) {
        var moments = conversation.moments();
        var at = moments.closedAt() != null ? moments.closedAt() : Objects.requireNonNull(moments.startedAt());
        return Dates.day(local(at).toLocalDate(), now.toLocalDate(), i18n.language());
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }

    private String day(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return i18n.get("today.day.today");
        }
        if (date.equals(today.plusDays(1))) {
            return i18n.get("today.day.tomorrow");
        }
        return date.equals(today.minusDays(1))
                ? i18n.get("today.day.yesterday")
                : Dates.day(date, today, i18n.language());
    }

    /// How long until then, as people say it.
    /// @param minutes 0 or more
    String until(long minutes) {
        if (minutes <= 2) {
            return i18n.get("today.in.moment");
        }
        if (minutes <= 12) {
            return i18n.get("today.in.minutes", minutes);
        }
        if (minutes <= 17) {
            return i18n.get("today.in.quarter");
        }
        if (minutes >= 28 && minutes <= 32) {
            return i18n.get("today.in.half");
        }
        if (minutes >= 43 && minutes <= 47) {
            return i18n.get("today.in.threeQuarters");
        }
        if (minutes <= 57) {
            return i18n.get("today.in.minutes", Math.round(minutes / 5.0) * 5);
        }
        if (minutes <= 75) {
            return i18n.get("today.in.hour");
        }
        return minutes <= 104
                ? i18n.get("today.in.hourAndHalf")
                : i18n.get("today.in.hours", Math.round(minutes / 60.0));
    }

    private String sentence(String text) {
        return text.substring(0, 1).toUpperCase(i18n.language().locale()) + text.substring(1);
    }
}
