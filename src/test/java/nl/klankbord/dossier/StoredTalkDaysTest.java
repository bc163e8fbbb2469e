package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.TalkDays.TalkDay;
import org.junit.jupiter.api.Test;

class StoredTalkDaysTest {
    private final DossierSamples samples = new DossierSamples(Language.NL);

    private Map<String, TalkDay> days() {
        return new StoredTalkDays(samples.store.conversations(), () -> LocalDate.of(2026, 4, 14)).byPerson();
    }

    @Test
    void whoNeverTalkedIsLeftOut() {
        assertEquals(Map.of(), days());
        samples.planned("missed", "2026-04-01T10:00");
        assertEquals(Map.of(), days());
    }

    @Test
    void theLastTalkCountsUntilOneIsPlanned() {
        samples.closed("old", "2025-06-17T11:00:00Z");
        samples.closed("new", "2026-01-20T11:00:00Z");
        assertEquals(Map.of(DossierSamples.NOOR, new TalkDay(LocalDate.of(2026, 1, 20), false)), days());
        samples.planned("later", "2026-06-01T10:00");
        samples.planned("soon", "2026-04-14T23:00");
        assertEquals(Map.of(DossierSamples.NOOR, new TalkDay(LocalDate.of(2026, 4, 14), true)), days());
    }
}
