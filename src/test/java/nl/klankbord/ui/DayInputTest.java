package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import nl.klankbord.i18n.DayReading;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

class DayInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

    private static DayInput typed(DayInput input, String text) {
        input.textProperty().set(text);
        return input;
    }

    @Test
    void nothingTypedIsFineAndIsNoDay() {
        var input = DayInput.any(() -> TODAY);
        assertTrue(input.check());
        assertEquals(Optional.empty(), input.day());
    }

    @Test
    void whatIsWrongIsSaidOnlyAfterACheckAndStaysTyped() {
        var input = typed(DayInput.any(() -> TODAY), "31 april");
        assertFalse(input.wrongProperty().get());
        assertFalse(input.check());
        assertTrue(input.wrongProperty().get());
        assertEquals("31 april", input.textProperty().get());
        typed(input, "30 april");
        assertFalse(input.wrongProperty().get());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 30)), input.day());
    }

    @Test
    void aPastDayIsTakenOnlyWhereThatMakesSense() {
        assertTrue(typed(DayInput.any(() -> TODAY), "13-4-2026").check());
        var input = typed(DayInput.fromToday(() -> TODAY), "13-4-2026");
        assertFalse(input.check());
        assertEquals(new DayReading.Past(TODAY.minusDays(1)), input.readingProperty().get());
        assertEquals(Optional.empty(), input.day());
    }

    @Test
    void wordsAreKeptOnlyWhereThatMakesSense() {
        assertFalse(typed(DayInput.any(() -> TODAY), "voor de zomer").check());
        assertTrue(typed(DayInput.orWords(() -> TODAY), "voor de zomer").check());
        assertFalse(typed(DayInput.orWords(() -> TODAY), "31 april").check());
    }

    @Test
    void aDayIsWrittenInFullSoThatTomorrowStaysTheSameDay() {
        var input = typed(DayInput.any(() -> TODAY), "morgen");
        input.tidy(Language.NL);
        assertEquals("15 april 2026", input.textProperty().get());
    }

    @Test
    void aDayTypedYesterdayIsLookedAtAgain() {
        var today = new LocalDate[] {TODAY};
        var input = typed(DayInput.fromToday(() -> today[0]), "14-4-2026");
        assertTrue(input.check());
        today[0] = TODAY.plusDays(1);
        assertFalse(input.check());
    }
}
