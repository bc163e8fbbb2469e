package nl.klankbord.exercise.run;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Understands a day the way people write it, in Dutch and in English: "9 april", "Thu 9 April", "9-4", "morgen", "friday",
/// "over twee weken". Everything else stays words. A day without a year is the first one from today on.
final class DueWords {
    /// What a text means.
    sealed interface Reading permits Day, Words, NoSuchDay, NoSuchMonth {}

    record Day(LocalDate date) implements Reading {}

    record Words(String text) implements Reading {}

    /// A day that month does not have.
    record NoSuchDay(YearMonth month) implements Reading {
        LocalDate last() {
            return month.atEndOfMonth();
        }

        LocalDate next() {
            return last().plusDays(1);
        }
    }

    record NoSuchMonth(int month) implements Reading {}

    private static final List<String> MONTHS = List.of("jan|januari|january", "feb|februari|february",
            "mrt|maart|mar|march", "apr|april", "mei|may", "jun|juni|june", "jul|juli|july", "aug|augustus|august",
            "sep|sept|september", "okt|oktober|oct|october", "nov|november", "dec|december");
    private static final List<String> DAYS = List.of("ma|maandag|mon|monday", "di|dinsdag|tue|tuesday",
            "wo|woensdag|wed|wednesday", "do|donderdag|thu|thursday", "vr|vrijdag|fri|friday",
            "za|zaterdag|sat|saturday",
            "zo|zondag|sun|sunday");
    private static final List<String> NUMBERS = List.of("een|één|a|one", "twee|two", "drie|three", "vier|four",
            "vijf|five", "zes|six");
    private static final String WEEKDAY = "(" + String.join("|", DAYS) + ")";

    private static final Pattern FILLER = Pattern.compile("^(?:op|on|by)\\s+|^" + WEEKDAY + "\\.?,?\\s+(?=\\d|\\p{L})");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(\\d{1,2})(?:e|st|nd|rd|th)?\\s*(?:of\\s+)?(\\p{L}+)\\.?(?:,?\\s+(\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern
            .compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern COMING = Pattern.compile("(?:komende\\s+|aanstaande\\s+|this\\s+)?" + WEEKDAY);
    private static final Pattern AHEAD = Pattern.compile(
            "(?:over|in)\\s+(\\d{1,2}|\\p{L}+)\\s+(?:(dag(?:en)?|days?)|(week|weken|weeks)|(maand(?:en)?|months?))");

    private final LocalDate today;

    DueWords(LocalDate today) {
        this.today = today;
    }

    Reading read(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT);
        var near = near(words);
        if (near != null) {
            return new Day(near);
        }
        var bare = FILLER.matcher(FILLER.matcher(words).replaceFirst("")).replaceFirst("");
        var iso = ISO.matcher(bare);
        if (iso.matches()) {
            return date(number(iso, 3), number(iso, 2), iso.group(1), text);
        }
        var numeric = NUMERIC.matcher(bare);
        if (numeric.matches()) {
            return date(number(numeric, 1), number(numeric, 2), numeric.group(3), text);
        }
        var dayFirst = DAY_MONTH.matcher(bare);
        if (dayFirst.matches() && indexOf(MONTHS, dayFirst.group(2)) > 0) {
            return date(number(dayFirst, 1), indexOf(MONTHS, dayFirst.group(2)), dayFirst.group(3), text);
        }
        var monthFirst = MONTH_DAY.matcher(bare);
        if (monthFirst.matches() && indexOf(MONTHS, monthFirst.group(1)) > 0) {
            return date(number(monthFirst, 2), indexOf(MONTHS, monthFirst.group(1)), monthFirst.group(3), text);
        }
        return new Words(text);
    }

    private @Nullable LocalDate near(String words) {
        var coming = COMING.matcher(words);
        if (coming.matches()) {
            return today.with(TemporalAdjusters.next(DayOfWeek.of(indexOf(DAYS, coming.group(1)))));
        }
        var ahead = AHEAD.matcher(words);
        if (ahead.matches()) {
            var count = ahead.group(1).matches("\\d+") ? number(ahead, 1) : indexOf(NUMBERS, ahead.group(1));
            if (count > 0) {
                return ahead.group(2) != null
                        ? today.plusDays(count)
                        : ahead.group(3) != null ? today.plusWeeks(count) : today.plusMonths(count);
            }
        }
        return switch (words) {
            case "vandaag", "today" -> today;
            case "morgen", "tomorrow" -> today.plusDays(1);
            case "overmorgen", "the day after tomorrow" -> today.plusDays(2);
            default -> null;
        };
    }

    private Reading date(int day, int month, @Nullable String year, String text) {
        if (day < 1) {
            return new Words(text);
        }
        if (month < 1 || month > 12) {
            return new NoSuchMonth(month);
        }
        var in = year == null ? coming(day, month) : YearMonth.of(year(year), Month.of(month));
        try {
            return new Day(in.atDay(day));
        } catch (DateTimeException _) {
            return new NoSuchDay(in);
        }
    }

    private YearMonth coming(int day, int month) {
        var thisYear = YearMonth.of(today.getYear(), month);
        var gone = thisYear.atDay(Math.min(day, thisYear.lengthOfMonth())).isBefore(today);
        return gone ? thisYear.plusYears(1) : thisYear;
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /// Place of the word in the list, from 1; 0 when it is not there.
    private static int indexOf(List<String> list, String word) {
        return IntStream.rangeClosed(1, list.size()).filter(i -> List.of(list.get(i - 1).split("\\|")).contains(word))
                .findFirst().orElse(0);
    }
}
