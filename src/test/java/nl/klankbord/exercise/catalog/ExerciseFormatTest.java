package nl.klankbord.exercise.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klankbord.exercise.catalog.Exercise.Area;
import nl.klankbord.exercise.catalog.Exercise.With;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepSamples;
import nl.klankbord.exercise.step.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the format refuses, and how clearly it says so.
class ExerciseFormatTest {
    private static final String GOOD = """
            { "id": "sample", "area": "ahead", "with": ["pair"], "minutes": 10, "title": "Sample",
              "stages": [ { "id": "one", "title": "One", "minutes": 3, "steps": [
                { "kind": "question", "id": "first", "title": "First", "prompt": "What is first?" },
                { "kind": "list", "id": "second", "title": "Second", "prompt": "What else?", "pick": "one" },
                { "kind": "scale", "id": "third", "title": "Third", "prompt": "How far?",
                  "markers": [ { "id": "now", "label": "now", "role": "now" } ],
                  "whenBelow": { "marker": "now", "value": 8 } } ] } ] }""";

    private final ExerciseJson json = new ExerciseJson();

    private String refusal(String text) {
        return String.valueOf(assertThrows(ExerciseFormatException.class, () -> json.read(text)).getMessage());
    }

    @Test
    void whatMayBeLeftOutHasADefault() {
        var exercise = json.read(GOOD);
        assertEquals(0, exercise.order());
        assertEquals(Text.NONE, exercise.intro());
        assertFalse(exercise.startsPrivate());
        assertTrue(exercise.inView().isEmpty());
        assertEquals(List.of(), exercise.sources());
        assertEquals(4, ((nl.klankbord.exercise.step.QuestionStep) exercise.step("first").orElseThrow()).rows());
    }

    /// Each row: a piece of the good text, what stands there instead, and what the message must say.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"minutes\": 10 | \"minutes\": 10, \"minutez\": 5 | unknown field \"minutez\"; known are area, id, intro,",
            "\"pick\": \"one\" | \"pik\": \"one\" | stages[0].steps[1].pik: unknown field \"pik\"",
            "\"minutes\": 10 | \"minutes\": \"ten\" | line 1, column 65, minutes: this is not of type int",
            "\"minutes\": 10 | \"minutes\": 7.5 | minutes",
            "\"minutes\": 10 | \"minutes\": 481 | exercise sample: minutes 481 is not 1 to 480",
            "\"minutes\": 10, | `` | exercise sample: minutes 0 is not 1 to 480",
            "\"minutes\": 3 | \"minutes\": 241 | stage one: minutes 241 is not 0 to 240",
            "\"area\": \"ahead\" | \"area\": \"sideways\" | \"sideways\" is not one of back, inward, ahead,",
            "\"area\": \"ahead\", | `` | exercise sample: has no area",
            "\"id\": \"third\" | \"id\": \"third\", \"questionOf\": \"first\" | third goes on with a question that is not asked before it: first",
            "[\"pair\"] | [] | exercise sample: \"with\" is empty",
            "[\"pair\"] | \"pair\" | with: this is not of type",
            "\"title\": \"Sample\" | \"title\": 5 | a text is a string, or a map",
            "\"title\": \"Sample\" | \"title\": {\"nl\": \" \"} | exercise sample: has no title",
            "\"id\": \"sample\" | \"id\": \"My sample\" | exercise id \"My sample\" must be 1 to 40 of a-z",
            "\"kind\": \"list\" | \"kind\": \"lst\" | stages[0].steps[1]: unknown kind \"lst\"",
            "\"kind\": \"list\", | `` | stages[0].steps[1]: a step without \"kind\"",
            "\"pick\": \"one\" | \"pick\": \"all\" | \"all\" is not one of none, one, many",
            "\"prompt\": \"What else?\", | `` | list second: needs a title and a prompt",
            "\"id\": \"second\" | \"id\": \"first\" | exercise sample: step first stands there twice",
            "\"role\": \"now\" | \"role\": null | marker now: has no role",
            "\"value\": 8 | \"value\": 11 | whenBelow 11 is not 1 to 10",
            "\"marker\": \"now\" | \"marker\": \"then\" | scale third: whenBelow names a marker that is not there",
            "\"id\": \"sample\", | \"id\": \"sample\", \"id\": \"other\", | Duplicate",
            "\"title\": \"Sample\" | \"title\": \"Sample\", \"keepInView\": \"goal\" | keepInView names a step that"})
    void aMistakeIsNamedWithItsPlace(String piece, String instead, String message) {
        assertTrue(GOOD.contains(piece), piece);
        var said = refusal(GOOD.replace(piece, instead));
        assertTrue(said.contains(message), said);
    }

    @Test
    void brokenJsonIsPlaced() {
        assertEquals("line 3, column 44, stages[0].steps[0]: Unexpected end-of-input in property name", refusal(GOOD
                .substring(0, 200)));
        assertTrue(refusal("[]").endsWith("from Array value"), refusal("[]"));
        assertEquals("line 1, column 0: No content to map due to end-of-input", refusal(""));
        assertTrue(refusal(GOOD + " {}").endsWith("Trailing token"), refusal(GOOD + " {}"));
    }

    @Test
    void equalDefinitionsHaveEqualBytesWhateverTheOrderInTheFile() {
        var other = GOOD.replace("\"id\": \"sample\", ", "").replace("\"minutes\": 10,", "\"minutes\": 10, "
                + "\"id\": \"sample\", \"order\": 0, \"startsPrivate\": false, \"sources\": [],");
        assertNotEquals(GOOD, other);
        assertEquals(json.write(json.read(GOOD)), json.write(json.read(other)));
    }

    @Test
    void whatIsLeftAtItsDefaultIsNotWritten() {
        assertEquals("""
                {"area":"ahead","id":"sample","minutes":10,"stages":[{"id":"one","minutes":3,"steps":[\
                {"kind":"question","id":"first","prompt":"What is first?","rows":4,"title":"First"},\
                {"kind":"list","id":"second","pick":"one","prompt":"What else?","title":"Second"},\
                {"kind":"scale","id":"third","markers":[{"id":"now","label":"now","role":"now"}],"prompt":"How far?",\
                "title":"Third","whenBelow":{"marker":"now","value":8}}],"title":"One"}],"title":"Sample",\
                "with":["pair"]}""", json.write(json.read(GOOD)));
    }

    @Test
    void everyKindReadsBackTheSame() {
        var steps = StepSamples.all().stream().<Step<?>>map(StepSamples.Sample::step).toList();
        var exercise = new Exercise("all-kinds", Area.INWARD, List.of(With.ALONE, With.PAIR), 480, -3, Text.of("Alles",
                "All"), Text.of("Van alles wat.", "A bit of everything."), true, "options",
                List.of(new Stage("one",
                        Text.of("Een", "One"), 0, steps, List.of())),
                List.of("Iemand (1999)"));
        assertEquals(exercise, json.read(json.write(exercise)));
    }
}
