package nl.klankbord.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ScrollPane;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Cut;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeFitsTest extends FxTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"NL, 1280, 800, 1", "NL, 1024, 700, 1", "NL, 1280, 800, 2", "NL, 1024, 700, 2", "EN, 1280, 800, 2",
            "EN, 1024, 700, 2"})
    void nothingIsCutAndReadingBeginsAtTheTop(Language language, double width, double height, double scale) {
        var viewport = new Viewport();
        viewport.windowWidthProperty().set(width);
        viewport.windowHeightProperty().set(height);
        viewport.textScaleProperty().set(scale);
        var keeper = new SettingsKeeper(Settings.fresh(language), new SettingsFile(folder.resolve("s.json")),
                new Saves(new DirectTasks()));
        var model = new WelcomeViewModel(keeper, folder.resolve("klankbord.db"), new Display(3840, 2160, 1),
                new WelcomeViewModel.Next() {
                    @Override
                    public void start() {
                        throw new AssertionError();
                    }

                    @Override
                    public void lookAround() {
                        throw new AssertionError();
                    }
                });
        var view = onFx(() -> {
            var i18n = new I18n(language);
            var root = new ViewLoader(i18n).load(new WelcomeView(model, viewport, i18n));
            root.setStyle("-fx-font-size: " + 16 * scale + "px");
            return root;
        });
        show(view, width, height);
        assertEquals(List.of(), onFx(() -> Cut.texts(view)));
        assertEquals("welcome-set-up", onFx(() -> view.getScene().getFocusOwner().getId()));
        assertEquals(0, onFx(() -> ((ScrollPane) view.lookup(".scroll-pane")).getVvalue()));
        runFx(model::setUp);
        assertEquals(List.of(), onFx(() -> Cut.texts(view)));
        assertEquals("welcome-name", onFx(() -> view.getScene().getFocusOwner().getId()));
    }
}
