package nl.klankbord.exercise.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The catalog has no index of its files, so it must find them wherever its own class was loaded from.
class CatalogInAJarTest {
    private static void pack(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes.resolve(
                        "nl/klankbord/exercise"))) {
            files.filter(Files::isRegularFile).forEach(f -> {
                try {
                    out.putNextEntry(new JarEntry(classes.relativize(f).toString().replace('\\', '/')));
                    Files.copy(f, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void theExercisesAreFoundInAJarOnAPathWithOddCharacters(@TempDir Path folder) throws Exception {
        var jar = folder.resolve("Jan's app! é 100%.jar");
        pack(Path.of(ExerciseCatalog.class.getProtectionDomain().getCodeSource().getLocation().toURI()), jar);
        try (var loader = new OursFirst(jar.toUri().toURL())) {
            var catalog = loader.loadClass(ExerciseCatalog.class.getName());
            assertNotSame(ExerciseCatalog.class, catalog);
            var shipped = catalog.getMethod("shipped").invoke(null);
            var again = catalog.getMethod("shipped").invoke(null);
            var library = (List<?>) catalog.getMethod("library").invoke(shipped);
            assertEquals(ExerciseCatalog.shipped().library().toString(), library.toString());
            assertTrue(catalog.getMethod("frame").invoke(again).toString().contains("frame"));
        }
    }

    /// Takes the exercise packages from the jar although the tests have them on their own path.
    private static final class OursFirst extends URLClassLoader {
        OursFirst(URL jar) {
            super(new URL[] {jar}, OursFirst.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (name.startsWith("nl.klankbord.exercise.")) {
                    var loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
                return super.loadClass(name, resolve);
            }
        }

        @Override
        public URL getResource(String name) {
            return name.startsWith("nl/klankbord/exercise/") ? findResource(name) : super.getResource(name);
        }
    }
}
