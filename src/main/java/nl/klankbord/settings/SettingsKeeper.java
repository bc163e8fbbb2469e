package nl.klankbord.settings;

import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Saves;

/// The settings in force, as one property; each change is saved soon after.
public final class SettingsKeeper {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Autosave autosave;

    /// @param start what holds now
    public SettingsKeeper(Settings start, SettingsFile file, Saves saves) {
        settings = new ReadOnlyObjectWrapper<>(this, "settings", start);
        autosave = new Autosave(saves, () -> {
            var now = settings.get();
            Callable<?> work = () -> {
                file.write(now);
                return now;
            };
            return work;
        });
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    public void change(UnaryOperator<Settings> change) {
        var next = change.apply(settings.get());
        if (!next.equals(settings.get())) {
            settings.set(next);
            autosave.changed();
        }
    }

    /// Saves right away what is unsaved.
    public void flush() {
        autosave.flush();
    }
}
