package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepSamples;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepSectionsTest {
    private static final List<Item> HELPERS = List.of(new Item("facts", Text.of("Wat zag je precies?",
            "What exactly did you see?")));

    private final PrintFonts fonts = new PrintFonts();

    StepSectionsTest() throws IOException {}

    private static StepSections.Context in(Language language) {
        return new StepSections.Context(language, HELPERS);
    }

    private String transcript(List<Block> blocks) {
        var out = new Markup(new Legible(fonts)::of);
        new BlockMarkup(out, new Lettering(fonts), new PrintColours()).write(blocks);
        var markup = out.toString().replaceAll(" d=\"[^\"]+\"", " d=\"…\"");
        return markup + "\n---\n" + String.join("\n", SummaryText.lines(blocks)) + "\n";
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindIsSaidAsItWasFoundGood(Language language) {
        for (var sample : StepSamples.all()) {
            var kind = sample.step().getClass().getSimpleName().replace("Step", "").toLowerCase(java.util.Locale.ROOT);
            Golden.check(kind + "-" + language.tag(), transcript(StepSections.sectionFor(sample.step(), sample
                    .answers(), in(language))));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void agreementsAreSaidAsTheyWereFoundGood(Language language) {
        var summary = new SampleTalk(language.tag()).summary();
        var section = new AgreementsSection(in(language), summary.about().people(), LocalDate.of(2026, 4, 14));
        Golden.check("agreed-" + language.tag(), transcript(section.of(summary.agreements())));
        assertEquals(List.of(), section.of(List.of()));
    }

    @Test
    void everyWordThatWasTypedIsSaidInBothForms() {
        for (var sample : StepSamples.all()) {
            var said = transcript(StepSections.sectionFor(sample.step(), sample.answers(), in(Language.NL))).split(
                    "---");
            sample.full().words().stream().flatMap(String::lines).forEach(w -> {
                assertTrue(said[0].contains(w), w + " is missing on paper");
                assertTrue(said[1].contains(w), w + " is missing in the text");
            });
        }
    }

    @Test
    void nothingIsSaidAboutAStepThatIsNotAnswered() {
        for (var sample : StepSamples.all()) {
            var answers = new Answers(Map.of(sample.step().id(), sample.empty()));
            assertEquals(List.of(), StepSections.sectionFor(sample.step(), answers, in(Language.EN)));
            assertEquals(List.of(), StepSections.sectionFor(sample.step(), Answers.NONE, in(Language.EN)));
        }
    }

    @Test
    void onlyStepsWithoutAnAnswerOfTheirOwnSayNothing() {
        for (var sample : StepSamples.all()) {
            var silent = sample.step() instanceof AgreementsStep || StepSamples.WITHOUT_ANSWER.contains(sample.step()
                    .getClass());
            assertEquals(silent, StepSections.sectionFor(sample.step(), sample.answers(), in(Language.NL)).isEmpty());
        }
    }

    @Test
    void theHelperQuestionThatWasAnsweredIsAsked() {
        var sample = StepSamples.question();
        assertEquals(new Block.Asked("Wat zag je precies?"), first(sample.step(), sample.answers()));
        var other = Answers.NONE.with(sample.step(), new nl.klankbord.exercise.step.QuestionStep.Answer("x", "gone"));
        assertEquals(new Block.Asked("Wat gebeurt er?"), first(sample.step(), other));
    }

    private static Block first(Step<?> step, Answers answers) {
        return StepSections.sectionFor(step, answers, in(Language.NL)).getFirst();
    }

    @Test
    void aListWithoutRatingsOrPicksIsAPlainList() {
        var sample = StepSamples.list();
        var plain = new ListStep.Answer(List.of(new ListStep.Entry("a", "Een", Map.of(), false)));
        var blocks = StepSections.sectionFor(sample.step(), Answers.NONE.with(sample.step(), plain), in(Language.NL));
        assertEquals(new Block.Bullets(List.of(new Block.Term("", "Een"))), blocks.getLast());
    }

    @Test
    void itemsStayInTheOrderOfThePeopleWhateverTheirRating() {
        var text = transcript(StepSections.sectionFor(StepSamples.list().step(), StepSamples.list().answers(), in(
                Language.NL))).split("---")[1];
        assertTrue(text.indexOf("Eerder rondsturen") < text.indexOf("Zelf voorzitten"));
        assertFalse(text.contains("17"), "no sum");
    }

    @Test
    void whatTheExerciseNoLongerKnowsIsStillSaid() {
        var scale = StepSamples.scale().step();
        var answer = new ScaleStep.Answer(Map.of("gone", 3), "", "", "", Map.of("gone-too", "Toch gezegd"));
        var said = transcript(StepSections.sectionFor(scale, Answers.NONE.with(scale, answer), in(Language.NL)));
        assertTrue(said.contains("Een onderdeel dat niet meer in deze oefening staat: 3"), said);
        assertTrue(said.contains("Een onderdeel dat niet meer in deze oefening staat: Toch gezegd"), said);

        var list = StepSamples.checklist().step();
        var ticks = new ChecklistStep.Answer(Map.of("gone", "Met een briefje"), List.of());
        assertTrue(transcript(StepSections.sectionFor(list, Answers.NONE.with(list, ticks), in(Language.NL))).contains(
                "Met een briefje"));
    }

    @Test
    void anItemThatWasWrittenButNotTickedIsLeftOut() {
        var list = StepSamples.checklist().step();
        var own = new ChecklistStep.Answer(Map.of(), List.of(new ChecklistStep.Own("o", "Toch niet")));
        assertEquals(List.of(), StepSections.sectionFor(list, Answers.NONE.with(list, own), in(Language.NL)));
    }
}
