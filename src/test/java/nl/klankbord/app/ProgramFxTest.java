package nl.klankbord.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings;
import nl.klankbord.support.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in its real wiring, in a folder of its own.
@SuppressWarnings("NullAway.Init")
abstract class ProgramFxTest extends FxTest {
    @TempDir
    Path folder;

    final CompletableFuture<Integer> ended = new CompletableFuture<>();
    Path file;
    Wiring wiring;
    Visitor visitor;

    /// What a test uses is made once its folder is there.
    @BeforeEach
    void place() {
        file = folder.resolve("klankbord.db");
    }

    void begin() {
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

    int quit() throws Exception {
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

    String text(String id) {
        var node = visitor.await(id);
        return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
    }
}
