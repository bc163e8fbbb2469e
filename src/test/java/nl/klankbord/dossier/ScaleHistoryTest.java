package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.dossier.ScaleHistory.Point;
import nl.klankbord.dossier.ScaleHistory.Written;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ScaleStep.Answer;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

class ScaleHistoryTest {
    private static final ScaleHistory.Key REGIE = new ScaleHistory.Key("scaling", "mark", "q1");

    private final DossierSamples samples = new DossierSamples(Language.NL);
    private final ScaleSamples scales = new ScaleSamples(samples);

    private List<ScaleHistory> read() {
        return new DossierReader(samples.ports()).read(DossierSamples.NOOR).orElseThrow().questions();
    }

    @Test
    void theAnswersToAQuestionStandTogetherOldestFirst() {
        scales.placed("b", "2026-01-20T11:00:00Z", "q1", "Hoe stevig sta ik?", 4);
        scales.placed("a", "2025-06-17T11:00:00Z", "q1", "Hoe stevig sta ik?", 2);
        var only = read().getFirst();
        assertEquals(1, read().size());
        assertEquals(REGIE, only.key());
        assertEquals("Hoe stevig sta ik?", only.own());
        assertEquals(List.of(2, 4), only.points().stream().map(Point::now).toList());
        assertEquals(List.of(LocalDate.of(2025, 6, 17), LocalDate.of(2026, 1, 20)), only.points().stream().map(
                Point::day).toList());
    }

    @Test
    void aQuestionIsFoundByItsIdAndNeverByItsWords() {
        scales.placed("a", "2025-06-17T11:00:00Z", "q1", "Hoe stevig sta ik?", 2);
        scales.placed("b", "2026-01-20T11:00:00Z", "q2", "Hoe stevig sta ik?", 4);
        assertEquals(List.of("q2", "q1"), read().stream().map(q -> q.key().asked()).toList());
        scales.placed("c", "2026-02-20T11:00:00Z", "q1", "Hoe vast sta ik in het overleg?", 5);
        assertEquals(List.of("q1", "q2"), read().stream().map(q -> q.key().asked()).toList(),
                "the one answered last comes first");
        assertEquals("Hoe vast sta ik in het overleg?", read().getFirst().own(), "in the words of the last time");
    }

    @Test
    void whatIsPrivateIsNotThereWhoeverLooks() {
        samples.closed("a", "2025-06-17T11:00:00Z");
        scales.result("a", Visibility.PRIVATE, ScaleSamples.marked("q1", "Geheim?", Map.of("now", 3), "Geheim"));
        assertEquals(List.of(), read());
    }

    @Test
    void zeroIsAPlaceAndNoPlaceIsNoAnswer() {
        samples.closed("a", "2025-06-17T11:00:00Z");
        scales.result("a", Visibility.SHARED, ScaleSamples.marked("q1", "Hoe?", Map.of("now", 0), ""));
        samples.closed("b", "2025-07-17T11:00:00Z");
        scales.result("b", Visibility.SHARED, ScaleSamples.marked("q1", "Hoe?", Map.of("enough", 8), "Alleen woorden"));
        assertEquals(List.of(0), read().getFirst().points().stream().map(Point::now).toList());
    }

    @Test
    void aLineAboutSomethingOfOneTalkIsNoQuestionOverTime() {
        samples.closed("a", "2025-06-17T11:00:00Z");
        scales.result("a", Visibility.SHARED, ScaleSamples.marked("q1", "Hoe?", Map.of("now", 3), "").with(
                ScaleSamples.CONFIDENCE, new Answer(Map.of("now", 9), "", "", "", Map.of())));
        assertEquals(List.of(REGIE), read().stream().map(ScaleHistory::key).toList());
    }

    @Test
    void theWordsStandWithWhatWasAskedAndUnknownOnesAreKept() {
        samples.closed("a", "2025-06-17T11:00:00Z");
        scales.result("a", Visibility.SHARED, Answers.NONE.with(ScaleSamples.MARK, new Answer(Map.of("now", 3), "", "",
                "", Map.of("not-lower", "Ik plan ", "gone", "Toch gezegd"))));
        var notes = read().getFirst().points().getFirst().notes();
        assertEquals(List.of("Ik plan", "Toch gezegd"), notes.stream().map(Written::words).toList());
        assertEquals("Wat maakt dat je niet lager staat?", notes.getFirst().asked().in("nl"));
        assertEquals(Text.NONE, notes.getLast().asked());
    }

    @Test
    void goodEnoughIsWhereItStoodLast() {
        samples.closed("a", "2025-06-17T11:00:00Z");
        scales.result("a", Visibility.SHARED, ScaleSamples.marked("q1", "Hoe?", Map.of("now", 3, "enough", 7), ""));
        samples.closed("b", "2025-07-17T11:00:00Z");
        scales.result("b", Visibility.SHARED, ScaleSamples.marked("q1", "Hoe?", Map.of("now", 4), ""));
        assertEquals(7, read().getFirst().enough().orElseThrow().value());
    }

    @Test
    void anAnswerOfATalkThatIsBeingDeletedIsLeftOut() {
        scales.placed("a", "2025-06-17T11:00:00Z", "q1", "Hoe?", 2);
        var only = read().getFirst();
        assertTrue(only.without("a"::equals).isEmpty());
        assertEquals(only, only.without("b"::equals).orElseThrow());
    }

    @Test
    void theQuestionStandsInTheTimelineWhereThereIsNoGoal() {
        scales.placed("a", "2025-06-17T11:00:00Z", "q1", "Hoe stevig sta ik?", 2);
        var entry = new DossierReader(samples.ports()).read(DossierSamples.NOOR).orElseThrow().timeline().getFirst();
        assertEquals("Hoe stevig sta ik?", entry.goal());
    }
}
