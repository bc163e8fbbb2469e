package nl.klankbord.exercise.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaleStepTest {
    private final ScaleStep scale = (ScaleStep) StepSamples.scale().step();

    private List<String> promptsWith(Map<String, Integer> marks) {
        return scale.followUps(new ScaleStep.Answer(marks, "", "", "", Map.of())).stream().map(Item::id).toList();
    }

    @Test
    void noPromptBeforeAMarkerIsPlaced() {
        assertEquals(List.of(), promptsWith(Map.of()));
    }

    @Test
    void aPlacedMarkerBringsItsOwnPrompts() {
        assertEquals(List.of("not-lower"), promptsWith(Map.of("now", 9)));
        assertEquals(List.of("notice"), promptsWith(Map.of("next", 2)));
    }

    @Test
    void theExtraPromptsComeOnlyBelowTheBound() {
        assertEquals(List.of("not-lower", "raise"), promptsWith(Map.of("now", 7)));
        assertEquals(List.of("not-lower"), promptsWith(Map.of("now", 8)));
        assertEquals(List.of("not-lower", "raise"), promptsWith(Map.of("now", 0)));
    }

    @Test
    void aPlaceOutsideTheLineIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ScaleStep.Answer(Map.of("now", 11), "", "", "", Map
                .of()));
        assertThrows(IllegalArgumentException.class, () -> new ScaleStep.Answer(Map.of("now", -1), "", "", "", Map
                .of()));
    }

    @Test
    void aRatingOutsideOneToTenIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ListStep.Entry("o1", "", Map.of("feasible", 0), false));
        assertThrows(IllegalArgumentException.class, () -> new ListStep.Entry("o1", "", Map.of("feasible", 11), false));
    }

    private static ScaleStep without(boolean ownQuestion, String questionOf) {
        return new ScaleStep("line", Text.of("Lijn"), Text.of("Hoe ver?"), Text.NONE, false, Text.NONE, Text.NONE,
                ownQuestion, false, false, questionOf, List.of(), null);
    }

    @Test
    void aStepWithoutMarkersHasToAskForAQuestion() {
        assertEquals(List.of(), without(true, "").markers());
        assertThrows(IllegalArgumentException.class, () -> without(false, ""));
        assertThrows(IllegalArgumentException.class, () -> without(true, "other"));
    }

    @Test
    void anotherStepGoesOnWithTheQuestionAndItsEnds() {
        var line = new ScaleStep("line", Text.of("Lijn"), Text.of("Hoe ver?"), Text.NONE, false, Text.of("laag"), Text
                .of("hoog"), false, false, false, "ask", scale.markers(), null);
        var answers = Answers.NONE.with(without(true, ""), new ScaleStep.Answer(Map.of(), "van een ander", "", "", Map
                .of()));
        assertEquals("Hoe ver?", line.asked(answers, "nl"));
        var asked = new Answers(Map.of("ask", new ScaleStep.Answer(Map.of(), " Hoe stevig? ", "slap", "", Map.of(),
                "q1")));
        assertEquals(new ScaleStep.Asking("q1", "Hoe stevig?", "slap", ""), line.asking(asked));
        assertEquals("Hoe stevig?", line.asked(asked, "nl"));
    }

    @Test
    void anAnswerOfAnotherKindIsNoQuestion() {
        var line = new ScaleStep("line", Text.of("Lijn"), Text.of("Hoe ver?"), Text.NONE, false, Text.NONE, Text.NONE,
                false, false, false, "ask", scale.markers(), null);
        assertEquals("Hoe ver?", line.asked(new Answers(Map.of("ask", new QuestionStep.Answer("Iets", ""))), "nl"));
    }

    @Test
    void theLastLetterEndsAQuestionAndTheFirstBeginsAnother() {
        var ids = List.of("q1", "q2").iterator();
        var first = ScaleStep.Answer.NONE.withQuestion("H", ids::next).withQuestion("Hoe", ids::next);
        assertEquals("q1", first.asked());
        assertEquals("", first.withQuestion(" ", ids::next).asked());
        assertEquals("q2", first.withQuestion("", ids::next).withQuestion("W", ids::next).asked());
    }
}
