package nl.klankbord.exercise.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klankbord.exercise.step.Step;
import org.junit.jupiter.api.Test;

/// Holds the program to decision record 001.
class FormatDecisionTest {
    private static final Path BASE = Path.of(System.getProperty("project.basedir", "."));
    private static final Path RECORD = BASE.resolve("src/site/markdown/decisions/001-exercise-format.md");
    private static final Path STORED = BASE.resolve(
            "src/test/resources/nl/klankbord/exercise/catalog/first-format.json");
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private final ExerciseJson json = new ExerciseJson();

    @Test
    void theExercisesOfTheRecordRead() throws IOException {
        var ids = JSON.matcher(Files.readString(RECORD)).results().map(m -> json.read(m.group(1)).id()).toList();
        assertEquals(List.of("grow-in-short", "scaling", "taking-stock-in-short", "history-line-in-short"), ids);
    }

    /// The file is canonical text as the first version stored it. When this fails, results that people have can no longer
    /// be read, or no longer find their definition by its hash. Change the program, not the file.
    @Test
    void aDefinitionOfTheFirstVersionReadsAndKeepsItsBytes() throws IOException {
        var stored = Files.readString(STORED).strip();
        assertEquals(stored, json.write(json.read(stored)));
    }

    @Test
    void theStoredDefinitionHoldsEveryKindOfTheFirstVersion() throws IOException {
        var kinds = json.read(Files.readString(STORED)).steps().map(Step::getClass).map(Class::getSimpleName).distinct()
                .sorted().collect(Collectors.joining(" "));
        assertEquals("AgreementsStep ChecklistStep ChoiceStep ListStep QuestionStep ReadingStep ScaleStep", kinds);
    }
}
