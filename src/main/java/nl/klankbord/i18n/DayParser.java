package nl.klankbord.i18n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.klankbord.i18n.DayReading.Day;
import nl.klankbord.i18n.DayReading.NoSuchDay;
import nl.klankbord.i18n.DayReading.NoSuchMonth;
import nl.klankbord.i18n.DayReading.Nothing;
import nl.klankbord.i18n.DayReading.OtherWeekday;
import nl.klankbord.i18n.DayReading.Words;
import org.jspecify.annotations.Nullable;

/// Reads a typed day the way people write it in Dutch or English, whatever language the screen is in: "14 april",
/// "14-4-2026", "the 14th", "vrijdag", "volgende week vrijdag", "over twee weken", "tomorrow". The day comes before the
/// month, as in both countries. Without a year the next such day is meant, today included; a weekday alone is the first
/// one after today, and a "next" weekday is the one of next week. Pure functions of their arguments.
public final class DayParser {
    private static final Pattern ISO = Pattern.compile("((?:19|20|21)\\d{2})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern
            .compile("(\\d{1,2})([-/. ])(\\d{1,2})(?:\\2((?:19|20|21)?\\d{2}))?\\.?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:e|de|ste|st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)?\\d{2}");
    private static final Set<String> FILLERS = Set.of("de", "the", "of", "van", "op", "on", "komende", "aanstaande",
            "coming", "this", "deze");
    private static final Set<String> NEXT = Set.of("volgende", "next");
    private static final Set<String> FROM_NOW = Set.of("over", "in");
    private static final List<String> COUNTS = List.of("een one a an", "twee two", "drie three", "vier four",
            "vijf five", "zes six", "zeven seven", "acht eight", "negen nine", "tien ten");
    private static final Map<ChronoUnit, String> UNITS = Map.of(ChronoUnit.DAYS, "dag dagen day days",
            ChronoUnit.WEEKS, "week weken weeks", ChronoUnit.MONTHS, "maand maanden month months", ChronoUnit.YEARS,
            "jaar year years");

    private final LocalDate today;

    private DayParser(LocalDate today) {
        this.today = today;
    }

    /// What this text says, seen from `today`.
    public static DayReading read(String text, LocalDate today) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replace('é', 'e').replaceAll("['’]", "").replaceAll("\\s+",
                " ");
        return plain.isEmpty() ? new Nothing() : new DayParser(today).read(plain).orElse(new Words(text.strip()));
    }

    private Optional<DayReading> read(String plain) {
        var iso = ISO.matcher(plain);
        if (iso.matches()) {
            return Optional.of(day(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        var tokens = new ArrayList<>(Arrays.asList(plain.split("[ ,]+")));
        var weekday = tokens.size() > 1 ? weekday(tokens.getFirst()) : Optional.<DayOfWeek>empty();
        if (weekday.isPresent()) {
            tokens.removeFirst();
        }
        var numbers = NUMBERS.matcher(String.join(" ", tokens));
        var reading = numbers.matches()
                ? Optional.of(day(year(numbers.group(4)), number(numbers, 3), number(numbers, 1)))
                : words(tokens.stream().map(t -> t.replaceFirst("\\.+$", "")).filter(t -> !FILLERS.contains(t))
                        .toList(), weekday);
        return reading.map(r -> weekday.isPresent() && r instanceof Day(LocalDate date) ? fit(weekday.get(), date) : r);
    }

    private static DayReading fit(DayOfWeek weekday, LocalDate date) {
        return date.getDayOfWeek() == weekday
                ? new Day(date)
                : new OtherWeekday(date, date.with(TemporalAdjusters.next(weekday)));
    }

    private Optional<DayReading> words(List<String> words, Optional<DayOfWeek> weekday) {
        return switch (words.size()) {
            case 0 -> weekday.map(this::comingDay);
            case 1 -> weekday.isPresent() ? dayOfSomeMonth(words.getFirst()) : oneWord(words.getFirst());
            case 2 -> twoWords(words.getFirst(), words.getLast(), weekday);
            case 3 -> threeWords(words);
            default -> Optional.empty();
        };
    }

    private DayReading comingDay(DayOfWeek weekday) {
        return new Day(today.with(TemporalAdjusters.next(weekday)));
    }

    private DayReading nextWeek(DayOfWeek weekday) {
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new Day(monday.with(TemporalAdjusters.nextOrSame(weekday)));
    }

    private Optional<DayReading> oneWord(String word) {
        return switch (word) {
            case "vandaag", "today" -> Optional.of(new Day(today));
            case "morgen", "tomorrow" -> Optional.of(new Day(today.plusDays(1)));
            case "overmorgen" -> Optional.of(new Day(today.plusDays(2)));
            default -> weekday(word).map(this::comingDay).or(() -> dayOfSomeMonth(word));
        };
    }

    private Optional<DayReading> dayOfSomeMonth(String word) {
        var day = dayNumber(word);
        return day.isEmpty() || day.getAsInt() < 1 || day.getAsInt() > 31
                ? Optional.empty()
                : today.datesUntil(today.plusDays(62)).filter(d -> d.getDayOfMonth() == day.getAsInt()).findFirst().map(
                        Day::new);
    }

    private Optional<DayReading> twoWords(String first, String second, Optional<DayOfWeek> weekday) {
        if (NEXT.contains(first)) {
            return second.equals("week") ? weekday.map(this::nextWeek) : weekday(second).map(this::nextWeek);
        }
        return date(first, second, null).or(() -> date(second, first, null));
    }

    private Optional<DayReading> threeWords(List<String> words) {
        var first = words.get(0);
        var second = words.get(1);
        var third = words.get(2);
        if (words.equals(List.of("day", "after", "tomorrow"))) {
            return Optional.of(new Day(today.plusDays(2)));
        }
        if (NEXT.contains(first) && second.equals("week")) {
            return weekday(third).map(this::nextWeek);
        }
        var unit = unit(third);
        if (FROM_NOW.contains(first) && unit.isPresent()) {
            var count = count(second);
            return count.isPresent()
                    ? Optional.of(new Day(today.plus(count.getAsInt(), unit.get())))
                    : Optional.empty();
        }
        return YEAR.matcher(third).matches()
                ? date(first, second, year(third)).or(() -> date(second, first, year(third)))
                : Optional.empty();
    }

    private Optional<DayReading> date(String dayWord, String monthWord, @Nullable Integer year) {
        var day = dayNumber(dayWord);
        return day.isEmpty()
                ? Optional.empty()
                : month(monthWord).map(m -> day(year, m.getValue(), day.getAsInt()));
    }

    private DayReading day(@Nullable Integer saidYear, int month, int day) {
        if (month < 1 || month > 12) {
            return new NoSuchMonth(month);
        }
        var year = saidYear != null ? saidYear : today.getYear();
        var yearMonth = YearMonth.of(year, month);
        var last = yearMonth.lengthOfMonth();
        var nearest = yearMonth.atDay(Math.clamp(day, 1, last));
        if (saidYear == null && nearest.isBefore(today)) {
            return day(year + 1, month, day);
        }
        if (day < 1) {
            return new NoSuchDay(yearMonth, nearest.minusDays(1), nearest);
        }
        return day > last ? new NoSuchDay(yearMonth, nearest, nearest.plusDays(1)) : new Day(nearest);
    }

    private @Nullable Integer year(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        var year = Integer.parseInt(digits);
        return digits.length() == 2 ? today.getYear() / 100 * 100 + year : Integer.valueOf(year);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static OptionalInt dayNumber(String word) {
        var matcher = DAY.matcher(word);
        return matcher.matches() ? OptionalInt.of(number(matcher, 1)) : OptionalInt.empty();
    }

    private static OptionalInt count(String word) {
        if (word.matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(word));
        }
        return IntStream.range(0, COUNTS.size()).filter(i -> among(word, COUNTS.get(i))).map(i -> i + 1).findFirst();
    }

    private static Optional<ChronoUnit> unit(String word) {
        return UNITS.keySet().stream().filter(u -> among(word, UNITS.get(u))).findFirst();
    }

    private static boolean among(String word, @Nullable String words) {
        return words != null && Arrays.asList(words.split(" ")).contains(word);
    }

    private static Optional<DayOfWeek> weekday(String word) {
        // "maand" is a month, though Monday starts with it
        return unit(word).isPresent()
                ? Optional.empty()
                : named(word, DayOfWeek.values(), 2, d -> l -> d.getDisplayName(TextStyle.FULL, l));
    }

    private static Optional<Month> month(String word) {
        return word.equals("mrt")
                ? Optional.of(Month.MARCH)
                : named(word, Month.values(), 3, m -> l -> m.getDisplayName(TextStyle.FULL, l));
    }

    /// The value whose name starts with this word, in one of the languages.
    private static <T> Optional<T> named(String word, T[] values, int least,
            Function<T, Function<Locale, String>> name) {
        var start = word.replaceFirst("\\.$", "");
        return start.length() < least
                ? Optional.empty()
                : Arrays.stream(values).filter(v -> Arrays.stream(Language.values()).anyMatch(l -> name.apply(v).apply(
                        l.locale()).toLowerCase(l.locale()).startsWith(start))).findFirst();
    }
}
