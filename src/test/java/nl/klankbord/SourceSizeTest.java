package nl.klankbord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files stay small, and some things stand in one place only.
class SourceSizeTest {
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9A-Fa-f]{3,8}\\b|\\b(rgb|hsb)a?\\(|\\bColor\\.(web|rgb|hsb|gray|(?!TRANSPARENT)[A-Z]{3,})");
    private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s*(->|:)");

    @Test
    void noJavaFileIsOverThreeHundredLines() {
        assertEquals(List.of(), java().filter(f -> lines(f) > 300).map(f -> name(f) + " " + lines(f)).toList());
    }

    @Test
    void noStyleSheetIsOverTwoHundredLines() {
        assertEquals(List.of(), Sources.files(Sources.RESOURCES, ".css").stream().filter(f -> lines(f) > 200).map(
                SourceSizeTest::name).toList());
    }

    @Test
    void coloursStandOnlyInTheTheme() {
        var files = Stream.of(".css", ".fxml", ".java").flatMap(e -> Stream.concat(Sources.files(Sources.MAIN, e)
                .stream(), Sources.files(Sources.RESOURCES, e).stream())).filter(f -> !f.endsWith(
                        Path.of("ui",
                                "theme.css")));
        assertEquals(List.of(), files.flatMap(f -> Sources.read(f).lines().filter(l -> COLOUR.matcher(l).find()).filter(
                l -> !l.strip().startsWith("///")).map(l -> name(f) + ": " + l.strip())).toList());
    }

    @Test
    void theTwoSwitchesOverStepKindsNameEveryKind() {
        var switches = Stream.of("exercise/view/StepViews.java", "report/StepSections.java").map(f -> Sources.MAIN
                .resolve("nl/klankbord").resolve(f));
        assertEquals(List.of(), switches.filter(f -> DEFAULT.matcher(Sources.read(f)).find()).map(SourceSizeTest::name)
                .toList());
    }

    /// A class file of a package is only made when something is annotated, so this is looked up in the sources. Tests share
    /// the package of what they test, and with it what is said about it.
    @Test
    void everyPackageIsDescribedAndMarkedForNulls() {
        var described = java().filter(f -> f.endsWith("package-info.java")).filter(f -> Sources.read(f).startsWith(
                "/// ") && Sources.read(f).contains("@NullMarked")).map(SourceSizeTest::folder).collect(Collectors
                        .toSet());
        assertEquals(List.of(), java().map(SourceSizeTest::folder).distinct().filter(p -> !described.contains(p))
                .toList());
    }

    private static Stream<Path> java() {
        return Stream.of(Sources.MAIN, Sources.TEST, Sources.BENCH).flatMap(f -> Sources.files(f, ".java").stream());
    }

    /// The folder of a file within its tree, such as `nl/klankbord/ui`.
    private static String folder(Path file) {
        return name(file).replaceFirst("src/[a-z]+/java/", "").replaceFirst("/[^/]+$", "");
    }

    private static long lines(Path file) {
        return Sources.read(file).lines().count();
    }

    private static String name(Path file) {
        return Sources.ROOT.relativize(file).toString().replace('\\', '/');
    }
}
