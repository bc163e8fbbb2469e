package nl.klankbord.exercise.catalog;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import nl.klankbord.exercise.catalog.Exercise.Area;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.ListStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// What holds for every exercise file in the catalog folder, without naming one.
class ExerciseCatalogTest {
    static List<Path> files() {
        return CatalogFiles.all();
    }

    private static void walk(String path, JsonNode node, BiConsumer<String, JsonNode> visit) {
        visit.accept(path, node);
        node.propertyStream().forEach(e -> walk(path + "." + e.getKey(), e.getValue(), visit));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(path + "[" + i + "]", node.get(i), visit);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileIsNamedAfterTheExercise(Path file) {
        assertEquals(file.getFileName().toString(), CatalogFiles.exercise(file).id() + ".json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextStandsThereInBothLanguages(Path file) {
        walk("", CatalogFiles.tree(file), (path, node) -> {
            if (node.has("nl") || node.has("en")) {
                assertEquals(2, node.size(), path + ": two languages, no more");
                assertFalse(node.path("nl").asString("").isBlank(), path + ": nl");
                assertFalse(node.path("en").asString("").isBlank(), path + ": en");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextStandsThereWithoutItsLanguage(Path file) {
        var shown = List.of("title", "intro", "prompt", "lead", "body", "add", "text", "low", "high", "label", "why",
                "detail", "note", "own", "left", "right", "leftWord", "rightWord");
        walk("", CatalogFiles.tree(file), (path, node) -> {
            if (shown.contains(path.substring(path.lastIndexOf('.') + 1))) {
                assertTrue(node.isObject(), path + " is one string for all languages");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void writingAndReadingGivesTheSameExercise(Path file) {
        var json = new ExerciseJson();
        var exercise = CatalogFiles.exercise(file);
        assertEquals(exercise, json.read(json.write(exercise)));
        assertEquals(json.write(exercise), json.write(json.read(json.write(exercise))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void stageTimesFitInTheTimeOfTheExercise(Path file) {
        var exercise = CatalogFiles.exercise(file);
        var sum = exercise.stages().stream().mapToInt(Stage::minutes).sum();
        assertTrue(sum <= exercise.minutes(), sum + " minutes of stages in " + exercise.minutes());
        assertTrue(sum * 4 >= exercise.minutes() * 3, sum + " minutes of stages in " + exercise.minutes());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStageHasFewScreens(Path file) {
        CatalogFiles.exercise(file).stages().forEach(s -> assertTrue(s.steps().size() <= 5, s.id() + " has " + s.steps()
                .size() + " steps"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void sourcesAreNamed(Path file) {
        assertFalse(CatalogFiles.exercise(file).sources().isEmpty());
    }

    /// Agreements are read by both, so an exercise that is somebody's own makes none; its words become one by an act.
    @ParameterizedTest
    @MethodSource("files")
    void anExerciseThatBelongsToThePersonMakesNoAgreements(Path file) {
        var exercise = CatalogFiles.exercise(file);
        assertTrue(!exercise.belongsToThePerson() || exercise.steps().noneMatch(AgreementsStep.class::isInstance));
    }

    @Test
    void theCatalogHoldsEveryFile() {
        var shipped = ExerciseCatalog.shipped();
        var expected = files().stream().map(CatalogFiles::exercise).toList();
        assertAll(expected.stream().map(e -> () -> assertEquals(e, shipped.find(e.id()).orElseThrow())));
        assertEquals(expected.size(), shipped.library().size() + 1);
    }

    @Test
    void idsAreUniqueOverTheWholeCatalog() {
        var seen = new HashSet<String>();
        files().forEach(f -> assertTrue(seen.add(CatalogFiles.exercise(f).id()), f.toString()));
    }

    @Test
    void theLibraryIsSortedAndLeavesTheFrameOut() {
        var library = ExerciseCatalog.shipped().library();
        assertTrue(library.stream().noneMatch(e -> e.area() == Area.FRAME));
        assertEquals(
                library.stream().sorted(Comparator.comparing(Exercise::area).thenComparing(Exercise::order)).toList(),
                library);
    }

    @Test
    void aConversationHasSixStages() {
        var catalog = ExerciseCatalog.shipped();
        var frame = catalog.frame();
        var grow = catalog.find("grow").orElseThrow();
        assertEquals(List.of("arrive", "close"), frame.stages().stream().map(Stage::id).toList());
        assertEquals(List.of("goal", "reality", "options", "will"), grow.stages().stream().map(Stage::id).toList());
        assertEquals("goal", grow.inView().orElseThrow().id());
        assertEquals(45, grow.stages().stream().mapToInt(Stage::minutes).sum() + frame.minutes());
    }

    @Test
    void growNeverOffersAnOptionOfItsOwn() {
        var options = (ListStep) ExerciseCatalog.shipped().find("grow").flatMap(g -> g.step("options")).orElseThrow();
        assertEquals(List.of("attractive", "feasible"), options.criteria().stream().map(c -> c.id()).toList());
        assertEquals(ListStep.Pick.NONE, options.pick());
    }
}
