package nl.klankbord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.klankbord.search.WordMatch.Part;
import org.junit.jupiter.api.Test;

class WordMatchTest {
    private static Part plain(String text) {
        return new Part(text, false);
    }

    private static Part match(String text) {
        return new Part(text, true);
    }

    @Test
    void theBeginningOfAWordIsMarked() {
        assertEquals(List.of(plain("Meer "), match("reg"), plain("ie, geen onregel")), new WordMatch("REG").parts(
                "Meer regie, geen onregel"));
    }

    @Test
    void accentsAreIgnoredAndKept() {
        assertEquals(List.of(match("Ré"), plain("gie")), new WordMatch("re").parts("Régie"));
        assertEquals(List.of(match("re\u0301"), plain("gie")), new WordMatch("ré").parts("re\u0301gie"));
        assertTrue(new WordMatch("coordinator").isIn("Coördinator planning"));
    }

    @Test
    void theLongestOfSeveralWordsIsMarked() {
        assertEquals(List.of(match("voor"), plain("stel "), match("v"), plain("an Noor")), new WordMatch("v voor")
                .parts("voorstel van Noor"));
    }

    @Test
    void everyWordOfTheQueryHasToBeThere() {
        assertTrue(new WordMatch("pla voor").isIn("voorstel voor de planning"));
        assertFalse(new WordMatch("pla xyz").isIn("voorstel voor de planning"));
        assertFalse(new WordMatch(" , ").isIn("voorstel"));
        assertFalse(new WordMatch("stel").isIn("voorstel"));
    }

    @Property
    void thePartsPutTogetherAreTheText(@ForAll String query, @ForAll String text) {
        assertEquals(text, new WordMatch(query).parts(text).stream().map(Part::text).collect(Collectors.joining()));
    }

    @Property
    void noPartIsEmpty(@ForAll String query, @ForAll String text) {
        assertTrue(new WordMatch(query).parts(text).stream().noneMatch(p -> p.text().isEmpty()));
    }
}
