package nl.klankbord.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.klankbord.conversation.When;
import nl.klankbord.demo.DemoFile.Due;
import nl.klankbord.demo.DemoFile.Moment;
import org.jspecify.annotations.Nullable;

/// Turns "a week ago" into a date. Nobody talks at the weekend, so a day in the past moves back to Friday and a day to come
/// moves on to Monday; today stays today.
record DemoDays(LocalDate today, ZoneId zone) {
    LocalDate date(int day) {
        var date = today.plusDays(day);
        if (day < 0) {
            return switch (date.getDayOfWeek()) {
                case SATURDAY -> date.minusDays(1);
                case SUNDAY -> date.minusDays(2);
                case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> date;
            };
        }
        while (day > 0 && date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            date = date.plusDays(1);
        }
        return date;
    }

    LocalDateTime wall(Moment moment) {
        return date(moment.day()).atTime(moment.time());
    }

    @Nullable
    Instant instant(@Nullable Moment moment) {
        return moment == null ? null : at(moment);
    }

    Instant at(Moment moment) {
        return wall(moment).atZone(zone).toInstant();
    }

    When when(@Nullable Due due) {
        if (due == null) {
            return When.NOT_SAID;
        }
        var day = due.day();
        return new When(day == null ? null : date(day), due.words());
    }
}
