package nl.klankbord.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings.Theme;
import nl.klankbord.settings.Settings.WindowPlace;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.ui.Autosave.State;
import nl.klankbord.ui.Saves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings SOME = Settings.fresh(Language.EN).withName("Hanna").withTheme(Theme.DARK)
            .withTextPercent(150).withReducedMotion(true).withSingleKeys(false).withWindow(new WindowPlace(-40, 10,
                    1280, 800, true));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("sub/settings.json");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        new SettingsFile(file()).write(SOME);
        assertEquals(Optional.of(SOME), new SettingsFile(file()).read());
        assertFalse(Files.exists(folder.resolve("sub/settings.json.tmp")));
    }

    @Test
    void aFreshComputerHasNoSettings() {
        assertEquals(Optional.empty(), new SettingsFile(file()).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "null", "{}", "{\"name\":\"x\"}",
            "{\"name\":\"x\",\"language\":\"NL\",\"look\":{\"theme\":\"LIGHT\",\"textPercent\":7,\"reducedMotion\":false}}"})
    void aBrokenFileIsPutAsideAndNothingFails(String content) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);
        assertEquals(Optional.empty(), new SettingsFile(file()).read());
        assertEquals(content, Files.readString(folder.resolve("sub/settings.json.broken")));
    }

    @Test
    void aFieldOfALaterVersionIsPassedOver() throws IOException {
        new SettingsFile(file()).write(SOME);
        Files.writeString(file(), Files.readString(file()).replaceFirst("\\{", "{\"later\": 1,"));
        assertEquals(Optional.of(SOME), new SettingsFile(file()).read());
    }

    @Test
    void aChangeIsSavedSoonAfter() {
        var tasks = new DirectTasks();
        var keeper = new SettingsKeeper(SOME, new SettingsFile(file()), new Saves(tasks));
        keeper.change(s -> s.withName("Noor"));
        assertEquals(Optional.empty(), new SettingsFile(file()).read());
        tasks.pass(Duration.ofMillis(500));
        assertEquals("Noor", new SettingsFile(file()).read().orElseThrow().name());
    }

    @Test
    void whenItCannotBeWrittenThatIsSaidAndTheSettingHolds() throws IOException {
        Files.createDirectories(file()); // a folder where the file should be
        var tasks = new DirectTasks();
        var saves = new Saves(tasks);
        var keeper = new SettingsKeeper(SOME, new SettingsFile(file()), saves);
        keeper.change(s -> s.withName("Noor"));
        keeper.flush();
        assertEquals(State.FAILED, saves.stateProperty().get());
        assertEquals("Noor", keeper.get().name());
    }

    @Test
    void absurdPlacesAndSizesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WindowPlace(0, 0, 0, 100, false));
        assertThrows(IllegalArgumentException.class, () -> new WindowPlace(Double.NaN, 0, 10, 100, false));
        assertThrows(IllegalArgumentException.class, () -> new WindowPlace(0, 0, 1e9, 100, false));
        assertThrows(IllegalArgumentException.class, () -> SOME.withTextPercent(110));
    }

    @Test
    void textSizesStepAndStopAtTheEnds() {
        assertEquals(200, SOME.stepText(1).look().textPercent());
        assertEquals(200, SOME.stepText(9).look().textPercent());
        assertEquals(100, SOME.stepText(-9).look().textPercent());
        assertTrue(SOME.stepText(0).equals(SOME));
    }
}
