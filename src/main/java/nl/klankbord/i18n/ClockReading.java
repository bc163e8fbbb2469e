package nl.klankbord.i18n;

import java.time.LocalTime;

/// What a typed time was understood as.
public sealed interface ClockReading {
    /// Nothing was typed.
    record Nothing() implements ClockReading {}

    /// A time of the day.
    record Time(LocalTime time) implements ClockReading {}

    /// A time that no day has, such as 25.00 or 10.75.
    record NoSuchTime() implements ClockReading {}

    /// Words in which no time was found.
    record Words() implements ClockReading {}
}
