package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.i18n.Language;
import nl.klankbord.report.AnswerText.Said;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
    private final SampleTalk talk = new SampleTalk("nl");
    private final ExerciseResult grow = talk.store.results().find("r-grow").orElseThrow();

    private Said said(String step, Language language) {
        var text = new AnswerText(language, new Summary.People("Marit", "Ruben"));
        return text.of(grow, grow.definition().step(step).orElseThrow(), talk.store.agreements().ofConversation(
                SampleTalk.ID), LocalDate.of(2026, 4, 14));
    }

    @Test
    void theQuestionStandsApartFromWhatWasAnswered() {
        assertEquals(new Said(grow.definition().step("goal").orElseThrow().prompt().in("nl"), List.of(SampleTalk.GOAL)),
                said("goal", Language.NL));
    }

    @Test
    void whatStandsAroundTheWordsIsInTheLanguageAskedFor() {
        var lines = said("options", Language.EN).lines();
        assertEquals(List.of("Each rated from 1 to 10 by the participant", "• " + SampleTalk.OPTIONS.getFirst()), lines
                .subList(0, 2));
    }

    @Test
    void agreementsAreSaidWithWhoAndWhen() {
        var lines = said("agreements", Language.NL).lines();
        assertEquals("• " + SampleTalk.STEP, lines.getFirst());
        assertEquals(2, lines.stream().filter(l -> l.startsWith("• ")).count(), lines::toString);
    }

    @Test
    void agreementsThatAreGoneOrBlankLeaveNothingToSay() {
        var step = grow.definition().step("agreements").orElseThrow();
        assertEquals(new Said("", List.of()), new AnswerText(Language.NL, new Summary.People("Marit", "Ruben")).of(grow,
                step, List.of(), LocalDate.of(2026, 4, 14)));
    }

    @Test
    void aStepThatWasNotAnsweredHasNoWords() {
        assertEquals(new Said("", List.of()), said("longer", Language.NL));
    }
}
