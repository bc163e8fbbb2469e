package nl.klankbord.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NL | 2026-04-14 | Vandaag, jij | Verzet, vandaag, jij",
            "NL | 2026-04-15 | Morgen, jij | Verzet, morgen, jij",
            "NL | 2026-04-17 | vr 17 april, jij | Verzet, vr 17 april, jij",
            "EN | 2026-04-14 | Today, you | Moved, today, you",
            "EN | 2026-04-17 | Fri 17 April, you | Moved, Fri 17 April, you"})
    void aDayBeginsWithACapitalOnlyWhereTheLineBegins(Language language, LocalDate due, String alone, String after) {
        var words = new AgreementWords(new I18n(language));
        var agreement = new Agreement("a", new Agreement.From("noor", "c", null, Instant.EPOCH),
                new Commitment("Bellen",
                        Who.ME, When.on(due), Commitment.Plan.NONE, null),
                AgreementState.MOVED, List.of());
        assertEquals(alone, words.dueAndWho(agreement, words.names("Noor"), TODAY));
        assertEquals(after, words.stateDueAndWho(agreement, words.names("Noor"), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"NL, Verzet", "EN, Moved"})
    void whatWasNotSaidIsLeftOut(Language language, String moved) {
        var words = new AgreementWords(new I18n(language));
        var agreement = new Agreement("a", new Agreement.From("noor", "c", null, Instant.EPOCH),
                new Commitment("Bellen",
                        Who.NOT_SAID, When.NOT_SAID, Commitment.Plan.NONE, null),
                AgreementState.MOVED, List.of());
        assertEquals("", words.dueAndWho(agreement, words.names("Noor"), TODAY));
        assertEquals(moved, words.stateDueAndWho(agreement, words.names("Noor"), TODAY));
    }
}
