package nl.klankbord.i18n;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.klankbord.i18n.ClockReading.NoSuchTime;
import nl.klankbord.i18n.ClockReading.Nothing;
import nl.klankbord.i18n.ClockReading.Time;
import nl.klankbord.i18n.ClockReading.Words;

/// Reads a typed time of the day: "10.30", "10:30", "1030", "10 uur", "10u30", "3 pm". "Half elf" and "half 11" are left
/// alone: they mean another hour in Dutch than in English.
public final class ClockParser {
    private static final Pattern TIME = Pattern.compile(
            "(?:om |at )?(\\d{1,2})(?:[.:,uh ]?(\\d{2}))? ?(uur|u|h|am|pm|a\\.m\\.|p\\.m\\.)?");

    private ClockParser() {}

    public static ClockReading read(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return new Nothing();
        }
        var matcher = TIME.matcher(plain);
        if (!matcher.matches()) {
            return new Words();
        }
        var hour = Integer.parseInt(matcher.group(1));
        var minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        var half = matcher.group(3) == null ? "" : matcher.group(3).replace(".", "");
        var twelveHours = half.equals("am") || half.equals("pm");
        if (minute > 59 || hour > (twelveHours ? 12 : 23) || (twelveHours && hour == 0)) {
            return new NoSuchTime();
        }
        return new Time(LocalTime.of(twelveHours ? hour % 12 + (half.equals("pm") ? 12 : 0) : hour, minute));
    }
}
