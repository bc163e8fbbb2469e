package nl.klankbord.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.klankbord.i18n.Language;
import nl.klankbord.settings.Settings;
import nl.klankbord.settings.Settings.Theme;
import nl.klankbord.store.OpenResult;
import nl.klankbord.store.StoreFile;

/// Runs the real program on the headless platform with a throw-away store and walks through it by mouse and keys.
final class Tour {
    /// How the window looks during the tour.
    ///
    /// @param scale text size in percent
    record Plan(Language language, Theme theme, int scale, TourCommand.Size size) {}

    private final Plan plan;
    private final Path out;

    /// @param out folder for the pictures and documents; made when it is not there
    Tour(Plan plan, Path out) {
        this.plan = plan;
        this.out = out;
    }

    /// @return 0 when every screen was reached
    int run() throws IOException {
        var data = Files.createTempDirectory("klankbord-tour");
        try {
            var pictures = new Pictures(out);
            var started = new CompletableFuture<Wiring>();
            var ended = new CompletableFuture<Integer>();
            Platform.startup(() -> start(new DataFiles(data.resolve("klankbord.db")), started, ended));
            var wiring = started.join();
            var walk = new TourWalk(wiring, new Visitor(wiring.tasks::onWindowThread), pictures, plan);
            walk.all();
            walk.quit();
            ended.join();
            documents(wiring.files.example());
            pictures.names().forEach(System.out::println);
            return 0;
        } finally {
            remove(data);
        }
    }

    private void start(DataFiles files, CompletableFuture<Wiring> started, CompletableFuture<Integer> ended) {
        try {
            Platform.setImplicitExit(false);
            Program.prepareToolkit();
            var settings = Settings.fresh(plan.language).withTheme(plan.theme).withTextPercent(plan.scale)
                    .withReducedMotion(true);
            var wiring = new Wiring(new Stage(), files, settings, Clock.systemUTC());
            new Doors(wiring, StartupPhases.off(), code -> {
                Platform.exit();
                ended.complete(code);
            }).open();
            started.complete(wiring);
        } catch (RuntimeException e) {
            started.completeExceptionally(e);
        }
    }

    /// The summary of the conversation that was held on the way, as `export` writes it.
    private void documents(Path store) throws IOException {
        if (!(new StoreFile(store, Clock.systemUTC()).openToRead() instanceof OpenResult.Opened(var open, _))) {
            throw new IllegalStateException("the store of the tour cannot be read again");
        }
        try (open) {
            var export = new SummaryExport(open, () -> "Hanna");
            export.write(TourWalk.TALK, out.resolve("summary.pdf"), SummaryExport.Form.PDF);
            export.write(TourWalk.TALK, out.resolve("summary.json"), SummaryExport.Form.JSON);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
