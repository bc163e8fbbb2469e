package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.dossier.TimelineEntry.Outcome;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

class DossierReaderTest {
    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);

    private final DossierSamples samples = new DossierSamples(Language.NL);

    private Dossier read() {
        return new DossierReader(samples.ports()).read(DossierSamples.NOOR).orElseThrow();
    }

    private TimelineEntry only() {
        return read().timeline().getFirst();
    }

    @Test
    void somebodyWhoIsGoneHasNoPage() {
        assertTrue(new DossierReader(samples.ports()).read("nobody").isEmpty());
    }

    @Test
    void runningComesFirstThenPlansSoonestFirstThenTalksNewestFirst() {
        samples.closed("old", "2025-06-17T11:00:00Z");
        samples.planned("later", "2026-06-01T10:00");
        samples.closed("new", "2026-01-20T11:00:00Z");
        samples.planned("soon", "2026-04-14T10:30");
        samples.store.conversations()
                .save(new NewTalks(() -> "undated", samples.tasks, samples.i18n, List.of()).undated(
                        DossierSamples.NOOR));
        samples.running("now", "2026-04-13T10:00:00Z");
        assertEquals(List.of("now", "soon", "later", "undated", "new", "old"), read().timeline().stream().map(
                TimelineEntry::id).toList());
    }

    @Test
    void peopleTalkSinceTheFirstTalkThatWasBegun() {
        samples.planned("p", "2020-01-01T10:00");
        assertEquals(Optional.empty(), Optional.ofNullable(read().since()));
        samples.closed("new", "2026-01-20T11:00:00Z");
        samples.closed("old", "2024-03-04T11:00:00Z");
        assertEquals(LocalDate.of(2024, 3, 4), read().since());
    }

    @Test
    void theTitleIsTheGoalInTheirWordsAndTheLineIsWhatWasAgreed() {
        samples.closed("c", "2026-01-20T11:00:00Z");
        samples.exercise("c", Visibility.SHARED, "Meer regie", "Dat lukte twee keer");
        samples.agreed("a1", "c", "Eigen voorstel", Who.YOU, DUE);
        samples.agreed("a2", "c", "Meekijken", Who.ME, DUE);
        samples.agreed("a3", "c", " ", Who.ME, DUE);
        var entry = only();
        assertEquals("Meer regie", entry.goal());
        assertEquals(List.of("GROW-gesprek"), entry.exercises().stream().map(d -> d.title().in("nl")).toList());
        assertEquals(new Outcome.Agreed("Eigen voorstel", 1), entry.outcome());
    }

    @Test
    void withoutAgreementsTheLastWordsStandThere() {
        samples.closed("c", "2026-01-20T11:00:00Z");
        samples.exercise("c", Visibility.SHARED, "Meer regie", "Dat lukte twee keer");
        assertEquals(new Outcome.Said("Dat lukte twee keer"), only().outcome());
    }

    @Test
    void whatIsPrivateNeverStandsInTheTimeline() {
        samples.closed("c", "2026-01-20T11:00:00Z");
        samples.exercise("c", Visibility.PRIVATE, "Geheim doel", "Geheime woorden");
        assertEquals(new TimelineEntry(samples.store.conversations().find("c").orElseThrow(), List.of(), "",
                new Outcome.Nothing()), only());
    }

    @Test
    void aPlanIsPreparedOnceItHasAnIntention() {
        samples.planned("p", "2026-04-14T10:30");
        assertEquals(new Outcome.NotPrepared(), only().outcome());
        samples.store.notes().save(new Note("n", DossierSamples.NOOR, "p", Note.Life.INTENTION, "Luisteren",
                Instant.EPOCH));
        assertEquals(new Outcome.Prepared(), only().outcome());
    }

    @Test
    void onlyLooseNotesOutsideATalkAreJots() {
        samples.jot("j1", "eerder", "2026-03-01T10:00:00Z");
        samples.jot("j2", "later", "2026-04-01T10:00:00Z");
        samples.store.notes().save(new Note("w", DossierSamples.NOOR, "c", Note.Life.WORKING, "in het gesprek",
                Instant.EPOCH));
        assertEquals(List.of("j2", "j1"), read().jots().stream().map(Note::id).toList());
    }
}
