package nl.klankbord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files stay small, and some things stand in one place only.
class SourceSizeTest {
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b");

    @Test
    void noJavaFileIsOverThreeHundredLines() {
        assertEquals(List.of(), Stream.concat(Sources.files(Sources.MAIN, ".java").stream(), Sources.files(
                Sources.TEST, ".java").stream()).filter(f -> lines(f) > 300).map(f -> name(f) + " " + lines(f))
                .toList());
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
        assertEquals(List.of(), files.flatMap(f -> Sources.read(f).lines().filter(l -> HEX.matcher(l).find()).filter(
                l -> !l.strip().startsWith("///")).map(l -> name(f) + ": " + l.strip())).toList());
    }

    @Test
    void theTwoSwitchesOverStepKindsNameEveryKind() {
        var switches = Stream.of("exercise/run/StepViews.java", "report/StepSections.java").map(f -> Sources.MAIN
                .resolve("nl/klankbord").resolve(f));
        assertEquals(List.of(), switches.filter(f -> Sources.read(f).contains("default ->")).map(SourceSizeTest::name)
                .toList());
    }

    private static long lines(Path file) {
        return Sources.read(file).lines().count();
    }

    private static String name(Path file) {
        return Sources.ROOT.relativize(file).toString();
    }
}
