package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings;
import nl.klankbord.store.OpenResult;
import nl.klankbord.store.StoreFile;
import nl.klankbord.store.WriteHold;
import nl.klankbord.support.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in its real wiring, used by mouse and keys.
@SuppressWarnings("NullAway.Init")
class ProgramTest extends FxTest {
    @TempDir
    Path folder;

    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private Path file;
    private Wiring wiring;
    private Visitor visitor;

    /// What a test uses is made once its folder is there.
    @BeforeEach
    void place() {
        file = folder.resolve("klankbord.db");
    }

    private void begin() {
        wiring = onFx(() -> {
            var made = new Wiring(new Stage(), new DataFiles(file), Settings.fresh(Language.NL).withReducedMotion(true),
                    Clock.systemUTC());
            new Doors(made, StartupPhases.off(), ended::complete).open();
            made.window.stage().setX(0);
            made.window.stage().setY(0);
            return made;
        });
        visitor = new Visitor(wiring.tasks::onWindowThread);
    }

    private int quit() throws Exception {
        runFx(() -> wiring.window.stage().fireEvent(new WindowEvent(wiring.window.stage(),
                WindowEvent.WINDOW_CLOSE_REQUEST)));
        return ended.get(20, TimeUnit.SECONDS);
    }

    @AfterEach
    void closeStore() throws Exception {
        if (!ended.isDone()) {
            quit();
        }
    }

    private String text(String id) {
        var node = visitor.await(id);
        return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
    }

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
    void theKeyboardGoesAlongToEveryScreen() {
        begin();
        visitor.await("welcome-set-up");
        visitor.press(KeyCode.SPACE);
        visitor.type("Hanna\n");
        visitor.until("the first button has the keyboard", () -> "today-start".equals(focused()));
        visitor.press(KeyCode.SPACE);
        visitor.until("the name has the keyboard", () -> "person-name".equals(focused()));
        visitor.type("Noor\n");
        visitor.until("the person's page has the keyboard", () -> "dossier-prepare".equals(focused()));
        visitor.press(KeyCode.SPACE);
        visitor.until("the intention has the keyboard", () -> "prepare-intention".equals(focused()));
        visitor.focus("rail-settings");
        visitor.press(KeyCode.SPACE);
        visitor.await("language-en");
        assertEquals("rail-settings", onFx(this::focused));
        visitor.focus("language-en");
        visitor.press(KeyCode.SPACE);
        visitor.until("the keyboard is where it was", () -> "language-en".equals(focused()) && wiring.i18n
                .language() == Language.EN);
    }

    /// Id of what has the keyboard. On the window's thread.
    private String focused() {
        var owner = wiring.window.scene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    @Test
    void theFullScreenIsLeftByItsOwnKeyAndSaysSoInTheLanguageOfTheScreen() {
        begin();
        visitor.click("welcome-look-around");
        visitor.await("today-goOn");
        var stage = wiring.window.stage();
        visitor.press(KeyCode.F11);
        assertTrue(onFx(stage::isFullScreen));
        assertEquals("Met F11 ga je weer uit het volledige scherm", onFx(stage::getFullScreenExitHint));
        visitor.press(KeyCode.ESCAPE);
        assertTrue(onFx(stage::isFullScreen));
        runFx(() -> wiring.settings.change(s -> s.withLanguage(Language.EN)));
        assertEquals("F11 leaves the full screen", onFx(stage::getFullScreenExitHint));
        visitor.press(KeyCode.F11);
        assertFalse(onFx(stage::isFullScreen));
    }

    @Test
    void theKeysOfTheWindowWorkBeforeAndAfterAStoreIsOpen() {
        begin();
        visitor.await("welcome-set-up");
        visitor.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(125, onFx(() -> wiring.settings.get().look().textPercent()));
        visitor.press(KeyCode.CONTROL, KeyCode.MINUS);
        visitor.click("welcome-look-around");
        visitor.await("today-goOn");
        visitor.click("rail-leave-example");
        visitor.await("welcome-set-up");
        visitor.press(KeyCode.CONTROL, KeyCode.K);
        assertFalse(onFx(wiring.overlays::isOpen));
        visitor.press(KeyCode.F1);
        assertTrue(onFx(wiring.overlays::isOpen));
        visitor.press(KeyCode.ESCAPE);
        assertFalse(onFx(wiring.overlays::isOpen));
    }

    @Test
    void theKeyboardGoesOnAfterAnotherLanguageIsChosenFromTheList() {
        begin();
        visitor.await("welcome-set-up");
        visitor.focus("welcome-language");
        visitor.press(KeyCode.F4);
        visitor.press(KeyCode.DOWN);
        visitor.press(KeyCode.ENTER);
        visitor.until("the other language", () -> wiring.i18n.language() == Language.EN);
        visitor.until("the keyboard is where it was", () -> "welcome-language".equals(focused()));
        assertEquals(1, onFx(() -> Window.getWindows().size()));
        visitor.press(KeyCode.SHIFT, KeyCode.TAB);
        visitor.press(KeyCode.SHIFT, KeyCode.TAB);
        visitor.press(KeyCode.SPACE);
        visitor.until("the second page", () -> "welcome-name".equals(focused()));
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

    @Test
    void keysAndErrorsLieOverTheWindowAndEscGivesTheFocusBack() {
        begin();
        visitor.await("welcome-set-up");
        visitor.click("welcome-set-up");
        visitor.focus("welcome-name");
        runFx(() -> wiring.errors.accept(new IllegalStateException("what somebody typed")));
        assertFalse(text("error-details").contains("what somebody typed"));
        visitor.press(KeyCode.ESCAPE);
        assertFalse(onFx(wiring.overlays::isOpen));
        var focused = onFx(() -> wiring.window.scene().getFocusOwner());
        assertNotNull(focused);
        assertEquals("welcome-name", focused.getId());
    }
}
