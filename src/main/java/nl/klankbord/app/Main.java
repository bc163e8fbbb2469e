package nl.klankbord.app;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klankbord.i18n.Language;
import picocli.CommandLine;

/// The start of the program: reads the command line and hands over. Exit codes: 0 done, 1 refused, 2 wrong use.
public final class Main {
    /// Kept here so that the setting is not lost with the logger.
    private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] args) {
        // says of every start that the toolkit is on the class path, which is meant so
        TOOLKIT_LOG.setLevel(Level.SEVERE);
        // pictures of the summary are drawn by AWT, which must never look for a display of its own
        System.setProperty("java.awt.headless", "true");
        System.exit(commandLine(args).execute(args));
    }

    /// All commands, with their help in the language that the arguments ask for.
    static CommandLine commandLine(String... args) {
        var language = language(List.of(args));
        var texts = ResourceBundle.getBundle("nl.klankbord.app.commands", language.locale(), ResourceBundle.Control
                .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var line = new CommandLine(new KlankbordCommand());
        line.setResourceBundle(texts);
        line.getSubcommands().values().forEach(c -> c.setResourceBundle(texts));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, _, _) -> {
            System.err.println(texts.getString("unexpected") + "\n" + ErrorReporter.details(e));
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }

    private static Language language(List<String> args) {
        int at = args.indexOf("--lang");
        if (at >= 0 && at + 1 < args.size()) {
            return Language.of(args.get(at + 1).toLowerCase(Locale.ROOT));
        }
        return args.stream().filter(a -> a.startsWith("--lang=")).map(a -> Language.of(a.substring(7).toLowerCase(
                Locale.ROOT))).findFirst().orElseGet(() -> Language.of(Locale.getDefault()));
    }
}
