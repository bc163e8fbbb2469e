package nl.klankbord.exercise.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.exercise.step.BipolarStep.Answer;
import nl.klankbord.exercise.step.BipolarStep.Pair;
import org.junit.jupiter.api.Test;

class BipolarStepTest {
    private final BipolarStep whole = (BipolarStep) StepSamples.bipolar().step();
    private final BipolarStep domain = part(List.of());
    private final BipolarStep two = part(List.of("pace", "help"));

    private static BipolarStep part(List<String> shows) {
        return new BipolarStep("part", Text.of("Deel"), Text.of("Wat past?"), Text.NONE, false, List.of(), List.of(),
                Text.NONE, Text.NONE, Text.NONE, Text.NONE, "picture", shows);
    }

    @Provide
    Arbitrary<Answer> answers() {
        return AnswerArbitraries.bipolar();
    }

    @Provide
    Arbitrary<Integer> place() {
        return Arbitraries.integers().between(1, 5);
    }

    @Test
    void aPartKeepsItsAnswerWithTheWhole() {
        var answers = Answers.NONE.with(two, Answer.NONE.at("pace", 2));
        assertEquals(Map.of("picture", Answer.NONE.at("pace", 2)), answers.byStep());
        assertEquals(answers.to(whole), answers.to(two));
    }

    @Test
    void eachScreenKnowsWhatWasGivenOnIt() {
        var all = Answer.NONE.about("talks").at("feedback", 1).at("pace", 5).picking("pace");
        var answers = Answers.NONE.with(whole, all);
        assertEquals(Answer.NONE.about("talks"), answers.givenAt(domain).orElseThrow());
        assertEquals(Answer.NONE.at("pace", 5), answers.givenAt(two).orElseThrow());
        assertEquals(Answer.NONE.picking("pace"), answers.givenAt(whole).orElseThrow());
        assertTrue(Answers.NONE.with(whole, Answer.NONE.at("feedback", 3)).givenAt(two).isEmpty());
    }

    @Property
    void theScreensTogetherHoldNothingTwice(@ForAll("answers") Answer answer) {
        var shown = List.of(domain, two, whole).stream().map(s -> s.givenHere(answer)).toList();
        assertEquals(answer.words(), shown.stream().flatMap(a -> a.words().stream()).toList());
        assertTrue(shown.stream().mapToInt(a -> a.positions().size()).sum() <= answer.positions().size());
    }

    @Property
    void puttingAnItemSomewhereAndSkippingItLeavesEverythingElse(@ForAll("answers") Answer answer,
            @ForAll("place") int p) {
        var without = answer.skipping("feedback");
        assertEquals(without, answer.at("feedback", p).skipping("feedback"));
        assertEquals(answer.at("feedback", p), without.at("feedback", p));
        assertEquals(p, answer.at("feedback", p).positions().get("feedback"));
        assertEquals(answer.pick(), answer.at("feedback", p).pick());
    }

    @Test
    void placesOutsideTheFiveAreRefused() {
        for (int wrong : new int[] {0, 6, -1}) {
            assertThrows(IllegalArgumentException.class, () -> Answer.NONE.at("feedback", wrong));
        }
    }

    @Test
    void aTurnedItemKeepsItsPlaceInTheProfile() {
        var turned = whole.item("feedback").orElseThrow();
        var straight = whole.item("pace").orElseThrow();
        assertEquals(List.of(5, 4, 3, 2, 1), IntStream.rangeClosed(1, 5).map(turned::turned).boxed().toList());
        assertEquals(List.of(1, 2, 3, 4, 5), IntStream.rangeClosed(1, 5).map(straight::turned).boxed().toList());
        IntStream.rangeClosed(1, 5).forEach(p -> assertEquals(p, turned.turned(turned.turned(p))));
        assertEquals("Lezing 2 van feedback", turned.reading(2).in("nl"));
    }

    @Test
    void theDomainIsTheChosenOneOrOnesOwnWords() {
        assertEquals("Gesprekken", whole.domainOf(Answer.NONE.about("talks"), "nl"));
        assertEquals("Bakken", whole.domainOf(Answer.NONE.about("talks").aboutOwn(" Bakken "), "nl"));
        assertEquals("", whole.domainOf(Answer.NONE, "nl"));
        assertEquals("", whole.domainOf(Answer.NONE.about("gone"), "nl"));
        assertEquals("talks", Answer.NONE.about("talks").aboutOwn("").domain());
        assertEquals("Gesprekken", whole.domainOf(Answer.NONE.aboutOwn("Bakken").about("talks"), "nl"));
    }

    @Test
    void onlyTheSameDomainIsCompared() {
        var talks = Answer.NONE.about("talks");
        assertTrue(whole.comparable(talks, talks.at("pace", 1)));
        assertFalse(whole.comparable(talks, Answer.NONE.about("figures")));
        assertFalse(whole.comparable(talks, Answer.NONE.aboutOwn("talks")));
        assertTrue(whole.comparable(Answer.NONE.aboutOwn("Mijn  team"), Answer.NONE.aboutOwn("mijn team ")));
        assertFalse(whole.comparable(Answer.NONE, Answer.NONE));
        assertFalse(whole.comparable(null, talks));
    }

    @Test
    void nothingIsPresetAndNothingIsCounted() {
        assertTrue(Answer.NONE.isEmpty());
        assertEquals(List.of("domain", "own", "positions", "pick"), java.util.Arrays.stream(Answer.class
                .getRecordComponents()).map(c -> c.getName()).toList());
    }

    private static void refused(Runnable making, String says) {
        var message = String.valueOf(assertThrows(IllegalArgumentException.class, making::run).getMessage());
        assertTrue(message.contains(says), message);
    }

    @Test
    void mistakesInADefinitionAreNamed() {
        var left = Text.of("links");
        refused(() -> new Pair("a", left, Text.NONE, left, left, false, List.of()), "needs two poles");
        refused(() -> new Pair("a", left, left, left, Text.NONE, false, List.of()), "a word for each pole");
        refused(() -> new Pair("a", left, left, left, left, false, List.of(left, left)), "each of the 5 places");
        refused(() -> new BipolarStep("b", left, left, Text.NONE, false, List.of(), List.of(), left, left, Text.NONE,
                Text.NONE, "", List.of()), "needs items");
        refused(() -> new BipolarStep("b", left, left, Text.NONE, false, List.of(), whole.items(), left, left,
                Text.NONE, Text.NONE, "", List.of("pace")), "only a part");
        refused(() -> new BipolarStep("b", left, left, Text.NONE, false, List.of(), whole.items(), left, left,
                Text.NONE, Text.NONE, "whole", List.of()), "stand at whole");
        refused(() -> part(List.of("gone")).fits(whole), "do not stand at");
        refused(() -> domain.fits(StepSamples.question().step()), "do not stand at");
    }
}
