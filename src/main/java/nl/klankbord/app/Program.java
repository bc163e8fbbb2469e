package nl.klankbord.app;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings;
import nl.klankbord.settings.SettingsFile;
import nl.klankbord.store.StoreLocation;
import nl.klankbord.ui.Styles;

/// One run of the window, from the toolkit's start until it is closed.
final class Program {
    private static final Logger LOG = Logger.getLogger(Program.class.getName());

    private final CommonOptions options;
    private final StartupPhases phases;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();

    Program(CommonOptions options, StartupPhases phases) {
        this.options = options;
        this.phases = phases;
    }

    /// Shows the window and returns when it is closed.
    /// @return 0, or 1 when there is no display to show it on
    int run() {
        phases.reached("main");
        var files = new DataFiles(options.data().orElseGet(() -> StoreLocation.ofThisComputer().file()));
        LogFile.open(files.log());
        var stored = new SettingsFile(files.settings()).read();
        var settings = stored.orElseGet(() -> Settings.fresh(options.words()));
        var language = options.language().orElse(settings.language());
        phases.reached("settings read");
        try {
            Platform.startup(() -> begin(files, settings.withLanguage(language)));
        } catch (UnsupportedOperationException e) {
            LOG.log(Level.FINE, "no display", e);
            return noDisplay(language);
        }
        return exit.join();
    }

    private static int noDisplay(Language language) {
        System.err.println(I18n.get(language, "app.noDisplay"));
        return 1;
    }

    private void begin(DataFiles files, Settings settings) {
        try {
            phases.reached("toolkit started");
            Platform.setImplicitExit(false);
            prepareToolkit();
            var wiring = new Wiring(new Stage(), files, settings, Clock.systemUTC());
            new Doors(wiring, phases, this::end).open();
        } catch (RuntimeException e) {
            exit.completeExceptionally(e);
        }
    }

    /// What every window needs before the first one is made.
    static void prepareToolkit() {
        Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        Styles.loadFonts();
    }

    private void end(int code) {
        Platform.exit();
        exit.complete(code);
    }
}
