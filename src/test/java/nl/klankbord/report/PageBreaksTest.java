package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Commitment.Plan;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.When;
import org.junit.jupiter.api.Test;

/// What the end of a page may not cut. The text above is lengthened line by line, so that the end of the page comes
/// everywhere once.
class PageBreaksTest {
    private static final Pdf PDF = new Pdf();
    private static final int LINES = 44;

    private static List<String> pages(Summary summary) throws IOException {
        var pdf = PDF.render(summary);
        var pages = new ArrayList<String>();
        for (int i = 1; i <= PdfPages.count(pdf); i++) {
            pages.add(PdfReader.flat(PdfReader.text(pdf, i, i)));
        }
        return pages;
    }

    private static String pageWith(List<String> pages, String words) {
        var found = pages.stream().filter(p -> p.contains(words)).toList();
        assertFalse(found.isEmpty(), words + " is missing");
        return found.getFirst();
    }

    private static Summary below(int lines, List<Agreement> agreements) {
        var whole = PdfTest.answered("Regel.\n".repeat(lines));
        var kept = whole.stages().stream().filter(s -> !s.stage().id().equals("options")).toList();
        return new Summary(whole.about(), kept, agreements, List.of(), List.of(), whole.readers());
    }

    private static List<Agreement> agreements(int count, int detail) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> Agreement.draft("a" + i, new Agreement.From("p",
                SampleTalk.ID, null, SampleTalk.STARTED),
                new Commitment("Begin" + i + " van de afspraak", Who.YOU,
                        new When(null, "Eind" + i), new Plan(When.NOT_SAID, "woord ".repeat(detail), "", "", "Slot" + i,
                                ""),
                        null)))
                .toList();
    }

    @Test
    void aHeadingStaysWithWhatFollowsAndAPictureIsNeverCut() throws IOException {
        for (int lines = 1; lines <= LINES; lines += 6) {
            var pages = pages(below(lines, List.of()));
            assertTrue(pageWith(pages, "Terugspoelen").contains("Wat zie je als je zo"), "heading alone, " + lines);
            assertTrue(pageWith(pages, "Keuze en stap").contains("Wat ga je doen?"), "part alone, " + lines);
            assertTrue(pageWith(pages, "Wat ga je doen?").contains("Omdat het rooster"), "question alone, " + lines);
            // the picture has no text; it is kept with the words before and after it
            assertTrue(pageWith(pages, "Hoe graag wil je").contains("nu: 7"), "picture cut off, " + lines);
        }
    }

    @Test
    void anAgreementStaysWhole() throws IOException {
        for (int lines = 1; lines <= LINES; lines += 7) {
            var pages = pages(below(lines, agreements(3, 40)));
            for (int i = 1; i <= 3; i++) {
                var page = pageWith(pages, "Begin" + i);
                assertTrue(page.contains("Slot" + i) && page.contains("Eind" + i), "agreement " + i + ", " + lines);
            }
            assertTrue(pageWith(pages, "Afspraken").contains("Begin1"), "head alone, " + lines);
        }
    }

    @Test
    void aLongTableRunsOnWithItsHeadOnEveryPage() throws IOException {
        for (int lines = 1; lines <= LINES; lines += 6) {
            var pages = pages(below(lines, agreements(12, 50)));
            assertTrue(pageWith(pages, "Afspraken").contains("Begin1 "), "head alone, " + lines);
            for (int i = 1; i <= 12; i++) {
                var page = pageWith(pages, "Begin" + i + " ");
                assertTrue(page.contains("Slot" + i + " ") || page.endsWith("Slot" + i), "agreement " + i);
                assertTrue(page.contains("Wat Wie Wanneer"), "no head above agreement " + i);
            }
        }
    }

    @Test
    void anAgreementLongerThanAPageLosesNothing() throws IOException {
        var text = String.join(" ", pages(below(3, agreements(2, 1500))));
        assertEquals(3000, text.split("woord", -1).length - 1);
        assertTrue(text.contains("Slot1") && text.contains("Slot2"));
    }
}
