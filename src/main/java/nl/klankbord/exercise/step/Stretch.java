package nl.klankbord.exercise.step;

import java.time.LocalDate;

/// The days a line runs from and to.
public record Stretch(LocalDate from, LocalDate to) {
    public Stretch {
        Check.that(from.isBefore(to), "a line from " + from + " to " + to + " has no length");
    }

    /// The day at this place, 0 to 1.
    public LocalDate dayAt(double t) {
        return from.plusDays(Math.round(t * days()));
    }

    /// The place of this day; below 0 before the first day and above 1 after the last.
    public double placeOf(LocalDate day) {
        return (double) (day.toEpochDay() - from.toEpochDay()) / days();
    }

    public long days() {
        return to.toEpochDay() - from.toEpochDay();
    }
}
