package nl.klankbord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The interface texts: complete in both languages, all used, all there.
class TextsTest {
    private static final Properties EN = Sources.texts("");
    private static final Properties NL = Sources.texts("_nl");
    private static final Set<String> PACKAGES = Set.of("app", "ui", "settings", "person", "conversation", "run",
            "workspace", "dossier", "today", "search", "report", "store");
    private static final Pattern IN_JAVA = Pattern.compile("\"((?:" + String.join("|", PACKAGES)
            + ")\\.(?!css\\b)[A-Za-z0-9_.-]+)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([A-Za-z0-9_.-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern NEVER = Pattern.compile(
            "(?i)\\b(waarom|ongeldig|onvoldoende|medewerker\\w*|resource\\w*|score\\w*|zwak)\\b|!");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(keys(EN), keys(NL));
    }

    @Test
    void everyKeyUsedInACodeOrAViewIsThere() {
        // a key that ends in a dot is put together with the name of an enum constant; those are covered below
        var missing = used().stream().filter(k -> !k.endsWith(".")).filter(k -> !EN.containsKey(k)).filter(k -> !start(
                k)).toList();
        assertEquals(List.of(), missing, () -> "add these:\n" + missing.stream().map(k -> k + " = ").collect(Collectors
                .joining("\n")));
    }

    private static boolean start(String key) {
        return keys(EN).stream().anyMatch(k -> k.startsWith(key + "."));
    }

    @Test
    void everyKeyIsUsed() {
        var used = used();
        var unused = keys(EN).stream().filter(k -> !used.contains(k)).filter(k -> used.stream().noneMatch(u -> k
                .startsWith(u) && (u.endsWith(".") || k.charAt(u.length()) == '.'))).toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        assertEquals(List.of(), keys(EN).stream().filter(k -> !places(EN, k).equals(places(NL, k))).toList());
    }

    @Test
    void textsAreTypedWithCare() {
        for (var texts : List.of(EN, NL)) {
            for (var key : keys(texts)) {
                var text = texts.getProperty(key);
                assertTrue(!text.isBlank(), key + " is blank");
                assertTrue(!text.contains("'"), key + " has a straight apostrophe");
                assertTrue(!text.contains("..."), key + " has three dots for an ellipsis");
                assertTrue(!NEVER.matcher(text).find(), key + " uses a word we do not use: " + text);
            }
        }
    }

    /// Controls with English words inside that no property changes; JavaFX has none in Dutch. We have our own instead, such
    /// as `DateEntry`.
    @Test
    void noControlIsUsedThatSpeaksForItself() {
        var speaking = Pattern.compile(
                "\\b(DatePicker|ColorPicker|Pagination|TabPane|ToolBar|TableView|TreeTableView|ButtonType\\.\\w+|"
                        + "(Line|Bar|Area|Pie|Bubble|Scatter)Chart)\\b");
        assertEquals(List.of(), Stream.concat(Sources.files(Sources.MAIN, ".java").stream(), Sources.files(
                Sources.RESOURCES, ".fxml").stream()).filter(f -> speaking.matcher(Sources.read(f)).find()).toList());
    }

    private static Set<String> used() {
        var java = Sources.files(Sources.MAIN, ".java").stream().flatMap(f -> find(IN_JAVA, Sources.read(f)));
        var fxml = Sources.files(Sources.RESOURCES, ".fxml").stream().flatMap(f -> find(IN_FXML, Sources.read(f)));
        return Stream.concat(java, fxml).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult r) -> r.group(1));
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> places(Properties texts, String key) {
        return find(PLACE, texts.getProperty(key, "")).collect(Collectors.toCollection(TreeSet::new));
    }
}
