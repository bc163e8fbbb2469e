package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.exercise.result.AnswersJson;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The text and the JSON of a whole summary.
class SummaryFormsTest {
    private final JsonMapper mapper = JsonMapper.builder().build();

    private JsonNode json(Summary summary) {
        return mapper.readTree(new SummaryJson().write(summary));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWholeTextIsAsItWasFoundGood(Language language) {
        Golden.check("whole-" + language.tag(), SummaryText.write(new SampleTalk(language.tag()).summary()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWholeJsonIsAsItWasFoundGood(Language language) {
        Golden.check("whole-json-" + language.tag(), new String(new SummaryJson().write(new SampleTalk(language.tag())
                .summary()), StandardCharsets.UTF_8));
    }

    @Test
    void jsonAndTextHaveEveryWordThatIsShared() {
        var summary = new SampleTalk("nl").summary();
        var values = json(summary).findValuesAsString("text").toString() + json(summary);
        for (var said : SampleTalk.everythingShared()) {
            assertTrue(SummaryText.write(summary).contains(said), said);
            assertTrue(values.replace("\\\"", "\"").contains(said), said);
        }
    }

    @Test
    void jsonSaysWhatItIs() {
        var json = json(new SampleTalk("en").summary());
        assertEquals("klankbord-summary", json.get("format").asString());
        assertEquals(1, json.get("version").asInt());
        assertEquals("en", json.get("language").asString());
    }

    @Test
    void answersInJsonAreTheStoredOnes() {
        var talk = new SampleTalk("nl");
        var stored = mapper.readTree(new AnswersJson().write(talk.store.results().find("r-grow").orElseThrow()
                .answers()));
        var stages = json(talk.summary()).get("stages");
        var compared = 0;
        for (var stage : stages) {
            for (var step : stage.get("steps")) {
                if (stage.get("result").asString().equals("r-grow")) {
                    assertEquals(stored.get(step.get("step").asString()), step.get("answer"));
                    compared++;
                }
            }
        }
        assertEquals(6, compared);
    }

    @Test
    void jsonHasTheSamePartsAsTheDocument() {
        var summary = new SampleTalk("nl").summary().without(Set.of("r-grow/options", "a1", "n-SUMMARY"));
        var json = json(summary);
        assertEquals(Set.of("goal", "arrive", "reality", "will"), json.get("stages").valueStream().map(s -> s.get(
                "stage").asString()).collect(Collectors.toSet()));
        assertEquals(1, json.get("agreements").size());
        assertEquals(0, json.get("notes").size());
        assertFalse(json.toString().contains(SampleTalk.OPTIONS.getFirst()));
        assertFalse(SummaryText.write(summary).contains(SampleTalk.OPTIONS.getFirst()));
    }
}
