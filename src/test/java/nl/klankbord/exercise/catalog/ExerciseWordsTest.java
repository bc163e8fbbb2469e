package nl.klankbord.exercise.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.exercise.catalog.Exercise.Area;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// How the words of an exercise sound: open questions, one at a time, and none of the words that judge.
class ExerciseWordsTest {
    private static final Map<String, Pattern> OPENING = Map.of("nl", Pattern.compile(
            "(Wat|Welke?|Hoe|Hoeveel|Wie|Wanneer|Waaraan)\\b.*"), "en",
            Pattern.compile(
                    "(What|Which|How|Who|When)\\b.*"));
    private static final Map<String, Pattern> NEVER = Map.of("nl", Pattern.compile(
            "\\b(waarom|score|scoren|onvoldoende|zwakke?|medewerkers?|resources?|ongeldige?|moeten we)\\b|!",
            Pattern.CASE_INSENSITIVE), "en",
            Pattern.compile(
                    "\\b(why|scores?|insufficient|weak|weakness|employees?|resources?|invalid)\\b|!",
                    Pattern.CASE_INSENSITIVE));
    private static final int MOST_WORDS_OF_A_HELPER = 14;
    private static final int FEWEST_HELPERS = 8;
    private static final int FEWEST_HELPERS_OF_THE_FRAME = 5;

    static List<Exercise> exercises() {
        return CatalogFiles.all().stream().map(CatalogFiles::exercise).toList();
    }

    private static Pattern pattern(Map<String, Pattern> patterns, String language) {
        return Objects.requireNonNull(patterns.get(language), language);
    }

    private static void inBoth(Stream<Text> texts, BiConsumer<String, String> check) {
        texts.forEach(t -> List.of("nl", "en").forEach(l -> check.accept(l, t.in(l))));
    }

    private static void isOneOpenQuestion(String language, String text) {
        assertTrue(text.endsWith("?"), text);
        assertEquals(text.length() - 1, text.indexOf('?'), text);
        assertTrue(pattern(OPENING, language).matcher(text).matches(), text);
    }

    private static Stream<Text> questions(Exercise exercise) {
        var prompts = exercise.steps().filter(QuestionStep.class::isInstance).map(s -> s.prompt());
        var followUps = exercise.steps().filter(ScaleStep.class::isInstance).map(ScaleStep.class::cast).flatMap(s -> s
                .followUps().stream()).map(Item::text);
        var cards = exercise.steps().filter(CardsStep.class::isInstance).map(CardsStep.class::cast).flatMap(s -> Stream
                .concat(Stream.of(s.why(), s.thread()).filter(t -> !t.isEmpty()), s.asks().stream().map(
                        CardsStep.Ask::text)));
        var points = exercise.steps().filter(LineStep.class::isInstance).map(LineStep.class::cast).flatMap(s -> Stream
                .concat(s.pointKinds().stream().flatMap(k -> k.followUps().stream()).map(Item::text), Stream.of(s
                        .tags())));
        return Stream.of(prompts, followUps, cards, points, helpers(exercise)).flatMap(s -> s);
    }

    private static Stream<Text> helpers(Exercise exercise) {
        return exercise.stages().stream().flatMap(s -> s.helpers().stream()).map(Item::text);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyQuestionIsOpenAndAsksOneThingAtATime(Exercise exercise) {
        inBoth(questions(exercise), ExerciseWordsTest::isOneOpenQuestion);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void anyPromptWithAQuestionMarkIsAQuestion(Exercise exercise) {
        inBoth(exercise.steps().map(s -> s.prompt()), (language, text) -> {
            if (text.contains("?")) {
                isOneOpenQuestion(language, text);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void helperQuestionsAreShort(Exercise exercise) {
        inBoth(helpers(exercise), (_, text) -> assertTrue(text.split("\\s+").length <= MOST_WORDS_OF_A_HELPER, text));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyStageHasEnoughHelperQuestions(Exercise exercise) {
        var fewest = exercise.area() == Area.FRAME ? FEWEST_HELPERS_OF_THE_FRAME : FEWEST_HELPERS;
        exercise.stages().forEach(s -> assertTrue(s.helpers().size() >= fewest, s.id() + " has " + s.helpers().size()));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void noQuestionIsAskedTwice(Exercise exercise) {
        var seen = new TreeMap<String, String>();
        inBoth(questions(exercise), (language, text) -> assertFalse(seen.put(language + text.toLowerCase(Locale.ROOT),
                text) != null, text));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void noWordOfTheExerciseJudges(Exercise exercise) {
        words(new tools.jackson.databind.json.JsonMapper().readTree(new ExerciseJson().write(exercise)), (language,
                text) -> {
            assertFalse(pattern(NEVER, language).matcher(text).find(), text);
            assertFalse(text.contains("'") || text.contains("\""), "straight quotes: " + text);
            assertEquals(text.strip(), text, "spaces around: " + text);
        });
    }

    private static void words(JsonNode node, BiConsumer<String, String> check) {
        if (node.has("nl")) {
            List.of("nl", "en").forEach(l -> check.accept(l, node.get(l).asString()));
        }
        node.forEach(child -> words(child, check));
    }
}
