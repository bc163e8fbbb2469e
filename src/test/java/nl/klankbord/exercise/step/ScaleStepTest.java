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
}
