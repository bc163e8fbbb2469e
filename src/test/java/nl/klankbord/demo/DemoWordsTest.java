package nl.klankbord.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What example people say sets an example: nothing about health, nothing that judges, in two whole languages.
class DemoWordsTest {
    private static final Path FOLDER = Path.of(System.getProperty("project.basedir", "."),
            "src/main/resources/nl/klankbord/demo");
    private static final Map<String, Pattern> HEALTH = Map.of("nl", words(
            "ziek\\w*|gezond\\w*|(huis|bedrijfs)?arts\\w*|dokter\\w*|verzuim\\w*|stress\\w*|burn.?out|overspannen|moe|vermoeid\\w*"
                    + "|slaap|slapen|slecht geslapen|medicij\\w*|therap\\w*|psych\\w*|pijn|herstel\\w*|zwanger\\w*"),
            "en",
            words("sick\\w*|ill|illness\\w*|health\\w*|doctor\\w*|absence|absent|stress\\w*|burn.?out|tired|exhausted"
                    + "|sleep\\w*|slept|medic\\w*|therap\\w*|psych\\w*|pain\\w*|recover\\w*|pregnan\\w*"));
    private static final Map<String, Pattern> JUDGING = Map.of("nl", words(
            "waarom|score\\w*|onvoldoende|zwak\\w*|medewerker\\w*|resource\\w*|ongeldig\\w*|rapportcijfer|beoordeling\\w*|salaris"),
            "en",
            words("why|score\\w*|insufficient|weak\\w*|employee\\w*|resource\\w*|invalid|appraisal\\w*|salary|pay"));

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")\\b|!", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static void texts(Path file, BiConsumer<String, String> check) throws IOException {
        texts(new JsonMapper().readTree(Files.readString(file)), check);
    }

    private static void texts(JsonNode node, BiConsumer<String, String> check) {
        if (node.has("nl") || node.has("en")) {
            assertEquals(2, node.size(), node.toString());
            List.of("nl", "en").forEach(l -> check.accept(l, node.path(l).asString("")));
        } else {
            node.forEach(child -> texts(child, check));
        }
    }

    private static Pattern of(Map<String, Pattern> patterns, String language) {
        return Objects.requireNonNull(patterns.get(language), language);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextStandsThereInBothLanguages(Path file) throws IOException {
        texts(file, (language, text) -> assertFalse(text.isBlank(), language + " is missing in " + file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsAboutHealth(Path file) throws IOException {
        texts(file, (language, text) -> assertFalse(of(HEALTH, language).matcher(text).find(), text));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noWordJudges(Path file) throws IOException {
        texts(file, (language, text) -> assertFalse(of(JUDGING, language).matcher(text).find(), text));
    }

    @ParameterizedTest
    @MethodSource("files")
    void quotesAndApostrophesAreTypographic(Path file) throws IOException {
        texts(file, (_, text) -> assertFalse(text.contains("'") || text.contains("\""), text));
    }
}
