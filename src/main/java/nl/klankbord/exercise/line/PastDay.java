package nl.klankbord.exercise.line;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klankbord.i18n.DayParser;
import nl.klankbord.i18n.DayReading;

/// Reads a day that has been, written as people remember it: "2012", "voorjaar 2020", "mei 2019", "14 april", "1-9-2015".
/// Without a year the last such day is meant. See [DayParser] for days to come.
sealed interface PastDay {
    /// A day up to and including today.
    record Day(LocalDate date) implements PastDay {}

    /// A day after today.
    record Ahead(LocalDate date) implements PastDay {}

    /// Nothing was typed.
    record Nothing() implements PastDay {}

    /// No day was found in it.
    record Unclear() implements PastDay {}

    /// Which day of a year, a season or a month is meant.
    enum Part {
        FIRST, MIDDLE
    }

    Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    Pattern SEASON = Pattern.compile("(\\p{L}+) ((?:19|20)\\d{2})");
    /// First month of each season, in both languages. A winter is that of the year it ends in.
    Map<String, Integer> SEASONS = Map.ofEntries(Map.entry("winter", 1), Map.entry("voorjaar", 4),
            Map.entry("lente", 4),
            Map.entry("spring", 4), Map.entry("zomer", 7), Map.entry("summer", 7), Map.entry("najaar", 10), Map.entry(
                    "herfst", 10),
            Map.entry("autumn", 10));

    /// What this text says, seen from `today`.
    static PastDay read(String text, LocalDate today, Part part) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.isEmpty()) {
            return new Nothing();
        }
        return vague(plain, part).map(d -> notAfter(d, today, part)).or(() -> exact(plain, today, part)).orElseGet(
                Unclear::new);
    }

    /// A year, or a season of a year.
    private static Optional<LocalDate> vague(String plain, Part part) {
        if (YEAR.matcher(plain).matches()) {
            var year = Integer.parseInt(plain);
            return Optional.of(part == Part.FIRST ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 7, 1));
        }
        var season = SEASON.matcher(plain);
        var month = season.matches() ? SEASONS.get(season.group(1)) : null;
        return month == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(Integer.parseInt(season.group(2)), month, part == Part.FIRST ? 1 : 15));
    }

    /// The middle of what is still going on may be ahead; its beginning or today is meant then.
    private static PastDay notAfter(LocalDate date, LocalDate today, Part part) {
        if (!date.isAfter(today)) {
            return new Day(date);
        }
        return part == Part.MIDDLE && date.getYear() == today.getYear() ? new Day(today) : new Ahead(date);
    }

    private static Optional<PastDay> exact(String plain, LocalDate today, Part part) {
        if (plain.equals("gisteren") || plain.equals("yesterday")) {
            return Optional.of(new Day(today.minusDays(1)));
        }
        if (plain.matches("\\d{1,3}")) {
            // a day of which month, or half a year?
            return Optional.empty();
        }
        return parsed(plain, today).or(() -> parsed((part == Part.FIRST ? "1 " : "15 ") + plain, today));
    }

    private static Optional<PastDay> parsed(String plain, LocalDate today) {
        if (!(DayParser.read(plain, today) instanceof DayReading.Day(var date))) {
            return Optional.empty();
        }
        // without a year the parser looks ahead
        var saysYear = plain.matches(".*(?:19|20)\\d{2}.*") || plain.matches(".*[-/.]\\d{1,2}[-/.]\\d{2}");
        var lookedAhead = date.isAfter(today) && !saysYear && plain.matches(".*\\d.*")
                && !plain.matches("(over|in) .*");
        var meant = lookedAhead ? date.minusYears(1) : date;
        return Optional.of(meant.isAfter(today) ? new Ahead(meant) : new Day(meant));
    }
}
