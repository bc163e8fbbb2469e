package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings;
import nl.klankbord.settings.Settings.Theme;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.Dialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Menus, tips and questions are windows of their own; they look as the window does: same text size, same colours.
@SuppressWarnings("NullAway.Init")
class TextSizeTest extends FxTest {
    @TempDir
    Path folder;

    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private Wiring wiring;
    private Visitor visitor;

    @BeforeEach
    void largeAndDark() {
        wiring = onFx(() -> {
            var settings = Settings.fresh(Language.NL).withReducedMotion(true).withTheme(Theme.DARK);
            var made = new Wiring(new Stage(), new DataFiles(folder.resolve("klankbord.db")), settings, Clock
                    .systemUTC());
            new Doors(made, StartupPhases.off(), ended::complete).open();
            return made;
        });
        visitor = new Visitor(wiring.tasks::onWindowThread);
        visitor.click("welcome-set-up");
        visitor.focus("welcome-name");
        runFx(() -> wiring.settings.change(s -> s.withTextPercent(150)));
    }

    @AfterEach
    void quit() throws Exception {
        var stage = wiring.window.stage();
        runFx(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertEquals(0, ended.get(20, TimeUnit.SECONDS));
    }

    private static Scene menu() {
        return onFx(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).findFirst().orElseThrow()
                .getScene());
    }

    private static double size(Scene scene, String selector) {
        return onFx(() -> {
            scene.getRoot().applyCss();
            var node = scene.getRoot().lookup(selector);
            return (node instanceof Label label ? label.getFont() : ((Text) node).getFont()).getSize();
        });
    }

    @Test
    void theMenuOfAFieldIsAsLargeAsTheField() {
        var field = (TextField) visitor.await("welcome-name");
        assertEquals(24, onFx(() -> field.getFont().getSize()));
        visitor.press(KeyCode.SHIFT, KeyCode.F10);
        assertEquals(24, size(menu(), ".label"));
        visitor.press(KeyCode.ESCAPE);
        runFx(() -> wiring.settings.change(s -> s.withTextPercent(100)));
        visitor.press(KeyCode.SHIFT, KeyCode.F10);
        assertEquals(16, size(menu(), ".label"));
    }

    @Test
    void aTipGrowsWithTheText() {
        var tip = onFx(() -> new Tooltip("Laat de vragen zien"));
        runFx(() -> tip.show(wiring.window.scene().getRoot(), 10, 10));
        assertEquals(21, size(onFx(tip::getScene), ".text"));
    }

    @Test
    void aQuestionHasTheSizeAndTheColoursOfTheWindow() throws Exception {
        var answer = new CompletableFuture<Boolean>();
        wiring.tasks.onWindowThread(() -> answer.complete(wiring.dialogs.confirm(new Dialogs.Question("Weggaan?",
                "Alles blijft staan.", "Weggaan", "Blijven", false))));
        var question = visitor.await("dialog-stay").getScene();
        assertEquals(24, size(question, ".content"));
        assertEquals(ColorScheme.DARK, onFx(() -> question.getPreferences().getColorScheme()));
        assertTrue(onFx(() -> question.getPreferences().isReducedMotion()));
        visitor.press(KeyCode.ESCAPE);
        assertEquals(false, answer.get(20, TimeUnit.SECONDS));
    }
}
