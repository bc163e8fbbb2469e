package nl.klankbord.support;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.klankbord.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A test with a toolkit and no display. The toolkit starts once for all tests; windows are closed after each.
public abstract class FxTest {
    protected final BeatRobot robot = new BeatRobot();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        onFx(() -> {
            Styles.loadFonts();
            return true;
        });
    }

    @AfterEach
    void closeWindows() throws Exception {
        WaitForAsyncUtils.clearExceptions();
        FxToolkit.cleanupStages();
    }

    /// Runs on the toolkit's thread and waits for the outcome.
    protected static <T> T onFx(Callable<T> action) {
        try {
            return WaitForAsyncUtils.asyncFx(action).get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    /// Runs on the toolkit's thread, waits, and lets the events it caused finish.
    protected static void runFx(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        Pulse.await();
    }

    /// Waits until all that was asked for is done and laid out.
    protected static void settle() {
        Pulse.await();
    }

    /// Shows this view in a window of the given size with our style sheets. Nothing moves in it, so that a test sees the
    /// end of every change at once.
    protected static Stage show(Parent root, double width, double height) {
        var stage = onFx(() -> {
            var window = new Stage();
            var scene = new Scene(root, width, height);
            Styles.addTo(scene.getStylesheets());
            scene.getPreferences().setReducedMotion(true);
            window.setScene(scene);
            window.setX(0);
            window.setY(0);
            window.show();
            return window;
        });
        Pulse.await();
        return stage;
    }
}
