package nl.klankbord.today;

import static nl.klankbord.conversation.AgreementSamples.closed;
import static nl.klankbord.conversation.AgreementSamples.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayWordsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 14, 9, 45);

    private final TodayWords nl = new TodayWords(new I18n(Language.NL));
    private final TodayWords en = new TodayWords(new I18n(Language.EN));

    @ParameterizedTest
    @CsvSource({"4,Goedenavond,Good evening", "5,Goedemorgen,Good morning", "11,Goedemorgen,Good morning",
            "12,Goedemiddag,Good afternoon", "17,Goedemiddag,Good afternoon", "18,Goedenavond,Good evening"})
    void theGreetingFollowsTheClock(int hour, String dutch, String english) {
        var now = NOW.withHour(hour);
        assertEquals(dutch + ", Hanna", nl.greeting(now, "Hanna"));
        assertEquals(english, en.greeting(now, ""));
    }

    @ParameterizedTest
    @CsvSource({"0,zo meteen", "2,zo meteen", "3,over 3 minuten", "12,over 12 minuten", "13,over een kwartier",
            "17,over een kwartier", "18,over 20 minuten", "27,over 25 minuten", "28,over een half uur",
            "33,over 35 minuten", "42,over 40 minuten", "43,over drie kwartier", "48,over 50 minuten",
            "57,over 55 minuten", "58,over een uur", "75,over een uur", "76,over anderhalf uur",
            "104,over anderhalf uur", "105,over 2 uur", "330,over 6 uur"})
    void timeUntilThenIsSaidAsPeopleSayIt(long minutes, String dutch) {
        assertEquals(dutch, nl.until(minutes));
    }

    @Test
    void plannedConversationsSayTheirDay() {
        assertEquals("Vandaag om 10.30, over drie kwartier", when(nl, NOW.plusMinutes(45)));
        assertEquals("Today at 10:30, in three quarters of an hour", when(en, NOW.plusMinutes(45)));
        assertEquals("Morgen om 9.45", when(nl, NOW.plusDays(1)));
        assertEquals("Do 16 april om 9.45", when(nl, NOW.plusDays(2)));
        assertEquals("Stond gepland voor vandaag om 9.40", when(nl, NOW.minusMinutes(5)));
        assertEquals("Was planned for yesterday at 9:45", when(en, NOW.minusDays(1)));
        assertEquals("Nog geen dag gekozen", nl.planned(planned("c", "noor", null), NOW));
    }

    private static String when(TodayWords words, LocalDateTime at) {
        return words.planned(planned("c", "noor", at), NOW);
    }

    @Test
    void runningAndHeldConversationsSayTheirs() {
        var begun = TodaySamples.running("r", "noor", Instant.parse("2026-04-14T07:15:00Z"));
        assertEquals("Vandaag om 9.15 begonnen", nl.begun(begun, NOW));
        assertEquals("Begun yesterday at 9:15", en.begun(begun, NOW.plusDays(1)));
        assertEquals("di 20 januari", nl.held(closed("c", "noor", Instant.parse("2026-01-20T10:00:00Z")), NOW));
        assertEquals("Dinsdag 14 april", nl.date(NOW));
        assertEquals("Ontwikkelgesprek met Noor", nl.title(planned("c", "noor", null), "Noor"));
    }
}
