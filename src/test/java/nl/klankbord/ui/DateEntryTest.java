package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateEntryTest extends FxTest {
    private final DayInput input = DayInput.fromToday(() -> LocalDate.of(2026, 4, 14));

    private void open(Language language) {
        var i18n = new I18n(language);
        var page = onFx(() -> new VBox(new DateEntry("due", input, i18n), new Button("elsewhere")));
        // the shadow of the calendar must fit the screen, which the headless platform does not clip
        page.setStyle("-fx-padding: 3em");
        show(page, 600, 600);
    }

    private String message() {
        return robot.lookup("#due-message").queryAs(Label.class).getText();
    }

    private void type(String text) {
        robot.clickOn("#due").write(text).push(KeyCode.ENTER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | 31 april         | April heeft 30 dagen. Bedoel je 30 april of 1 mei?
            EN | 31 april         | April has 30 days. Do you mean 30 April or 1 May?
            NL | 29 feb           | Februari 2027 heeft 28 dagen. Bedoel je 28 februari of 1 maart?
            NL | vrijdag 14 april | 14 april is een dinsdag. Bedoel je dinsdag 14 april of vrijdag 17 april?
            EN | Friday 14 April  | 14 April is a Tuesday. Do you mean Tuesday 14 April or Friday 17 April?
            NL | 13-4-2026        | Maandag 13 april is al geweest. Kies vandaag of een latere dag.
            EN | soon             | No day in this yet. Write, for example, 25 April or Friday.
            """)
    void whatIsWrongIsExplainedAndWhatWasTypedStays(Language language, String typed, String explanation) {
        open(language);
        type(typed);
        assertEquals(explanation, message());
        assertEquals(typed, input.textProperty().get());
        assertTrue(robot.lookup("#due").query().getStyleClass().contains(Styles.WRONG));
    }

    @Test
    void whatIsUnderstoodIsSaidWithItsWeekday() {
        open(Language.NL);
        robot.clickOn("#due").write("vrijdag");
        assertEquals("vrijdag 17 april 2026", message());
        robot.clickOn("elsewhere");
        assertEquals("17 april 2026", input.textProperty().get());
        assertFalse(robot.lookup("#due").query().getStyleClass().contains(Styles.WRONG));
    }

    @ParameterizedTest
    @CsvSource({"NL, april 2026, dinsdag 14 april 2026, mei 2026", "EN, April 2026, Tuesday 14 April 2026, May 2026"})
    void theCalendarSpeaksTheLanguageOfTheScreen(Language language, String month, String day, String next) {
        open(language);
        robot.clickOn("#due-calendar");
        assertEquals(month, robot.lookup("#calendar-month").queryAs(Label.class).getText());
        assertEquals(day, robot.lookup("#day-2026-04-14").query().getAccessibleText());
        robot.clickOn("#calendar-next");
        assertEquals(next, robot.lookup("#calendar-month").queryAs(Label.class).getText());
    }

    @Test
    void aDayIsChosenFromTheCalendarByKeyboardOnly() {
        open(Language.NL);
        robot.clickOn("#due").push(KeyCode.F4);
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.END).push(KeyCode.HOME).push(
                KeyCode.PAGE_DOWN).push(KeyCode.ENTER);
        assertEquals(Optional.of(LocalDate.of(2026, 5, 20)), input.day());
        assertTrue(robot.lookup("#due").query().isFocused());
        assertTrue(robot.lookup("#calendar-month").tryQuery().isEmpty());
    }

    @Test
    void aDayThatIsOverCannotBeChosen() {
        open(Language.NL);
        robot.clickOn("#due").push(KeyCode.F4);
        assertTrue(robot.lookup("#day-2026-04-13").query().isDisabled());
        robot.push(KeyCode.LEFT).push(KeyCode.ENTER);
        assertEquals(Optional.empty(), input.day());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#calendar-month").tryQuery().isEmpty());
    }

    @Test
    void aDayIsChosenFromTheCalendarByMouse() {
        open(Language.EN);
        robot.clickOn("#due-calendar").clickOn("#day-2026-04-28");
        assertEquals(Optional.of(LocalDate.of(2026, 4, 28)), input.day());
        assertEquals("28 April 2026", input.textProperty().get());
    }
}
