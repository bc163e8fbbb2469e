package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.Dialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ctrl+Shift+H in the real window, with somebody typing their name at the first start.
@SuppressWarnings("NullAway.Init")
class WindowVeilTest extends FxTest {
    private static final List<KeyCode> SHORTCUT = List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);

    @TempDir
    Path folder;

    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private Wiring wiring;
    private Visitor visitor;

    @BeforeEach
    void somebodyTypes() {
        wiring = onFx(() -> {
            var made = new Wiring(new Stage(), new DataFiles(folder.resolve("klankbord.db")), Settings.fresh(
                    Language.NL).withReducedMotion(true), Clock.systemUTC());
            new Doors(made, StartupPhases.off(), ended::complete).open();
            made.window.stage().setX(0);
            made.window.stage().setY(0);
            return made;
        });
        visitor = new Visitor(wiring.tasks::onWindowThread);
        visitor.click("welcome-set-up");
        visitor.focus("welcome-name");
        visitor.type("Hanna");
    }

    @AfterEach
    void quit() throws Exception {
        var stage = wiring.window.stage();
        runFx(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertEquals(0, ended.get(20, TimeUnit.SECONDS));
    }

    private void cover() {
        press(SHORTCUT);
        assertEquals("veil-go-on", focused());
    }

    private void press(List<KeyCode> keys) {
        visitor.press(keys.toArray(KeyCode[]::new));
    }

    private TextField name() {
        return (TextField) visitor.await("welcome-name");
    }

    private String focused() {
        var owner = onFx(() -> wiring.window.scene().getFocusOwner());
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    /// The words somebody sees, or hears from a screen reader: what is not visible is not read either.
    private List<String> words() {
        return onFx(() -> wiring.window.scene().getRoot().lookupAll("*").stream().filter(n -> n instanceof Labeled)
                .filter(n -> Stream.iterate(n, m -> m != null, m -> m.getParent()).allMatch(Node::isVisible)).map(
                        n -> ((Labeled) n).getText())
                .toList());
    }

    @Test
    void underTheVeilNothingIsSeenOrReadAndNoKeyArrives() {
        cover();
        assertEquals(List.of("Verder"), words());
        assertEquals("Klankbord", wiring.window.stage().getTitle());
        visitor.type("xyz");
        for (var key : List.of(KeyCode.F1, KeyCode.TAB, KeyCode.DELETE, KeyCode.F6)) {
            visitor.press(key);
        }
        visitor.press(KeyCode.CONTROL, KeyCode.PLUS);
        assertEquals("veil-go-on", focused());
        assertFalse(onFx(wiring.overlays::isOpen));
        assertEquals(100, onFx(() -> wiring.settings.get().look().textPercent()));
        press(SHORTCUT);
        assertEquals("Hanna", onFx(name()::getText));
    }

    static Stream<List<KeyCode>> waysOut() {
        return Stream.of(SHORTCUT, List.of(KeyCode.ESCAPE), List.of(KeyCode.SPACE), List.of(KeyCode.ENTER));
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void theSameKeysEscOrTheButtonLiftItAndTypingGoesOn(List<KeyCode> keys) {
        cover();
        press(keys);
        assertEquals("welcome-name", focused());
        visitor.press(KeyCode.END);
        visitor.type("!");
        assertEquals("Hanna!", onFx(name()::getText));
        assertNull(visitor.find("veil-go-on"));
    }

    @Test
    void aClickOnTheButtonLiftsItAndOneBesideItDoesNot() {
        cover();
        robot.clickOn(wiring.window.stage().getX() + 60, wiring.window.stage().getY() + 60);
        assertNotNull(visitor.find("veil-go-on"));
        visitor.click("veil-go-on");
        assertEquals("welcome-name", focused());
    }

    @Test
    void keysThatAreHeldDownChangeItOnce() {
        var shortcut = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.H, true, true, false, false);
        var escape = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
        runFx(() -> {
            for (int i = 0; i < 4; i++) {
                Event.fireEvent(wiring.window.scene().getFocusOwner(), shortcut);
            }
        });
        assertNotNull(visitor.find("veil-go-on"));
        runFx(() -> wiring.panels.showKeys());
        runFx(() -> {
            for (int i = 0; i < 3; i++) {
                Event.fireEvent(wiring.window.scene().getFocusOwner(), escape);
            }
        });
        assertNull(visitor.find("veil-go-on"));
        assertTrue(onFx(wiring.overlays::isOpen), "Esc went on to what lies below");
    }

    @Test
    void openMenusClose() {
        press(List.of(KeyCode.SHIFT, KeyCode.F10));
        assertEquals(1, popups());
        cover();
        assertEquals(0, popups());
    }

    private static long popups() {
        return onFx(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance).count());
    }

    @Test
    void anOpenQuestionClosesWithItsSafeAnswer() throws Exception {
        var answer = new CompletableFuture<Boolean>();
        wiring.tasks.onWindowThread(() -> answer.complete(wiring.dialogs.confirm(new Dialogs.Question(
                "Noor verwijderen?", "Alles over Noor is dan weg.", "Verwijderen", "Laat staan", true))));
        var stay = visitor.await("dialog-stay");
        runFx(() -> Event.fireEvent(stay, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.H, true, true, false,
                false)));
        assertFalse(answer.get(20, TimeUnit.SECONDS));
        assertNull(visitor.find("dialog-stay"));
        assertEquals(List.of("Verder"), words());
    }

    @Test
    void anErrorMeanwhileWaitsUnderTheVeil() {
        cover();
        runFx(() -> wiring.errors.accept(new IllegalStateException("x")));
        assertEquals(List.of("Verder"), words());
        press(List.of(KeyCode.ESCAPE));
        assertNotNull(visitor.find("error-details"));
        assertEquals("panel-close", focused());
        visitor.press(KeyCode.ESCAPE);
        assertEquals("welcome-name", focused());
    }

    @Test
    void whenWhatHadTheFocusIsGoneSomethingElseHasIt() {
        cover();
        runFx(() -> wiring.settings.change(s -> s.withLanguage(Language.EN)));
        assertEquals(List.of("Go on"), words());
        visitor.press(KeyCode.ESCAPE);
        assertFalse(focused().isEmpty() || focused().equals("veil-go-on"), focused());
        assertEquals("Hanna", onFx(name()::getText));
    }
}
