package nl.klankbord.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeViewTest extends FxTest {
    private static final Display LARGE = new Display(3840, 2160, 1);
    private static final Display USUAL = new Display(1920, 1080, 1);

    @TempDir
    Path folder;

    private final I18n i18n = new I18n(Language.NL);

    private SettingsKeeper settings(int percent) {
        return new SettingsKeeper(Settings.fresh(Language.NL).withTextPercent(percent), new SettingsFile(folder
                .resolve("settings.json")), new Saves(new DirectTasks()));
    }

    private WelcomeViewModel model(SettingsKeeper settings, Display display) {
        return new WelcomeViewModel(settings, folder.resolve("klankbord.db"), display, new WelcomeViewModel.Next() {
            @Override
            public void start() {
                throw new AssertionError("nobody started");
            }

            @Override
            public void lookAround() {
                throw new AssertionError("nobody looked around");
            }
        });
    }

    private Parent show(WelcomeViewModel model) {
        var view = onFx(() -> new ViewLoader(i18n).load(new WelcomeView(model, new Viewport(), i18n)));
        show(view, 1280, 800);
        return view;
    }

    private static Button button(Parent view) {
        return (Button) view.lookup("#welcome-text-size");
    }

    private static String now(Parent view) {
        return ((Label) view.lookup("#welcome-text-now")).getText();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && node.getParent().isVisible();
    }

    @Test
    void onALargeScreenLargerTextIsOneClickAwayAndAnotherTakesItBack() {
        var settings = settings(100);
        var view = show(model(settings, LARGE));
        assertTrue(isShown(button(view)));
        assertEquals("Tekst op 150 %", button(view).getText());
        robot.clickOn(button(view));
        assertEquals(150, onFx(() -> settings.get().look().textPercent()));
        assertEquals("De tekst staat nu op 150 %. Bij Instellingen kun je dat altijd veranderen.", now(view));
        assertEquals("Terug naar 100 %", button(view).getText());
        robot.clickOn(button(view));
        assertEquals(100, onFx(() -> settings.get().look().textPercent()));
        assertEquals("Tekst op 150 %", button(view).getText());
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(view)));
    }

    @Test
    void elsewhereAndForWhoeverChoseASizeNothingIsOffered() {
        assertFalse(isShown(button(show(model(settings(100), USUAL)))));
        assertFalse(isShown(button(show(model(settings(125), LARGE)))));
    }

    @Test
    void theOfferStaysWhenTheLanguageChangesAndFollowsTheKeysForTextSize() {
        var settings = settings(100);
        var model = model(settings, LARGE);
        var view = show(model);
        runFx(() -> settings.change(s -> s.stepText(1)));
        assertEquals("De tekst staat nu op 125 %. Bij Instellingen kun je dat altijd veranderen.", now(view));
        runFx(() -> i18n.languageProperty().set(Language.EN));
        var english = show(model);
        assertEquals("Back to 100 %", button(english).getText());
        robot.clickOn(button(english));
        assertEquals("Text may look small on this screen.", now(english));
    }
}
