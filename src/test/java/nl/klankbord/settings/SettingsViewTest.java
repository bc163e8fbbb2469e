package nl.klankbord.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings.Theme;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.Cut;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.FxTest;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.ViewLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsViewTest extends FxTest {
    @TempDir
    Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private final List<String> asked = new ArrayList<>();

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    private SettingsKeeper keeper() {
        return new SettingsKeeper(Settings.fresh(Language.NL), file(), new Saves(tasks));
    }

    private Parent open(SettingsKeeper keeper, Language language, double width, double scale) {
        var model = new SettingsViewModel(keeper, folder.resolve("klankbord.db"), () -> asked.add("copy"));
        var view = onFx(() -> {
            var root = new ViewLoader(new I18n(language)).load(new SettingsView(model, new I18n(language)));
            root.setStyle("-fx-font-size: " + 16 * scale + "px");
            return root;
        });
        show(view, width, 700);
        return view;
    }

    @ParameterizedTest
    @CsvSource({"NL, 1064, 1", "EN, 1064, 1", "NL, 1024, 2", "EN, 1024, 2"})
    void nothingIsCutAndEverythingHasAName(Language language, double width, double scale) {
        var view = open(keeper(), language, width, scale);
        assertEquals(List.of(), onFx(() -> Cut.texts(view)));
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(view)));
    }

    @Test
    void everyChoiceHoldsAtOnceAndIsKept() {
        var keeper = keeper();
        open(keeper, Language.NL, 1000, 1);
        robot.clickOn("#settings-name").write("Hanna").clickOn("#language-en").clickOn("#theme-dark").clickOn(
                "#size-150").clickOn("#settings-motion").clickOn("#settings-single-keys");
        var now = keeper.get();
        assertEquals("Hanna", now.name());
        assertEquals(Language.EN, now.language());
        assertEquals(Theme.DARK, now.look().theme());
        assertEquals(150, now.look().textPercent());
        assertTrue(now.look().reducedMotion());
        assertFalse(now.singleKeys());
        tasks.pass(Duration.ofSeconds(1));
        assertEquals(now, file().read().orElseThrow());
    }

    @Test
    void aChoiceThatHoldsIsNotTakenAwayByASecondClick() {
        var view = open(keeper(), Language.NL, 1000, 1);
        robot.clickOn("#size-100");
        assertTrue(onFx(() -> ((ToggleButton) view.lookup("#size-100")).isSelected()));
    }

    @Test
    void whatAKeyChangesIsSeenHere() {
        var keeper = keeper();
        var view = open(keeper, Language.NL, 1000, 1);
        runFx(() -> keeper.change(s -> s.stepText(1).withReducedMotion(true)));
        assertTrue(onFx(() -> ((ToggleButton) view.lookup("#size-125")).isSelected()));
        assertFalse(onFx(() -> ((ToggleButton) view.lookup("#size-100")).isSelected()));
        assertTrue(onFx(() -> ((CheckBox) view.lookup("#settings-motion")).isSelected()));
    }

    @Test
    void aCopyIsAskedForByKey() {
        var view = open(keeper(), Language.NL, 1000, 1);
        runFx(() -> view.lookup("#settings-copy").requestFocus());
        robot.push(KeyCode.SPACE);
        assertEquals(List.of("copy"), asked);
    }
}
