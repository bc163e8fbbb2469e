package nl.klankbord.exercise.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.exercise.step.StepSamples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {
    static Iterable<Sample<?>> samples() {
        return StepSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anAnswerThatWasPutInIsFoundAgain(Sample<?> sample) {
        found(sample);
    }

    private static <A extends StepAnswer> void found(Sample<A> sample) {
        var expected = StepSamples.WITHOUT_ANSWER.contains(sample.step().getClass())
                ? Optional.<A>empty()
                : Optional.of(sample.full());
        assertEquals(expected, sample.answers().to(sample.step()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEmptyAnswerTakesAwayWhatWasThere(Sample<?> sample) {
        emptied(sample);
    }

    private static <A extends StepAnswer> void emptied(Sample<A> sample) {
        assertTrue(sample.empty().isEmpty());
        assertEquals(Answers.NONE, sample.answers().with(sample.step(), sample.empty()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aStoredAnswerOfAnotherKindCountsAsNotAnswered(Sample<?> sample) {
        for (var other : StepSamples.all()) {
            if (other.step().answerType() != sample.step().answerType()) {
                var stored = new Answers(Map.of(sample.step().id(), other.full()));
                assertEquals(Optional.empty(), quietly(stored, sample.step()).answer());
                assertEquals(Map.of(sample.step().id(), other.full()), stored.byStep());
            }
        }
    }

    @Test
    void thatIsLoggedOnceWithoutTheWordsOfPeople() {
        var choice = StepSamples.choice();
        var stored = new Answers(Map.of("situation", choice.full()));
        var lines = quietly(stored, StepSamples.question().step()).log();
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().contains("situation"), lines.getFirst());
        assertFalse(lines.getFirst().contains(choice.full().why()), lines.getFirst());
    }

    private record Looked(Optional<? extends StepAnswer> answer, List<String> log) {}

    private static Looked quietly(Answers answers, Step<?> step) {
        var lines = new ArrayList<String>();
        var logger = Logger.getLogger(Answers.class.getName());
        var keep = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(new SimpleFormatter().formatMessage(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(keep);
        logger.setUseParentHandlers(false);
        try {
            return new Looked(answers.to(step), lines);
        } finally {
            logger.removeHandler(keep);
            logger.setUseParentHandlers(true);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void onlyAFilledInAnswerHasWords(Sample<?> sample) {
        assertTrue(sample.empty().words().isEmpty());
        assertTrue(sample.full().words().stream().noneMatch(String::isBlank));
    }

    @Test
    void zeroOnAScaleIsAnAnswer() {
        var scale = StepSamples.scale().step();
        var zero = new ScaleStep.Answer(Map.of("now", 0), "", "", "", Map.of());
        assertFalse(zero.isEmpty());
        assertEquals(Optional.of(zero), Answers.NONE.with(scale, zero).to(scale));
    }

    @Test
    void ratingsWithoutWordsAreStillAnAnswer() {
        assertFalse(new ChecklistStep.Answer(Map.of("clear", ""), List.of()).isEmpty());
        assertFalse(new ChoiceStep.Answer("alone", "").isEmpty());
    }

    @Provide
    Arbitrary<Answers> answers() {
        return AnswerArbitraries.answers();
    }

    @Provide
    Arbitrary<QuestionStep.Answer> question() {
        return AnswerArbitraries.question();
    }

    @Property
    void puttingOneAnswerInLeavesTheOthersAlone(@ForAll("answers") Answers before,
            @ForAll("question") QuestionStep.Answer answer) {
        var step = StepSamples.question().step();
        var expected = new HashMap<>(before.byStep());
        expected.remove(step.id());
        if (!answer.isEmpty()) {
            expected.put(step.id(), answer);
        }
        assertEquals(new Answers(expected), before.with(step, answer));
    }

    @Property
    void aValueNeverChangesAfterwards(@ForAll("answers") Answers before) {
        var copy = new Answers(before.byStep());
        assertNotEquals(before, before.with(StepSamples.question().step(), new QuestionStep.Answer("nieuw", "nergens "
                + before.hashCode())));
        assertEquals(copy, before);
    }
}
