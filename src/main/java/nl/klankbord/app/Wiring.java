package nl.klankbord.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import javafx.stage.Stage;
import nl.klankbord.i18n.I18n;
import nl.klankbord.settings.Settings;
import nl.klankbord.settings.SettingsFile;
import nl.klankbord.settings.SettingsKeeper;
import nl.klankbord.ui.FxDialogs;
import nl.klankbord.ui.FxTasks;
import nl.klankbord.ui.Ids;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;

/// Everything that lives as long as the window, made from top to bottom. What needs an open store is in [OpenStoreWiring].
final class Wiring {
    final DataFiles files;
    final InstantSource clock;
    final Ids ids = Ids.random();
    final Overlays overlays = new Overlays();
    final Viewport viewport = new Viewport();
    final ErrorReporter errors;
    final FxTasks tasks;
    final Saves saves;
    final PendingDeletions deletions;
    final SettingsKeeper settings;
    final I18n i18n;
    final ViewLoader views;
    final Panels panels;
    final MainWindow window;
    final FxDialogs dialogs;

    /// Made on the window's thread, whose unexpected failures reach the error window from then on.
    /// @param start the settings in force
    Wiring(Stage stage, DataFiles files, Settings start, InstantSource clock) {
        this.files = files;
        this.clock = clock;
        i18n = new I18n(start.language());
        panels = new Panels(i18n, overlays);
        errors = new ErrorReporter(panels::showError);
        Thread.currentThread().setUncaughtExceptionHandler(errors);
        tasks = new FxTasks(errors);
        saves = new Saves(tasks);
        deletions = new PendingDeletions(tasks);
        settings = new SettingsKeeper(start, new SettingsFile(files.settings()), saves);
        settings.settingsProperty().subscribe(s -> i18n.languageProperty().set(s.language()));
        views = new ViewLoader(i18n);
        window = new MainWindow(stage, settings, viewport, overlays, i18n);
        dialogs = new FxDialogs(i18n, window::stage, window::coverFrom);
    }

    /// How the user is called, asked each time: it can be changed in the settings.
    Supplier<String> me() {
        return () -> settings.get().name();
    }
}
