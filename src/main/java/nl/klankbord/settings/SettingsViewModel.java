package nl.klankbord.settings;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings.Theme;
import nl.klankbord.ui.Leavable;

/// The settings screen. Every change holds at once; there is nothing to confirm.
public final class SettingsViewModel implements Leavable {
    /// Puts a copy of all data where the user chooses.
    @FunctionalInterface
    public interface SaveCopy {
        void saveCopy();
    }

    private final SettingsKeeper settings;
    private final Path data;
    private final SaveCopy copy;
    private final StringProperty name = new SimpleStringProperty(this, "name");

    /// @param data the file everything is kept in
    public SettingsViewModel(SettingsKeeper settings, Path data, SaveCopy copy) {
        this.settings = settings;
        this.data = data;
        this.copy = copy;
        name.set(settings.get().name());
        name.addListener((_, _, next) -> settings.change(s -> s.withName(next)));
    }

    /// What holds now, also when a key changed it.
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.settingsProperty();
    }

    public StringProperty nameProperty() {
        return name;
    }

    public String dataPlace() {
        return data.toString();
    }

    public void chooseLanguage(Language language) {
        settings.change(s -> s.withLanguage(language));
    }

    public void chooseTheme(Theme theme) {
        settings.change(s -> s.withTheme(theme));
    }

    public void chooseTextSize(int percent) {
        settings.change(s -> s.withTextPercent(percent));
    }

    public void reduceMotion(boolean reduced) {
        settings.change(s -> s.withReducedMotion(reduced));
    }

    public void useSingleKeys(boolean used) {
        settings.change(s -> s.withSingleKeys(used));
    }

    public void saveCopy() {
        copy.saveCopy();
    }

    @Override
    public void leave() {
        settings.flush();
    }
}
