package nl.klankbord.i18n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Dates and times the way people say them: "do 9 april", "Thu 9 April", "10.30 uur", "10:30".
/// Pure functions of their arguments; nothing here asks for today.
public final class Dates {
    private Dates() {}

    /// Short day in the year of `today`, with the year added when it is another one: "do 9 april", "do 9 april 2025".
    public static String day(LocalDate date, LocalDate today, Language language) {
        return format(date, date.getYear() == today.getYear() ? "EEE d MMMM" : "EEE d MMMM yyyy", language);
    }

    /// Whole day with weekday: "dinsdag 14 april", "Tuesday 14 April".
    public static String weekday(LocalDate date, Language language) {
        return format(date, "EEEE d MMMM", language);
    }

    /// Whole day with weekday and year: "dinsdag 14 april 2026", "Tuesday 14 April 2026".
    public static String fullDay(LocalDate date, Language language) {
        return format(date, "EEEE d MMMM yyyy", language);
    }

    /// Day with month: "14 april", "14 April".
    public static String dayOfMonth(LocalDate date, Language language) {
        return format(date, "d MMMM", language);
    }

    /// Day with month and year: "14 april 2026".
    public static String date(LocalDate date, Language language) {
        return format(date, "d MMMM yyyy", language);
    }

    /// As short as can be: "14 apr", and for another year than that of `today` "apr 2025".
    public static String brief(LocalDate date, LocalDate today, Language language) {
        return format(date, date.getYear() == today.getYear() ? "d MMM" : "MMM yyyy", language).replace(".", "");
    }

    /// Month and year: "maart 2024".
    public static String month(LocalDate date, Language language) {
        return format(date, "MMMM yyyy", language);
    }

    /// A day as people remember it, on a line through this many days: "14 april 2026" within fifteen months, "april 2026"
    /// within six years, "voorjaar 2026" within thirty, else "2026".
    public static String roughly(LocalDate date, long days, Language language) {
        if (days <= 460) {
            return date(date, language);
        }
        if (days <= 6 * 366) {
            return month(date, language);
        }
        return days <= 30 * 366 ? season(date, language) : Integer.toString(date.getYear());
    }

    /// Season and year: "voorjaar 2026". A winter has the year it ends in.
    public static String season(LocalDate date, Language language) {
        var year = Integer.toString(date.getMonth() == Month.DECEMBER ? date.getYear() + 1 : date.getYear());
        return I18n.get(language, switch (date.getMonth()) {
            case DECEMBER, JANUARY, FEBRUARY -> "ui.season.winter";
            case MARCH, APRIL, MAY -> "ui.season.spring";
            case JUNE, JULY, AUGUST -> "ui.season.summer";
            case SEPTEMBER, OCTOBER, NOVEMBER -> "ui.season.autumn";
        }, year);
    }

    /// Month without a year: "april", "April".
    public static String monthName(Month month, Language language) {
        return month.getDisplayName(TextStyle.FULL, language.locale());
    }

    /// Weekday: "dinsdag", "Tuesday".
    public static String weekdayName(DayOfWeek weekday, Language language) {
        return weekday.getDisplayName(TextStyle.FULL, language.locale());
    }

    /// Weekday in two or three letters: "di", "Tue".
    public static String weekdayShort(DayOfWeek weekday, Language language) {
        return weekday.getDisplayName(TextStyle.SHORT, language.locale()).replace(".", "");
    }

    /// Clock time: "10.30 uur" in Dutch, "10:30" in English.
    public static String time(LocalTime time, Language language) {
        return switch (language) {
            case NL -> clock(time, language) + " uur";
            case EN -> clock(time, language);
        };
    }

    /// Clock time without a word: "10.30" in Dutch, "10:30" in English.
    public static String clock(LocalTime time, Language language) {
        return switch (language) {
            case NL -> format(time, "H.mm", language);
            case EN -> format(time, "H:mm", language);
        };
    }

    private static String format(java.time.temporal.TemporalAccessor value, String pattern, Language language) {
        Locale locale = language.locale();
        // the JDK writes some short Dutch and English days with a full stop; people do not
        return DateTimeFormatter.ofPattern(pattern, locale).format(value).replace(".,", ",").replaceFirst(
                "^(\\p{L}{2,3})\\. ", "$1 ");
    }
}
