package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with a file that was read and found good. Run with `-Dgolden.write=true` to write the
/// files anew, then read the difference.
final class Golden {
    private static final Path FOLDER = Path.of(System.getProperty("project.basedir", "."),
            "src/test/resources/nl/klankbord/report");

    private Golden() {}

    static void check(String name, String actual) {
        var file = FOLDER.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, actual);
            }
            assertEquals(Files.readString(file), actual, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
