package nl.klankbord.exercise.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The exercise files in the source tree, found by looking in the folder: a new file is under test at once.
final class CatalogFiles {
    static final Path FOLDER = Path.of(System.getProperty("project.basedir", "."),
            "src/main/resources/nl/klankbord/exercise/catalog");

    private CatalogFiles() {}

    static List<Path> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".json") && !f.toString().endsWith(".schema.json")).sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode tree(Path file) {
        return new JsonMapper().readTree(text(file));
    }

    static Exercise exercise(Path file) {
        return new ExerciseJson().read(text(file));
    }
}
