package nl.klankbord.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.klankbord.report.DocumentOpener;

/// Hands documents to the program that the desktop has for them. Only ever a file on this computer, as one argument.
///
/// @param system name of the operating system, as in `os.name`
record DesktopPrograms(String system) implements DocumentOpener {
    static DesktopPrograms ofThisComputer() {
        return new DesktopPrograms(System.getProperty("os.name"));
    }

    @Override
    public void hand(Path document, Act act) throws IOException {
        new ProcessBuilder(command(document.toAbsolutePath().toString(), act)).redirectErrorStream(true).redirectOutput(
                ProcessBuilder.Redirect.DISCARD).start();
    }

    /// The command of this system.
    List<String> command(String document, Act act) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var verb = act == Act.PRINT ? "Print" : "Open";
            return List.of("powershell", "-NoProfile", "-Command", "Start-Process -Verb " + verb
                    + " -FilePath $args[0]", document);
        }
        if (act == Act.PRINT) {
            return List.of("lp", document);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", document);
    }
}
