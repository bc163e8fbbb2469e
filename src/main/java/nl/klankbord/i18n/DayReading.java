package nl.klankbord.i18n;

import java.time.LocalDate;
import java.time.YearMonth;

/// What a typed day was understood as. A closed set, so that a screen words every case.
public sealed interface DayReading {
    /// Nothing was typed.
    record Nothing() implements DayReading {}

    /// A day.
    record Day(LocalDate date) implements DayReading {}

    /// A day that its month does not have, such as 31 April.
    ///
    /// @param month the month that was meant
    /// @param before the nearest day that exists before it
    /// @param after the nearest day that exists after it
    record NoSuchDay(YearMonth month, LocalDate before, LocalDate after) implements DayReading {}

    /// The second number is no month, such as 4/14.
    record NoSuchMonth(int month) implements DayReading {}

    /// The weekday and the date do not belong together.
    ///
    /// @param date the date that was typed
    /// @param onWeekday the first day from that date on that has the typed weekday
    record OtherWeekday(LocalDate date, LocalDate onWeekday) implements DayReading {}

    /// A day that is over, where one from today on is asked.
    record Past(LocalDate date) implements DayReading {}

    /// Words in which no day was found; they are kept as they are.
    record Words(String text) implements DayReading {}
}
