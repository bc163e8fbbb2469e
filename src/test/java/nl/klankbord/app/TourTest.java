package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.klankbord.report.PdfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.json.JsonMapper;

/// The tour as people run it: its own process, the real wiring, one conversation from the first start to the paper.
@Execution(ExecutionMode.CONCURRENT)
class TourTest {
    private static final List<String> HEADLESS = List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC",
            "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");

    @TempDir
    Path folder;

    @Test
    void everyScreenIsReachedAndThePaperMeetsBothStandards() throws Exception {
        var out = folder.resolve("tour");
        var names = tour("--out", out.toString(), "--lang", "en");
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(names.containsAll(List.of("welcome", "today", "person", "prepare", "talk-rating", "save-failed",
                "mindset-profile", "scale-all-markers", "scale-over-time-table", "cards-matrix", "cards-lifted",
                "line-drawn", "line-as-list",
                "closing-summary-choice", "summary", "today-empty")), names::toString);
        var pictures = new ArrayList<String>();
        for (var i = 0; i < names.size(); i++) {
            var file = out.resolve("%02d-%s.png".formatted(i + 1, names.get(i)));
            assertTrue(colours(file.toFile()) > 50, file + " is empty");
            pictures.add(file.getFileName().toString());
        }
        try (var files = Files.list(out)) {
            assertEquals(Stream.concat(pictures.stream(), Stream.of("summary.json", "summary.pdf")).sorted().toList(),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        var pdf = Files.readAllBytes(out.resolve("summary.pdf"));
        PdfReader.assertMeetsBothStandards(pdf);
        var json = JsonMapper.shared().readTree(out.resolve("summary.json"));
        var text = PdfReader.flat(PdfReader.text(pdf));
        for (var said : List.of(json.at("/title"), json.at("/people/you"), json.at("/stages/0/heading"), json.at(
                "/agreements/0/what"))) {
            assertTrue(said.isString() && text.contains(said.asString()), said::toString);
        }
    }

    private List<String> tour(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(HEADLESS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "tour"));
        command.addAll(Arrays.asList(arguments));
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(
                ProcessBuilder.Redirect.INHERIT).start();
        assertEquals(0, process.waitFor(), () -> "the tour stopped");
        return Files.readAllLines(said);
    }

    private static long colours(File picture) throws IOException {
        var image = ImageIO.read(picture);
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct().count();
    }
}
