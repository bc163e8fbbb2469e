package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.store.OpenResult;
import nl.klankbord.store.StoreFile;
import nl.klankbord.store.WriteHold;
import org.junit.jupiter.api.Test;

/// The whole program, used by mouse and keys.
class ProgramTest extends ProgramFxTest {
    @Test
    void theFirstStartMakesNothingBeforeItIsAskedTo() {
        begin();
        visitor.await("welcome-set-up");
        assertFalse(Files.exists(file));
        visitor.click("welcome-set-up");
        visitor.type("Hanna\n");
        visitor.await("today-greeting");
        assertTrue(Files.exists(file));
        assertTrue(text("today-greeting").contains("Hanna"), text("today-greeting"));
        assertEquals("Klankbord", wiring.window.stage().getTitle());
    }

    @Test
    void examplePeopleStandInAFileOfTheirOwnAndThatIsSaid() throws Exception {
        begin();
        visitor.click("welcome-look-around");
        visitor.await("rail-example");
        visitor.await("today-goOn");
        assertFalse(Files.exists(file));
        visitor.click("rail-leave-example");
        visitor.await("welcome-set-up");
        assertEquals(0, quit());
    }

    @Test
    void somebodyAddedByKeyboardIsThereAfterARestart() throws Exception {
        begin();
        visitor.click("welcome-set-up");
        visitor.type("Hanna\n");
        visitor.await("today-greeting");
        visitor.click("rail-people");
        visitor.click("people-add-first");
        visitor.focus("person-name");
        visitor.type("Noor Willems\n");
        visitor.await("dossier-name");
        assertEquals(0, quit());
        try (var store = ((OpenResult.Opened) new StoreFile(file, Clock.systemUTC()).open()).store()) {
            assertEquals("Noor Willems", store.persons().all().getFirst().name());
        }
    }

    @Test
    void aFileThatIsNotOursIsRefusedAndKeepsItsBytes() throws Exception {
        var bytes = "just some text".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(file, bytes);
        begin();
        visitor.await("refused-title");
        assertEquals(I18n.get(Language.NL, "store.refused.FOREIGN.title", file.toString()), text("refused-title"));
        visitor.click("refused-retry");
        visitor.await("refused-title");
        assertEquals(0, quit());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void theLanguageChangesWhileSomebodyTypesAndNothingIsLost() {
        intoTheTalk();
        visitor.press(KeyCode.ALT, KeyCode.RIGHT);
        visitor.focus("answer");
        visitor.type("Eerst bellen, dan schrijven");
        var question = text("workspace-question");
        runFx(() -> wiring.settings.change(s -> s.withLanguage(Language.EN)));
        assertEquals("Eerst bellen, dan schrijven", text("answer"));
        assertFalse(question.equals(text("workspace-question")), question);
    }

    private void intoTheTalk() {
        begin();
        visitor.click("welcome-look-around");
        visitor.click("today-goOn");
        visitor.await("workspace-question");
    }

    @Test
    void aFailingSaveIsSaidTheTextStaysAndTryingAgainSavesIt() throws IOException {
        intoTheTalk();
        visitor.press(KeyCode.ALT, KeyCode.RIGHT);
        visitor.focus("answer");
        try (var _ = new WriteHold(wiring.files.example())) {
            visitor.type("Dit mag niet weg");
            visitor.await("save-banner");
            assertEquals("Dit mag niet weg", text("answer"));
        }
        visitor.click("save-retry");
        visitor.gone("save-banner");
        assertTrue(onFx(wiring.saves::allSaved));
    }

    @Test
    void anExerciseThatCannotBeStoredYetIsSaidAndBeginsByItselfOnceItCan() throws IOException {
        begin();
        visitor.click("welcome-look-around");
        visitor.await("today-goOn");
        visitor.click("today-exercise-grow");
        visitor.await("today-whom-demo-lotte");
        try (var _ = new WriteHold(wiring.files.example())) {
            visitor.click("today-whom-demo-lotte");
            visitor.await("save-banner");
            assertFalse(onFx(wiring.overlays::isOpen));
        }
        visitor.await("workspace-middle");
    }

    @Test
    void searchFindsEverybodyAloneAndOnlyThisPersonTogether() {
        begin();
        visitor.click("welcome-look-around");
        visitor.await("today-goOn");
        assertTrue(finds("lotte"));
        visitor.click("today-goOn");
        visitor.await("workspace-question");
        assertFalse(finds("lotte"));
        assertTrue(finds("naima"));
        visitor.click("workspace-together");
        assertTrue(finds("lotte"));
    }

    private boolean finds(String name) {
        visitor.press(KeyCode.CONTROL, KeyCode.K);
        // at once, as when it is pasted, so that every answer is one to the whole word
        var field = (TextInputControl) visitor.await("search-field");
        runFx(() -> field.setText(name));
        var nothing = I18n.get(wiring.i18n.language(), "search.nothing", name);
        visitor.until("an answer about " + name, () -> hasRows() || (wiring.overlays.layer()
                .lookup("#search-hint") instanceof Label hint && hint.getText().equals(nothing)));
        boolean found = onFx(this::hasRows);
        visitor.press(KeyCode.ESCAPE);
        visitor.gone("search-field");
        return found;
    }

    private boolean hasRows() {
        return !wiring.overlays.layer().lookupAll(".search-row").isEmpty();
    }
}
