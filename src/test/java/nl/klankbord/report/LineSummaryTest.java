package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The line in a whole document.
class LineSummaryTest {
    private static final Pdf PDF = new Pdf();
    private static final QuestionStep BEFORE = new QuestionStep("before", Text.of("Vooraf"),
            Text.of("Wat ging vooraf?"),
            Text.NONE, false, 4);

    /// A summary with a line, below so many lines of text.
    private static Summary summary(String language, Answer answer, int lines) {
        var talk = new SampleTalk(language);
        var exercise = new Exercise("history", Exercise.Area.BACK, List.of(Exercise.With.PAIR), 30, 0, Text.of(
                "Historielijn", "History line"), Text.NONE, false, "",
                List.of(new Stage("line", Text.of("Lijn", "Line"), 0,
                        List.of(BEFORE, SampleLine.STEP), List.of())),
                List.of());
        var result = ExerciseResult.start("r-line", exercise, new ExerciseResult.About("p", SampleTalk.ID,
                SampleTalk.STARTED.plusSeconds(120)));
        var answers = Answers.NONE.with(SampleLine.STEP, answer).with(BEFORE, SampleTalk.question("Regel.\n".repeat(
                lines)));
        talk.store.results().save(result.withAnswers(answers, SampleTalk.STARTED), List.of());
        return talk.summary();
    }

    private static String text(Summary summary) throws IOException {
        return PdfReader.flat(PdfReader.text(PDF.render(summary)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void itMeetsBothStandardsAndSaysEveryWord(String language) throws Exception {
        for (var answer : List.of(SampleLine.career(), SampleLine.both())) {
            var pdf = PDF.render(summary(language, answer, 0));
            PdfReader.assertMeetsBothStandards(pdf);
            var text = PdfReader.flat(PdfReader.text(pdf));
            answer.words().forEach(w -> assertTrue(text.contains(w), () -> w + " is missing in:\n" + text));
        }
    }

    @Test
    void itSaysWhatAndWhenWithoutColourOrPicture() throws IOException {
        var text = text(summary("nl", SampleLine.both(), 0));
        for (var said : List.of("Periode: Mijn loopbaan, 1 augustus 2011 tot 21 november 2026",
                "Genoemd bij de momenten: Mensen bij elkaar houden (2 keer), Rust, Volhouden",
                "Moment Soort Wanneer Lijn Nachtploeg draaiende houden Wat deed je? Iedereen erbij gehouden",
                "Mensen bij elkaar houden, Rust Piek voorjaar 2014", "Ik hoorde het als laatste Dal voorjaar 2016",
                "Wat deed jij om het te keren? Elke ochtend kort bellen met de ploeg",
                "Ilse kwam erbij voorjaar 2019 De mensen")) {
            assertTrue(text.contains(said), () -> said + " is missing in:\n" + text);
        }
    }

    @Test
    void whatIsKeptOutStandsNowhereAndTheLineKeepsItsShape() throws Exception {
        var summary = summary("nl", SampleLine.keptOut(SampleLine.career(), "p2"), 0);
        var said = text(summary) + SummaryText.write(summary) + new String(new SummaryJson().write(summary),
                StandardCharsets.UTF_8);
        assertFalse(said.contains("Reorganisatie") || said.contains("Ik hoorde het als laatste"), said);
        assertTrue(said.contains("Diploma gehaald"));
        var whole = new LinePicture(SampleLine.STEP, SampleLine.career(), Language.NL, "");
        var kept = new LinePicture(SampleLine.STEP, SampleLine.keptOut(SampleLine.career(), "p2").inSummary(),
                Language.NL, "");
        var lettering = new Lettering(new PrintFonts());
        assertEquals(whole.labels(lettering).size() - 1, kept.labels(lettering).size());
        assertEquals(curve(whole.svg("", lettering)), curve(kept.svg("", lettering)));
    }

    private static String curve(String svg) {
        return svg.replaceFirst("(?s).*<path d=\"([^\"]+)\" fill=\"none\".*", "$1");
    }

    @Test
    void theEndOfAPageNeverCutsThePictureFromWhatItBelongsTo() throws IOException {
        for (int lines = 1; lines <= 44; lines += 6) {
            var pdf = PDF.render(summary("nl", SampleLine.career(), lines));
            var asked = 0;
            for (int page = 1; page <= PdfPages.count(pdf); page++) {
                var text = PdfReader.flat(PdfReader.text(pdf, page, page));
                if (text.contains("Hoe liep het?")) {
                    asked++;
                    assertTrue(text.contains("Periode:"), "cut off, " + lines);
                }
            }
            assertEquals(1, asked);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordsForThePictureSayFromWhenToWhen(Language language) {
        var blocks = blocks(SampleLine.career(), language);
        var alt = blocks.stream().filter(Block.Picture.class::isInstance).map(b -> ((Block.Picture) b).alt())
                .findFirst()
                .orElseThrow();
        assertEquals(switch (language) {
            case NL -> "Een lijn door de tijd, van zomer 2011 tot najaar 2026, met 6 momenten. "
                    + "De lijn staat het hoogst rond voorjaar 2014 en het laagst rond voorjaar 2016.";
            case EN -> "A line through time, from summer 2011 to autumn 2026, with 6 moments. "
                    + "The line is highest around spring 2014 and lowest around spring 2016.";
        }, alt);
    }

    private static List<Block> blocks(Answer answer, Language language) {
        return StepSections.sectionFor(SampleLine.STEP, Answers.NONE.with(SampleLine.STEP, answer),
                new StepSections.Context(language, List.of()));
    }

    private static String lines(Answer answer) {
        return String.join("\n", SummaryText.lines(blocks(answer, Language.NL)));
    }

    @Test
    void whatTheExerciseNoLongerKnowsIsStillSaid() {
        var said = lines(new Answer("gone", "2025-01-01", "2025-07-01", List.of(new Point("a", "gone", 0.5, 0, "gone",
                "Diploma", Map.of("gone", "Toch gezegd"), List.of(), false),
                new Point("b", "work", 0.6, 0, "", "",
                        Map.of(), List.of("Rust"), false))));
        for (var part : List.of("Periode: 1 januari 2025 tot 1 juli 2025", "• Diploma",
                "   Soort: Een onderdeel dat niet meer in deze oefening staat",
                "   Een onderdeel dat niet meer in deze oefening staat: Toch gezegd",
                "   Lijn: Een onderdeel dat niet meer in deze oefening staat", "• Moment zonder naam")) {
            assertTrue(said.contains(part), () -> part + " is missing in:\n" + said);
        }
    }

    @Test
    void aLineWithoutDaysHasNone() {
        var said = lines(new Answer("career", "ooit", "", SampleLine.career().points()));
        assertFalse(said.contains("Periode") || said.contains("Wanneer"), said);
        assertTrue(said.contains("• Diploma gehaald"));
    }

    @Test
    void aSpanWithoutALineSaysNothing() {
        assertEquals(List.of(), blocks(new Answer("career", "2011-08-01", "2026-11-21", List.of()), Language.NL));
    }
}
