package nl.klankbord.exercise.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.Exercise.Area;
import nl.klankbord.exercise.catalog.Exercise.With;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.result.ExerciseResult.About;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepSamples;
import nl.klankbord.exercise.step.Text;
import org.junit.jupiter.api.Test;

class ExerciseResultTest {
    private static final Instant NOW = Instant.parse("2026-04-14T08:30:00Z");

    private final Step<?> shown = StepSamples.question().step();
    private final Step<?> left = StepSamples.checklist().step();

    private ExerciseResult start(boolean startsPrivate) {
        var stage = new Stage("one", Text.of("Een", "One"), 0, List.of(shown, left), List.of());
        var exercise = new Exercise("sample", Area.AHEAD, List.of(With.PAIR), 10, 0, Text.of("Voorbeeld", "Sample"),
                Text.NONE, startsPrivate, "", List.of(stage), List.of());
        return ExerciseResult.start("r1", exercise, new About("p1", "c1", NOW));
    }

    private static ExerciseResult sharing(ExerciseResult result, Visibility visibility, boolean inSummary,
            Map<String, Boolean> steps) {
        return result.withSharing(new Sharing(visibility, inSummary, steps), NOW);
    }

    @Test
    void aStepStandsInTheSummaryUnlessItIsLeftOut() {
        var result = start(false);
        assertTrue(result.inSummary(shown));
        assertFalse(result.inSummary(left));
    }

    @Test
    void peopleDecidePerStep() {
        var result = sharing(start(false), Visibility.SHARED, true, Map.of(shown.id(), false, left.id(), true));
        assertFalse(result.inSummary(shown));
        assertTrue(result.inSummary(left));
    }

    @Test
    void aPrivateExerciseStartsPrivateAndStaysOutWhateverIsChosenPerStep() {
        var result = start(true);
        assertEquals(Visibility.PRIVATE, result.sharing().visibility());
        assertFalse(result.inSummary(shown));
        assertFalse(sharing(result, Visibility.PRIVATE, true, Map.of(shown.id(), true)).inSummary(shown));
    }

    @Test
    void aSharedResultCanBeLeftOutAsAWhole() {
        assertFalse(sharing(start(false), Visibility.SHARED, false, Map.of(shown.id(), true)).inSummary(shown));
    }
}
