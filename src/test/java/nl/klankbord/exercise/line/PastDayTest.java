package nl.klankbord.exercise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.klankbord.exercise.line.PastDay.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days as people remember them. Today is Tuesday 14 April 2026.
class PastDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

    @ParameterizedTest
    @CsvSource({"2012, 2012-07-01, 2012-01-01", "voorjaar 2020, 2020-04-15, 2020-04-01",
            "summer 2019, 2019-07-15, 2019-07-01", "winter 2014, 2014-01-15, 2014-01-01",
            "mei 2019, 2019-05-15, 2019-05-01", "May 2019, 2019-05-15, 2019-05-01",
            "14 maart 2020, 2020-03-14, 2020-03-14", "1-9-2015, 2015-09-01, 2015-09-01",
            "1/9/15, 2015-09-01, 2015-09-01", "14 maart, 2026-03-14, 2026-03-14", "20 december, 2025-12-20, 2025-12-20",
            "december, 2025-12-15, 2025-12-01", "gisteren, 2026-04-13, 2026-04-13", "today, 2026-04-14, 2026-04-14",
            "2026, 2026-04-14, 2026-01-01"})
    void aDayThatHasBeen(String text, LocalDate middle, LocalDate first) {
        assertEquals(new PastDay.Day(middle), PastDay.read(text, TODAY, Part.MIDDLE));
        assertEquals(new PastDay.Day(first), PastDay.read(text, TODAY, Part.FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031", "20 december 2026", "morgen", "over twee weken", "zomer 2030"})
    void aDayToComeIsSaidToBeAhead(String text) {
        assertEquals(PastDay.Ahead.class, PastDay.read(text, TODAY, Part.FIRST).getClass());
    }

    @ParameterizedTest
    @ValueSource(strings = {"toen ik begon", "12", "31-31-31", "voorjaar", "9999999999", "2012 2013"})
    void whatIsNoDayIsSaidToBeUnclear(String text) {
        assertEquals(new PastDay.Unclear(), PastDay.read(text, TODAY, Part.MIDDLE));
    }

    @Test
    void anEmptyFieldSaysNothing() {
        assertEquals(new PastDay.Nothing(), PastDay.read("  ", TODAY, Part.FIRST));
    }
}
