package nl.klankbord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// The files of the project, for tests that read them.
final class Sources {
    static final Path ROOT = Path.of(System.getProperty("project.basedir", ".")).toAbsolutePath().normalize();
    static final Path MAIN = ROOT.resolve("src/main/java");
    static final Path RESOURCES = ROOT.resolve("src/main/resources");
    static final Path TEST = ROOT.resolve("src/test/java");
    static final Path BENCH = ROOT.resolve("src/bench/java");

    private Sources() {}

    /// Every file below this folder whose name ends like this.
    static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The interface texts in a language: "" for English, "_nl" for Dutch.
    static Properties texts(String suffix) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve("nl/klankbord/i18n/messages" + suffix
                + ".properties"))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
