package nl.klankbord.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.klankbord.i18n.ClockReading.NoSuchTime;
import nl.klankbord.i18n.ClockReading.Nothing;
import nl.klankbord.i18n.ClockReading.Time;
import nl.klankbord.i18n.ClockReading.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockParserTest {
    @ParameterizedTest
    @CsvSource({"10.30, 10:30", "10:30, 10:30", "1030, 10:30", "9, 09:00", "9 uur, 09:00", "om 14 uur, 14:00",
            "10u30, 10:30", "10.30 uur, 10:30", "3 pm, 15:00", "12 am, 00:00", "12.15 p.m., 12:15", "0.05, 00:05"})
    void aTimeIsUnderstoodInBothLanguages(String text, LocalTime expected) {
        assertEquals(new Time(expected), ClockParser.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.00", "24:00", "10.75", "13 pm", "0 am"})
    void aTimeNoDayHasIsNotTaken(String text) {
        assertEquals(new NoSuchTime(), ClockParser.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"half elf", "half 11", "na de lunch", "103000"})
    void otherWordsAreNoTime(String text) {
        assertEquals(new Words(), ClockParser.read(text));
    }

    @Test
    void nothingTypedIsNoTime() {
        assertEquals(new Nothing(), ClockParser.read(" "));
    }

    @Property
    void everyTimeTheProgramWritesIsReadBack(@ForAll @IntRange(max = 1439) int minute, @ForAll Language language) {
        var time = LocalTime.ofSecondOfDay(minute * 60L);
        assertEquals(new Time(time), ClockParser.read(Dates.time(time, language)));
        assertEquals(new Time(time), ClockParser.read(Dates.clock(time, language)));
    }
}
