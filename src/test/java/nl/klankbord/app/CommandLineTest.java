package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The verbs from outside: exit codes, help and refusals. None of these starts a window.
class CommandLineTest {
    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... args) {
        var line = Main.commandLine(args);
        var out = new StringWriter();
        var err = new StringWriter();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return new Outcome(line.execute(args), out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "export", "tour", "startup"})
    void everyVerbExplainsItselfInBothLanguages(String verb) {
        for (var language : new String[] {"nl", "en"}) {
            var args = verb.isEmpty()
                    ? new String[] {"--help", "--lang", language}
                    : new String[] {verb, "--help", "--lang", language};
            var outcome = run(args);
            assertEquals(0, outcome.code);
            assertTrue(outcome.out.contains(language.equals("nl") ? "Laat deze hulp zien" : "Shows this help"),
                    outcome.out);
        }
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "check --nonsense", "check --lang fr", "export", "export --conversation x", "tour",
            "tour --out x --scale 150", "tour --out x --theme blue", "tour --out x --size 10x10",
            "tour --out x --size 99999x99999", "tour --out x --size wide"})
    void wrongUseEndsWithTwo(String args) {
        var outcome = run(args.split(" "));
        assertEquals(2, outcome.code);
        assertFalse(outcome.err.isBlank());
        assertFalse(outcome.err.contains("\tat "), outcome.err);
    }

    @Test
    void checkingWhatIsNotThereIsRefusedAndMakesNothing() {
        var file = folder.resolve("none.db");
        assertEquals(1, run("check", "--data", file.toString()).code);
        assertFalse(Files.exists(file));
    }

    @Test
    void theHelpIsThereInBothLanguages() throws Exception {
        assertEquals(keys("commands.properties"), keys("commands_nl.properties"));
    }

    private static Set<String> keys(String name) throws Exception {
        var texts = new Properties();
        try (var in = Main.class.getResourceAsStream(name)) {
            texts.load(in);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
