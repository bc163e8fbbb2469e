package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

/// Where the keyboard is in the whole program, and the keys that work everywhere.
class ProgramKeysTest extends ProgramFxTest {
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
