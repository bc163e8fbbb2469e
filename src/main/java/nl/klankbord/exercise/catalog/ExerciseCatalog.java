package nl.klankbord.exercise.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.klankbord.exercise.catalog.Exercise.Area;

/// Every exercise the product ships, sorted by area and order. Reads each file in the catalog folder; there is no index.
public final class ExerciseCatalog {
    private static final String FRAME = "frame";

    private final List<Exercise> all;

    ExerciseCatalog(List<Exercise> exercises) {
        all = exercises.stream().sorted(Comparator.comparing(Exercise::area).thenComparing(Exercise::order)
                .thenComparing(Exercise::id)).toList();
    }

    /// Reads the exercises that come with the product.
    /// @throws ExerciseFormatException when one of them is broken
    public static ExerciseCatalog shipped() {
        var json = new ExerciseJson();
        // asking for the folder itself fails in a run-time image; a file in it can always be found
        var anchor = ExerciseCatalog.class.getResource(ExerciseCatalog.class.getSimpleName() + ".class");
        if (anchor == null) {
            throw new IllegalStateException("the catalog folder is missing");
        }
        try {
            return new ExerciseCatalog(read(anchor.toURI(), json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Exercise> read(URI anchor, ExerciseJson json) throws IOException {
        if ("jar".equals(anchor.getScheme())) {
            var places = anchor.getRawSchemeSpecificPart();
            var end = places.lastIndexOf("!/");
            try (var jar = FileSystems.newFileSystem(Path.of(URI.create(places.substring(0, end))))) {
                return readAll(jar.getPath(places.substring(end + 1)).resolveSibling("."), json);
            }
        }
        return readAll(Path.of(anchor).resolveSibling("."), json);
    }

    private static List<Exercise> readAll(Path folder, ExerciseJson json) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json")).filter(f -> !f.toString().endsWith(
                    ".schema.json")).map(f -> read(f, json)).toList();
        }
    }

    private static Exercise read(Path file, ExerciseJson json) {
        try {
            return json.read(Files.readString(file));
        } catch (ExerciseFormatException e) {
            throw new ExerciseFormatException(file.getFileName() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What can be chosen, in the order of the library.
    public List<Exercise> library() {
        return all.stream().filter(e -> e.area() != Area.FRAME).toList();
    }

    /// The same with those that are used most first, whatever area they belong to.
    public List<Exercise> mostUsedFirst() {
        return library().stream().sorted(Comparator.comparingInt(Exercise::order)).toList();
    }

    /// Arrival and closing: what stands around the exercises of every conversation.
    public Exercise frame() {
        return find(FRAME).orElseThrow(() -> new IllegalStateException("the frame of a conversation is missing"));
    }

    public Optional<Exercise> find(String id) {
        return all.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
