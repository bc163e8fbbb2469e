package nl.klankbord.store;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the system expects the data of a program.
///
/// @param environment variables of the process
/// @param system name of the operating system, as in `os.name`
/// @param home folder of the user
public record StoreLocation(Map<String, String> environment, String system, Path home) {
    private static final String FILE = "klankbord.db";

    /// The place on this computer.
    public static StoreLocation ofThisComputer() {
        return new StoreLocation(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty(
                "user.home")));
    }

    /// The store when none was named.
    public Path file() {
        if (system.startsWith("Windows")) {
            return absolute("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Klankbord").resolve(
                    FILE);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Klankbord").resolve(FILE);
        }
        return absolute("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("klankbord").resolve(FILE);
    }

    /// The XDG specification (freedesktop.org, 2021) asks that a relative path is ignored.
    private Path absolute(String variable, Path otherwise) {
        @Nullable
        String value = environment.get(variable);
        return value == null || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
