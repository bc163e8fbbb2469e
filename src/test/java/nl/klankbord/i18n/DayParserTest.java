package nl.klankbord.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.klankbord.i18n.DayReading.Day;
import nl.klankbord.i18n.DayReading.NoSuchDay;
import nl.klankbord.i18n.DayReading.NoSuchMonth;
import nl.klankbord.i18n.DayReading.Nothing;
import nl.klankbord.i18n.DayReading.OtherWeekday;
import nl.klankbord.i18n.DayReading.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayParserTest {
    /// A Tuesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

    private static DayReading read(String text) {
        return DayParser.read(text, TODAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 april            | 2026-04-14
            15 apr              | 2026-04-15
            de 20e              | 2026-04-20
            the 20th of April   | 2026-04-20
            20ste van april     | 2026-04-20
            April 20            | 2026-04-20
            April 20, 2027      | 2027-04-20
            13 april            | 2027-04-13
            3 mrt.              | 2027-03-03
            1 mei               | 2026-05-01
            1 May               | 2026-05-01
            14-4-2026           | 2026-04-14
            14/4/26             | 2026-04-14
            14.4.2026           | 2026-04-14
            17-4                | 2026-04-17
            17 4                | 2026-04-17
            2026-05-01          | 2026-05-01
            1 mei ’27           | 2027-05-01
            13                  | 2026-05-13
            31                  | 2026-05-31
            vandaag             | 2026-04-14
            today               | 2026-04-14
            Morgen              | 2026-04-15
            tomorrow            | 2026-04-15
            overmorgen          | 2026-04-16
            day after tomorrow  | 2026-04-16
            vrijdag             | 2026-04-17
            vr                  | 2026-04-17
            op vrijdag          | 2026-04-17
            komende vrijdag     | 2026-04-17
            this Friday         | 2026-04-17
            dinsdag             | 2026-04-21
            volgende vrijdag    | 2026-04-24
            next Friday         | 2026-04-24
            volgende week maandag | 2026-04-20
            Monday next week    | 2026-04-20
            over een week       | 2026-04-21
            over één week       | 2026-04-21
            in 10 days          | 2026-04-24
            over twee maanden   | 2026-06-14
            in a year           | 2027-04-14
            vr 17 april         | 2026-04-17
            Friday, 17 April    | 2026-04-17
            za 25-4             | 2026-04-25
            29 februari 2028    | 2028-02-29
            """)
    void aDayIsUnderstoodInBothLanguages(String text, LocalDate expected) {
        assertEquals(new Day(expected), read(text));
    }

    @Test
    void aDayThatItsMonthDoesNotHaveIsExplained() {
        var april = new NoSuchDay(YearMonth.of(2026, 4), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1));
        assertEquals(april, read("31 april"));
        assertEquals(april, read("31-4-2026"));
        assertEquals(new NoSuchDay(YearMonth.of(2026, 5), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)), read(
                "0 mei"));
        assertEquals(new NoSuchDay(YearMonth.of(2027, 2), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1)), read(
                "29 februari"));
    }

    @Test
    void aMonthThatDoesNotExistIsExplained() {
        assertEquals(new NoSuchMonth(14), read("4/14/2026"));
        assertEquals(new NoSuchMonth(0), read("3-0"));
    }

    @Test
    void aWeekdayThatDoesNotFitItsDateIsExplained() {
        assertEquals(new OtherWeekday(TODAY, LocalDate.of(2026, 4, 17)), read("vrijdag 14 april"));
        assertEquals(new Day(TODAY), read("dinsdag 14 april"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"voor de zomer", "eind april", "in mei", "april", "deze maand", "zo snel mogelijk",
            "maandag of dinsdag", "next week", "99", "14 brumaire", "over duizend weken", "12-12-0026"})
    void otherWordsStayWords(String text) {
        assertEquals(new Words(text), read(text));
    }

    @Test
    void nothingTypedIsNoDay() {
        assertEquals(new Nothing(), read("  "));
    }

    @Property
    void everyDayTheProgramWritesIsReadBack(@ForAll @IntRange(max = 4000) int days, @ForAll Language language) {
        var date = TODAY.plusDays(days);
        assertEquals(new Day(date), read(Dates.date(date, language)));
        assertEquals(new Day(date), read(Dates.fullDay(date, language)));
        assertEquals(new Day(date), read(Dates.day(date, TODAY, language)));
    }

    @Property
    void noTextIsTooMuch(@ForAll String text) {
        assertNotNull(read(text));
    }
}
