package nl.klankbord.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.report.FileFailedException;
import nl.klankbord.settings.Settings;
import nl.klankbord.settings.SettingsFile;
import nl.klankbord.store.OpenResult;
import nl.klankbord.store.StoreFile;
import nl.klankbord.store.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Puts the summary of one conversation in a file. Works while the window is open.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--conversation", required = true, paramLabel = "ID", descriptionKey = "option.conversation")
    private @Nullable String conversation;

    @Option(names = "--to", required = true, paramLabel = "X.pdf|X.json", descriptionKey = "option.to")
    private @Nullable Path to;

    @Option(names = "--replace", descriptionKey = "option.replace")
    private boolean replace;

    @Override
    public Integer call() {
        var words = options.words();
        var target = Objects.requireNonNull(to).toAbsolutePath();
        var form = SummaryExport.Form.of(target);
        if (form.isEmpty()) {
            System.err.println(I18n.get(words, "app.export.form"));
            return 2;
        }
        if (Files.exists(target) && !replace) {
            return refused(words, "app.export.exists", target);
        }
        var file = options.data().orElseGet(() -> StoreLocation.ofThisComputer().file());
        return switch (new StoreFile(file, Clock.systemUTC()).openToRead()) {
            case OpenResult.Refused(var refusal, _) -> {
                System.err.println(I18n.get(words, refusal.titleKey(), file));
                yield refused(words, refusal.textKey(), file);
            }
            case OpenResult.Opened(var store, _) -> {
                var settings = new SettingsFile(new DataFiles(file).settings()).read();
                try (store) {
                    yield write(new SummaryExport(store, () -> settings.map(Settings::name).orElse("")), target, form
                            .get());
                }
            }
        };
    }

    private int write(SummaryExport export, Path target, SummaryExport.Form form) {
        var words = options.words();
        try {
            if (!export.write(Objects.requireNonNull(conversation), target, form)) {
                return refused(words, "app.export.gone", conversation);
            }
        } catch (FileFailedException e) {
            return refused(words, "app.export.failed." + e.reason(), target);
        }
        System.out.println(I18n.get(words, "app.export.done", target));
        return 0;
    }

    private static int refused(Language words, String key, Object about) {
        System.err.println(I18n.get(words, key, about));
        return 1;
    }
}
