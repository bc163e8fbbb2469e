package nl.klankbord.exercise.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klankbord.exercise.step.Stretch;

/// The days under a line: as fine as their words have room for, from days to half centuries.
public final class TimeAxis {
    private static final int MOST = 400;

    /// What stands in the words at a day.
    public enum Words {
        /// day and month
        DAY,
        /// day, month and year
        DAY_AND_YEAR,
        /// month alone
        MONTH,
        /// month and year
        MONTH_AND_YEAR,
        /// year alone
        YEAR
    }

    /// How far apart the days are.
    private enum Step {
        ONE_DAY(1, 0, 0), TWO_DAYS(2, 0, 0), ONE_WEEK(7, 0, 0), TWO_WEEKS(14, 0, 0), ONE_MONTH(0, 1, 0), QUARTER(0, 3, 0), HALF_YEAR(0, 6,
                0), ONE_YEAR(0, 0, 1), TWO_YEARS(0, 0, 2), FIVE_YEARS(0, 0, 5), TEN_YEARS(0, 0, 10), TWENTY_YEARS(0, 0,
                        20), FIFTY_YEARS(0, 0, 50), CENTURY(0, 0, 100), MILLENNIUM(0, 0, 1000);

        private final int days;
        private final int months;
        private final int years;

        Step(int days, int months, int years) {
            this.days = days;
            this.months = months;
            this.years = years;
        }

        /// The first day of this step at or after a day: weeks begin on Monday, five years at a year that ends in 0 or 5.
        private LocalDate firstFrom(LocalDate day) {
            if (days == 1 || days == 2) {
                return day;
            }
            if (days > 0) {
                return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            }
            if (months > 0) {
                var month = day.withDayOfMonth(1);
                month = month.withMonth((month.getMonthValue() - 1) / months * months + 1);
                return month.isBefore(day) ? month.plusMonths(months) : month;
            }
            var year = LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
            return year.isBefore(day) ? year.plusYears(years) : year;
        }

        private LocalDate after(LocalDate day) {
            return day.plusDays(days).plusMonths(months).plusYears(years);
        }

        /// @param first whether this is the first in view, which says the year too
        private Words words(LocalDate day, boolean first) {
            if (years > 0) {
                return Words.YEAR;
            }
            var newYear = first
                    || (day.getMonthValue() == 1 && (months > 0 || day.getDayOfMonth() <= days));
            if (months > 0) {
                return newYear ? Words.MONTH_AND_YEAR : Words.MONTH;
            }
            return newYear ? Words.DAY_AND_YEAR : Words.DAY;
        }
    }

    /// A day with a mark on the line and words under it.
    ///
    /// @param x where its mark stands
    /// @param start the left edge of its words, which stand centred under the mark except at the ends
    public record Tick(LocalDate day, Words words, double x, double start) {}

    /// How wide the words at a day are, in the language and letter of whoever draws.
    @FunctionalInterface
    public interface Width {
        double of(LocalDate day, Words words);
    }

    private TimeAxis() {}

    /// The days in view, from left to right, whose words never touch. One alone only where two have no room.
    ///
    /// @param bounds from left to right where the words may stand; may be wider than the plot
    /// @param gap least distance between two words; years keep twice as much, so that a long life stays quiet to look at
    public static List<Tick> ticks(Stretch stretch, Frame frame, Box bounds, double gap, Width width) {
        var lone = List.<Tick>of();
        for (var step : Step.values()) {
            var ticks = ticks(step, stretch, frame, bounds, gap, width).orElse(List.of());
            if (ticks.size() > 1) {
                return ticks;
            }
            lone = lone.isEmpty() ? ticks : lone;
        }
        return lone;
    }

    /// Empty when the words of this step do not all have room.
    private static Optional<List<Tick>> ticks(Step step, Stretch stretch, Frame frame, Box bounds, double gap,
            Width width) {
        var ticks = new ArrayList<Tick>();
        var last = stretch.dayAt(frame.end());
        var free = bounds.x();
        for (var day = step.firstFrom(stretch.dayAt(frame.start())); !day.isAfter(last); day = step.after(day)) {
            var x = frame.x(stretch.placeOf(day));
            var words = step.words(day, ticks.isEmpty());
            var wide = width.of(day, words);
            var start = Math.clamp(x - wide / 2, bounds.x(), Math.max(bounds.x(), bounds.right() - wide));
            if (start < free || start + wide > bounds.right() || ticks.size() == MOST) {
                return Optional.empty();
            }
            ticks.add(new Tick(day, words, x, start));
            free = start + wide + (words == Words.YEAR ? 2 : 1) * gap;
        }
        return Optional.of(ticks);
    }
}
