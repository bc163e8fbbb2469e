package nl.klankbord.exercise.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.exercise.step.AnswerArbitraries;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.StepSamples;
import nl.klankbord.exercise.step.StepSamples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersJsonTest {
    private final AnswersJson json = new AnswersJson();

    static Iterable<Sample<?>> samples() {
        return StepSamples.all();
    }

    @Provide
    Arbitrary<Answers> answers() {
        return AnswerArbitraries.answers();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyKindReadsBackTheSame(Sample<?> sample) {
        assertEquals(sample.answers(), json.read(json.write(sample.answers())));
    }

    @Property
    void whateverPeopleTypeReadsBackTheSame(@ForAll("answers") Answers answers) {
        assertEquals(answers, json.read(json.write(answers)));
    }

    @Property
    void equalAnswersHaveEqualText(@ForAll("answers") Answers answers) {
        assertEquals(json.write(answers), json.write(json.read(json.write(answers))));
    }

    @Test
    void theTextNamesStepsKindsAndIds() {
        assertEquals("""
                {"way":{"kind":"choice","option":"together","why":"Dan blijft het leuk"}}""", json.write(StepSamples
                .choice().answers()));
    }

    @Test
    void aFieldOfALaterVersionIsPassedOver() {
        assertEquals(StepSamples.choice().answers(), json.read("""
                {"way":{"kind":"choice","option":"together","why":"Dan blijft het leuk","mood":3}}"""));
    }

    @Test
    void aFieldThatIsNotThereIsEmpty() {
        assertTrue(json.read("{\"way\":{\"kind\":\"choice\"}}").to(StepSamples.choice().step()).orElseThrow()
                .isEmpty());
    }

    @Test
    void brokenTextIsRefusedWithoutRepeatingWhatPeopleTyped() {
        var failure = assertThrows(IllegalArgumentException.class, () -> json.read("{\"way\":{\"kind\":\"choice\","
                + "\"why\":\"iets persoonlijks"));
        assertTrue(String.valueOf(failure.getMessage()).startsWith("stored answers cannot be read"));
        for (Throwable t = failure; t != null; t = t.getCause()) {
            assertTrue(!String.valueOf(t.getMessage()).contains("persoonlijks"), t.getMessage());
        }
    }
}
