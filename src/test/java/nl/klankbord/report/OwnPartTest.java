package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Answer;
import nl.klankbord.support.OwnWords;
import org.junit.jupiter.api.Test;

/// What somebody keeps to themselves is in no form of the summary; shared, all of it is.
class OwnPartTest {
    private final SampleTalk talk = new SampleTalk("nl");

    private Summary summary(Visibility visibility) {
        OwnWords.save(talk.store, "p", SampleTalk.ID, SampleTalk.STARTED.plusSeconds(70), visibility);
        return talk.summary();
    }

    @Test
    void notSharedItIsInNoFormOfTheSummary() throws Exception {
        var summary = summary(Visibility.PRIVATE);
        assertFalse(PdfReader.text(new Pdf().render(summary)).contains(OwnWords.MARKER));
        assertFalse(SummaryText.write(summary).contains(OwnWords.MARKER));
        assertFalse(new String(new SummaryJson().write(summary), StandardCharsets.UTF_8).contains(OwnWords.MARKER));
        assertTrue(summary.choices().stream().noneMatch(c -> c.id().startsWith("own-")));
    }

    /// Whatever else was chosen, and whatever the exercise says.
    @Test
    void choosingItsPartsDoesNotPutItInEither() {
        summary(Visibility.PRIVATE);
        var own = talk.store.results().find("own-talk").orElseThrow();
        talk.store.results().save(own.withSharing(new Sharing(Visibility.PRIVATE, true, Map.of("profile", true, "step",
                true)), SampleTalk.STARTED), List.of());
        assertFalse(talk.summary().toString().contains(OwnWords.MARKER));
    }

    @Test
    void anAgreementMadeInItStaysBehindToo() {
        summary(Visibility.PRIVATE);
        talk.store.agreements().save(Agreement.draft("a9", new Agreement.From("p", SampleTalk.ID, "own-talk",
                SampleTalk.STARTED.plusSeconds(99)),
                new Commitment(OwnWords.MARKER + " afspraak", Commitment.Who.YOU,
                        When.NOT_SAID, Commitment.Plan.NONE, null)));
        assertFalse(talk.summary().toString().contains(OwnWords.MARKER));
    }

    @Test
    void sharedEveryWordAndEveryReadingIsOnPaper() throws Exception {
        var pdf = new Pdf().render(summary(Visibility.SHARED));
        PdfReader.assertMeetsBothStandards(pdf);
        var text = PdfReader.flat(PdfReader.text(pdf));
        Stream.of("onderwerp", "links", "rechts", "stap").forEach(w -> assertTrue(text.contains(OwnWords.MARKER + " "
                + w), w));
        var profile = (BipolarStep) OwnWords.mindset().step("profile").orElseThrow();
        var answer = OwnWords.answers().to(profile).orElse(Answer.NONE);
        assertEquals(2, answer.positions().size());
        answer.positions().forEach((id, place) -> {
            var item = profile.item(id).orElseThrow();
            assertTrue(text.contains("Plaats " + place + " van 5. " + item.reading(place).in("nl")), id);
        });
        assertTrue(text.contains("Om over te praten: eigen oordeel – andere ogen"), text);
        assertTrue(text.contains("Macnamara en Burgoyne (2023)"), text);
    }

    /// The picture has no text; it is kept with the words before and after it.
    @Test
    void thePictureIsNeverCutByTheEndOfAPage() throws Exception {
        summary(Visibility.SHARED);
        var grow = talk.store.results().find("r-grow").orElseThrow();
        for (int lines = 1; lines <= 45; lines += 4) {
            talk.store.results()
                    .save(grow.withAnswers(SampleTalk.with(talk.grow, grow.answers(), "situation", SampleTalk
                            .question("Regel.\n".repeat(lines))), SampleTalk.STARTED), List.of());
            var pdf = new Pdf().render(talk.summary());
            var found = 0;
            for (int page = 1; page <= PdfPages.count(pdf); page++) {
                var text = PdfReader.flat(PdfReader.text(pdf, page, page));
                assertEquals(text.contains("Zo kijk je er nu naar"), text.contains("Onderwerp: " + OwnWords.MARKER),
                        "picture cut off, " + lines);
                found += text.contains("Zo kijk je er nu naar") ? 1 : 0;
            }
            assertEquals(1, found);
        }
    }
}
