package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

class TalkWordsTest {
    private static List<String> lines(Language language) {
        var samples = new DossierSamples(language);
        samples.planned("today", "2026-04-14T10:30");
        samples.planned("later", "2026-04-20T09:00");
        samples.running("now", "2026-04-14T07:00:00Z");
        samples.closed("c1", "2026-01-20T11:00:00Z");
        samples.exercise("c1", Visibility.SHARED, "Meer  regie", "");
        samples.agreed("a1", "c1", "Eigen voorstel", Who.YOU, LocalDate.of(2026, 4, 30));
        samples.agreed("a2", "c1", "Meekijken", Who.ME, LocalDate.of(2026, 4, 30));
        samples.closed("c2", "2025-10-07T11:00:00Z");
        samples.closed("c3", "2025-06-17T11:00:00Z");
        samples.exercise("c3", Visibility.SHARED, "", "");
        var words = new TalkWords(samples.i18n, LocalDate.of(2026, 4, 14));
        return samples.open().timeline().stream().map(e -> words.when(e) + " | " + words.title(e) + " | " + words
                .outcome(e)).toList();
    }

    @Test
    void aTalkIsWordedInDutch() {
        assertEquals(List.of("Vandaag begonnen | Ontwikkelgesprek | Nog niet afgerond",
                "Vandaag, 10.30 | Ontwikkelgesprek | Nog niet voorbereid",
                "ma 20 april, 9.00 | Ontwikkelgesprek | Nog niet voorbereid",
                "20 januari, GROW-gesprek | Meer regie | Afgesproken: Eigen voorstel, en nog één afspraak",
                "7 oktober 2025 | Ontwikkelgesprek | ",
                "17 juni 2025, Ontwikkelgesprek | GROW-gesprek | "), lines(Language.NL));
    }

    @Test
    void aTalkIsWordedInEnglish() {
        assertEquals(List.of("Started today | Development conversation | Not finished yet",
                "Today, 10:30 | Development conversation | Not prepared yet",
                "Mon 20 April, 9:00 | Development conversation | Not prepared yet",
                "20 January, GROW conversation | Meer regie | Agreed: Eigen voorstel, and one other agreement",
                "7 October 2025 | Development conversation | ",
                "17 June 2025, Development conversation | GROW conversation | "), lines(Language.EN));
    }

    @Property
    void aLongTextIsCutToOneLine(@ForAll String text) {
        var line = TalkWords.shortened(text);
        assertTrue(line.length() <= 141 && !line.contains("\n"), line);
    }
}
