package nl.klankbord.exercise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.klankbord.exercise.picture.TimeAxis.Tick;
import nl.klankbord.exercise.picture.TimeAxis.Words;
import nl.klankbord.exercise.step.Stretch;

class TimeAxisTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final double GAP = 24;

    private static double width(LocalDate day, Words words) {
        return switch (words) {
            case DAY -> 46;
            case DAY_AND_YEAR -> 84;
            case MONTH -> 28;
            case MONTH_AND_YEAR -> 66;
            case YEAR -> 32;
        };
    }

    private static List<Tick> ticks(LocalDate from, double width, double zoom, double start) {
        var plot = new Box(40, 0, width, 300);
        return TimeAxis.ticks(new Stretch(from, TODAY), new Frame(plot, zoom, start), new Box(0, 300, width + 60, 20),
                GAP, TimeAxisTest::width);
    }

    private static List<LocalDate> days(LocalDate from) {
        return ticks(from, 1130, 1, 0).stream().map(Tick::day).toList();
    }

    @Property
    void theWordsNeverTouchAndNeverLeaveTheirBounds(@ForAll @IntRange(min = 1, max = 40_000) int days,
            @ForAll @IntRange(min = 60, max = 2000) int width, @ForAll @IntRange(min = 1, max = 16) int zoom,
            @ForAll @IntRange(max = 100) int start) {
        var ticks = ticks(TODAY.minusDays(days), width, zoom, start / 100.0);
        var free = 0.0;
        for (var tick : ticks) {
            assertTrue(tick.start() >= free - 1e-9, () -> tick + " touches");
            free = tick.start() + width(tick.day(), tick.words());
            assertTrue(free <= width + 60 + 1e-9, () -> tick + " leaves the bounds");
            free += GAP;
        }
    }

    @Property
    void aWholeSpanInAWideFrameAlwaysHasDays(@ForAll @IntRange(min = 2, max = 40_000) int days) {
        var count = ticks(TODAY.minusDays(days), 1130, 1, 0).size();
        assertTrue(count >= 2 && count <= 24, () -> count + " days");
    }

    @Property
    void everyMarkStandsAtItsDay(@ForAll @IntRange(min = 2, max = 40_000) int days,
            @ForAll @IntRange(min = 1, max = 16) int zoom) {
        var from = TODAY.minusDays(days);
        for (var tick : ticks(from, 1130, zoom, 0)) {
            assertEquals(40 + new Stretch(from, TODAY).placeOf(tick.day()) * zoom * 1130, tick.x(), 1e-6);
            assertFalse(tick.day().isBefore(from));
            assertFalse(tick.day().isAfter(TODAY));
        }
    }

    @Example
    void someWeeksAreSaidInWeeksFromMondayToMonday() {
        var ticks = ticks(LocalDate.of(2026, 10, 10), 1130, 1, 0);
        assertEquals(LocalDate.of(2026, 10, 12), ticks.getFirst().day());
        assertEquals(7, ticks.get(1).day().toEpochDay() - ticks.get(0).day().toEpochDay());
        assertEquals(Words.DAY_AND_YEAR, ticks.getFirst().words());
        assertEquals(Words.DAY, ticks.get(1).words());
    }

    @Example
    void aYearIsSaidInMonthsAndTheNewYearIsNamed() {
        var ticks = ticks(TODAY.minusYears(1), 1130, 1, 0);
        assertEquals(LocalDate.of(2025, 12, 1), ticks.getFirst().day());
        assertEquals(12, ticks.size());
        assertEquals(List.of(Words.MONTH_AND_YEAR, Words.MONTH_AND_YEAR, Words.MONTH), ticks.stream().limit(3).map(
                Tick::words).toList());
    }

    @Example
    void aCareerIsSaidInYearsThatAreEasyToRead() {
        assertEquals(List.of(2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026), days(LocalDate.of(2011, 8, 1)).stream()
                .map(LocalDate::getYear).toList());
        assertEquals(List.of(1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025), days(LocalDate.of(1988, 3, 1)).stream()
                .map(LocalDate::getYear).toList());
    }

    @Example
    void closerByTheSameCareerIsSaidInQuartersOrMonths() {
        var ticks = ticks(LocalDate.of(2011, 8, 1), 1130, 12, 0.5);
        assertTrue(ticks.stream().anyMatch(t -> t.words() == Words.MONTH), ticks::toString);
        assertEquals(Words.MONTH_AND_YEAR, ticks.getFirst().words());
    }

    @Example
    void inALittleFrameOneYearIsBetterThanNone() {
        assertEquals(1, ticks(TODAY.minusYears(3), 60, 1, 0).size());
    }
}
