package nl.klankbord.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How values stand in columns: readable for people, sortable for SQL, and the same after a round trip.
final class Columns {
    // always nine digits: with fewer digits for round moments, text would not sort by time
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder().appendInstant(9).toFormatter(
            Locale.ROOT);

    private Columns() {}

    static String of(Instant moment) {
        return INSTANT.format(moment);
    }

    static @Nullable String orNull(@Nullable Instant moment) {
        return moment == null ? null : of(moment);
    }

    /// Days, moments on the wall clock and numbers by their own notation.
    static @Nullable String orNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// The name of a constant in small letters. Renaming a constant in Java needs a migration; the checks in the tables
    /// notice when that is forgotten.
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
