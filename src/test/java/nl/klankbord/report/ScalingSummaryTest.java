package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;

/// The scaling question in the document: its question, ends, places and words, and the picture of them.
class ScalingSummaryTest {
    private static final Exercise SCALING = ExerciseCatalog.shipped().find("scaling").orElseThrow();
    private static final String QUESTION = "Hoe vaak begin ik als eerste in het overleg?";

    private static ScaleStep step(String id) {
        return (ScaleStep) SCALING.step(id).orElseThrow();
    }

    private static SampleTalk talk(String language, Map<String, Boolean> choices) {
        var talk = new SampleTalk(language);
        var answers = Answers.NONE.with(step("question"), new Answer(Map.of(), QUESTION, "Ik wacht altijd af",
                "Ik open elk overleg", Map.of(), "q1")).with(step("mark"),
                        new Answer(Map.of("now", 0, "best", 6, "step",
                                1, "enough", 10), "", "", "",
                                Map.of("not-lower", "Ik bereid me wel voor", "different",
                                        "Toen zat ik naast Ilse")))
                .with(step("confidence"), new Answer(Map.of("now", 5), "",
                        "", "", Map.of("smaller", "Eerst alleen op dinsdag")));
        talk.store.results()
                .save(ExerciseResult.start("r-scaling", SCALING, new ExerciseResult.About("p", SampleTalk.ID,
                        SampleTalk.STARTED.plusSeconds(120))).withAnswers(answers, SampleTalk.STARTED)
                        .withSharing(new Sharing(
                                Visibility.SHARED, true, choices), SampleTalk.STARTED),
                        List.of());
        return talk;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everythingThatWasPlacedAndSaidCanBeReadAndThePaperMeetsTheStandards(String language) throws Exception {
        var summary = talk(language, Map.of()).summary();
        var pdf = new Pdf().render(summary);
        PdfReader.assertMeetsBothStandards(pdf);
        var text = PdfReader.flat(PdfReader.text(pdf));
        var said = language.equals("nl")
                ? List.of("nu: 0", "beste tot nu toe: 6", "één stap: 1", "goed genoeg: 10", "Bij 0:", "Bij 10:")
                : List.of("now: 0", "best so far: 6", "one step: 1", "good enough: 10", "At 0:", "At 10:");
        said.forEach(s -> assertTrue(text.contains(s), () -> s + " is missing in " + text));
        List.of(QUESTION, "Ik wacht altijd af", "Ik open elk overleg", "Ik bereid me wel voor",
                "Toen zat ik naast Ilse", "Eerst alleen op dinsdag").forEach(
                        s -> assertTrue(text.contains(s),
                                () -> s + " is missing in " + text));
    }

    @Test
    void theOwnQuestionIsTheQuestionAboveTheLine() {
        var text = SummaryText.write(talk("nl", Map.of()).summary());
        assertTrue(text.contains("Welke vraag zet je op de lijn?\n" + QUESTION + "\nBij 0: Ik wacht altijd af"), text);
        assertTrue(text.contains(QUESTION + "\nnu: 0\nbeste tot nu toe: 6"), text);
    }

    @Test
    void aQuestionThatIsLeftOutOfTheSummaryIsNotSaidByTheLineEither() {
        var summary = talk("nl", Map.of("question", false)).summary();
        var shown = SummaryText.write(summary);
        assertFalse(shown.contains(QUESTION), shown);
        assertFalse(shown.contains("Ik wacht altijd af"), shown);
        assertTrue(shown.contains("Hoe ver ben je nu?\nnu: 0"), shown);
    }

    @Test
    void theIdOfTheQuestionGoesAlongInTheJson() {
        var json = new String(new SummaryJson().write(talk("nl", Map.of()).summary()),
                StandardCharsets.UTF_8);
        assertTrue(json.contains("\"asked\" : \"q1\""), json);
    }
}
