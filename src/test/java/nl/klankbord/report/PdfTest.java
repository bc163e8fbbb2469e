package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.klankbord.conversation.Conversation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {
    private static final Pdf PDF = new Pdf();

    /// A summary in which the situation was answered with this.
    static Summary answered(String situation) {
        var talk = new SampleTalk("nl");
        var result = talk.store.results().find("r-grow").orElseThrow();
        var made = talk.store.agreements().ofConversation(SampleTalk.ID).stream().filter(a -> "r-grow".equals(a
                .result())).toList();
        talk.store.results().save(result.withAnswers(SampleTalk.with(talk.grow, result.answers(), "situation",
                SampleTalk.question(situation)), SampleTalk.STARTED), made);
        return talk.summary();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aWholeSummaryMeetsBothStandardsAndSaysEverything(String language) throws Exception {
        var summary = new SampleTalk(language).summary();
        var pdf = PDF.render(summary);
        PdfReader.assertMeetsBothStandards(pdf);
        var text = PdfReader.flat(PdfReader.text(pdf));
        for (var said : SampleTalk.everythingShared()) {
            assertTrue(text.contains(said), () -> said + " is missing in:\n" + text);
        }
        assertFalse(text.contains(SampleTalk.PRIVATE), text);
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(language, document.getDocumentCatalog().getLanguage());
            assertEquals(SummaryMarkup.title(summary), document.getDocumentInformation().getTitle());
            var box = document.getPage(0).getMediaBox();
            assertEquals(PDRectangle.A4.getWidth(), box.getWidth(), 0.5);
            assertEquals(PDRectangle.A4.getHeight(), box.getHeight(), 0.5);
        }
    }

    @Test
    void everyPageSaysForWhomItIsAndWhichPageItIs() throws IOException {
        var pdf = PDF.render(answered("Een regel.\n\n".repeat(120)).readBy("Marit, Ruben & de \"P&O\"-adviseur"));
        var count = PdfPages.count(pdf);
        assertTrue(count >= 4, count + " pages");
        for (int page = 1; page <= count; page++) {
            var text = PdfReader.flat(PdfReader.text(pdf, page, page));
            assertTrue(text.contains("alleen voor Marit, Ruben & de \"P&O\"-adviseur. Eigen notities staan hier niet"),
                    text);
            assertTrue(text.contains("Pagina " + page + " van " + count), text);
        }
    }

    @Test
    void aLongAnswerRunsOverThePagesWithoutLosingAWord() throws Exception {
        var words = new StringBuilder();
        for (int i = 1; i <= 5000; i++) {
            words.append("woord").append(i).append(i % 97 == 0 ? "\n\n" : i % 31 == 0 ? "\n" : " ");
        }
        var pdf = PDF.render(answered(words.toString()));
        var text = PdfReader.flat(PdfReader.text(pdf));
        for (int i = 1; i <= 5000; i++) {
            assertTrue(text.contains("woord" + i + " ") || text.contains("woord" + i + "\n"), "woord" + i);
        }
        PdfReader.assertMeetsBothStandards(pdf);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 300})
    void aLongWordStaysOnThePage(int length) throws IOException {
        var word = "Aansprakelijkheidswaardevaststellingsveranderingen".repeat(8).substring(0, length);
        var talk = new SampleTalk("nl");
        var agreement = talk.store.agreements().find("a1").orElseThrow();
        var agreed = agreement.commitment();
        talk.store.agreements().save(agreement.withCommitment(new nl.klankbord.conversation.Commitment(word, agreed
                .who(), new nl.klankbord.conversation.When(null, word), agreed.plan(), null)));
        var person = new nl.klankbord.person.Person("p", word, "", "", null, SampleTalk.STARTED);
        talk.store.persons().save(person);
        var pdf = PDF.render(talk.summary());
        var margin = 42f;
        for (var c : PdfReader.characters(pdf)) {
            assertTrue(c.getXDirAdj() >= margin - 1 && c.getXDirAdj() + c.getWidthDirAdj() <= PDRectangle.A4.getWidth()
                    - margin + 1, () -> c.getUnicode() + " at " + c.getXDirAdj());
        }
        assertTrue(PdfReader.text(pdf).replaceAll("\\s+", "").contains(word));
    }

    @Test
    void oddCharactersAreShownOrReplacedWhereEveryoneSeesIt() throws Exception {
        var pdf = PDF
                .render(answered("€ ë ſ Łódź ✓ ☐ → ★ e\u0301 中文 👍🏽 👨‍👩‍👧 x\u0000y\u000by \uD83D z\u00ADz a\u202Fb "
                        + "שלום مرحبا <b>&amp;</b> ]]> \u200Fmix"));
        var text = PdfReader.flat(PdfReader.text(pdf));
        assertTrue(text.contains("€ ë ſ Łódź ✓ ☐ → ★ é □□ □ □ x□y y □ zz"), text);
        assertTrue(text.contains("<b>&amp;</b> ]]>"), text);
        assertTrue(text.contains("□ staat voor een teken dat hier niet afgedrukt kan worden"), text);
        assertFalse(text.contains("#"), text);
        PdfReader.assertMeetsBothStandards(pdf);
    }

    @Test
    void withoutSuchCharactersNothingIsSaidAboutThem() throws IOException {
        assertFalse(PdfReader.text(PDF.render(answered("Gewone woorden, naïef en café"))).contains("□"));
    }

    @Test
    void nothingOutsideIsEverFetched(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "BUITEN");
        var picture = Files.write(folder.resolve("picture.png"), PdfPages.png(PDF.render(answered("x")), 0));
        var inside = new StringBuilder();
        var typed = new StringBuilder();
        for (var address : List.of(secret.toUri().toString(), picture.toUri().toString(), "http://127.0.0.1:9/a.png",
                "https://localhost/a.css", "jar:" + secret.toUri() + "!/a", "data:image/png;base64,AAAA")) {
            typed.append("<img src=\"").append(address).append("\"/> url(").append(address).append(")\n");
            inside.append("""
                    <div style='background-image: url("%1$s")'>Binnen</div><img src="%1$s" alt="x"/>
                    <object data="%1$s"></object><iframe src="%1$s"></iframe>
                    <link rel="stylesheet" href="%1$s"/><style>@import url("%1$s");</style>""".formatted(address));
        }
        // in what people type it is text and nothing else
        assertTrue(PdfReader.text(PDF.render(answered(typed.toString()))).replaceAll("\\s+", "").contains(typed
                .toString().replaceAll("\\s+", "")));
        // and even in the markup it leads nowhere
        var pdf = PDF.render("<html lang=\"nl\"><head><title>t</title><style>body { font-family: Lato; }</style></head>"
                + "<body>" + inside + "</body></html>");
        assertTrue(PdfReader.text(pdf).contains("Binnen"));
        assertFalse(PdfReader.text(pdf).contains("BUITEN"));
        try (var document = Loader.loadPDF(pdf)) {
            assertFalse(document.getPage(0).getResources().getXObjectNames().iterator().hasNext());
        }
    }

    /// The longest day there is, in the narrowest table: four facts beside each other.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|30 september 2026, 20.36 uur", "en|30 September 2026, 20:36"})
    void theTimeStandsOnTheLineOfItsDay(String language, String whole) throws IOException {
        var talk = new SampleTalk(language);
        var stored = talk.store.conversations().find(SampleTalk.ID).orElseThrow();
        var started = Instant.parse("2026-09-30T18:36:00Z");
        talk.store.conversations().save(new Conversation(stored.id(), stored.person(), language, stored.setting(),
                stored.exercises(), new Conversation.Moments(null, started, started.plusSeconds(60), null), ""));
        var text = PdfReader.text(PDF.render(talk.summary()), 1, 1);
        assertTrue(text.lines().anyMatch(l -> l.contains(whole)), text);
    }

    @Test
    void ligaturesDoNotEatLetters() throws IOException {
        var words = "notities, opties, office, fluiten, stilte, koffie, tfi";
        assertTrue(PdfReader.flat(PdfReader.text(PDF.render(answered(words)))).contains(words));
    }
}
