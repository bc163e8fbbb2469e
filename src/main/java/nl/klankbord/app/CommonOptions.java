package nl.klankbord.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.i18n.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What every command takes.
final class CommonOptions {
    @Option(names = "--data", paramLabel = "FILE", descriptionKey = "option.data")
    private @Nullable Path data;

    @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "option.lang")
    private @Nullable Language lang;

    @Option(names = "--help", usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    /// The file with all data, when it is not the usual one.
    Optional<Path> data() {
        return Optional.ofNullable(data).map(Path::toAbsolutePath);
    }

    Optional<Language> language() {
        return Optional.ofNullable(lang);
    }

    /// The language of what a command prints.
    Language words() {
        return language().orElseGet(() -> Language.of(Locale.getDefault()));
    }

    boolean help() {
        return help;
    }
}
