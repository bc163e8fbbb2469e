package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.dossier.TimelineEntry.Outcome;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.OwnWords;
import org.junit.jupiter.api.Test;

/// What somebody keeps to themselves is not on their page.
class OwnPartTest {
    private final DossierSamples samples = new DossierSamples(Language.NL);

    private Dossier read(Visibility visibility) {
        samples.closed("c", "2026-01-20T11:00:00Z");
        OwnWords.save(samples.store, DossierSamples.NOOR, "c", Instant.parse("2026-01-20T10:00:00Z"), visibility);
        return new DossierReader(samples.ports()).read(DossierSamples.NOOR).orElseThrow();
    }

    @Test
    void notSharedItIsNowhereOnThePage() {
        var page = read(Visibility.PRIVATE);
        assertFalse(page.toString().contains(OwnWords.MARKER), page::toString);
        assertEquals(List.of(), page.timeline().getFirst().exercises());
        assertEquals(new Outcome.Nothing(), page.timeline().getFirst().outcome());
    }

    @Test
    void sharedItIs() {
        assertTrue(read(Visibility.SHARED).toString().contains(OwnWords.MARKER));
    }
}
