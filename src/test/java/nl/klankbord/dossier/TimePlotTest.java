package nl.klankbord.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.dossier.TimePlot.Answer;
import nl.klankbord.dossier.TimePlot.Dot;
import nl.klankbord.dossier.TimePlot.Frame;

class TimePlotTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 4, 14);
    private static final Frame FRAME = new Frame(330, 144, 12);
    private static final double HAIR = 1e-6;

    @Provide
    Arbitrary<List<Answer>> answers() {
        var day = Arbitraries.integers().between(0, 900);
        var value = Arbitraries.integers().between(0, 10);
        return Combinators.combine(day, value).as((d, v) -> new Answer(FIRST.plusDays(d), v)).list().ofMinSize(1)
                .ofMaxSize(60).map(TimePlotTest::inOrder);
    }

    private static List<Answer> inOrder(List<Answer> answers) {
        return answers.stream().sorted(Comparator.comparing(Answer::day)).toList();
    }

    private static void apart(TimePlot plot) {
        var dots = plot.dots();
        for (int i = 0; i < dots.size(); i++) {
            for (int j = i + 1; j < dots.size(); j++) {
                var between = Math.hypot(dots.get(i).x() - dots.get(j).x(), dots.get(i).y() - dots.get(j).y());
                assertTrue(between >= 2 * plot.radius() - HAIR, plot::toString);
            }
        }
    }

    @Property
    void noDotHidesAnother(@ForAll("answers") List<Answer> answers) {
        var plot = TimePlot.of(answers, FRAME);
        assertEquals(answers.size(), plot.dots().size());
        assertTrue(plot.radius() > 0);
        apart(plot);
    }

    @Property
    void everyDotStaysInThePictureAtItsOwnHeight(@ForAll("answers") List<Answer> answers) {
        var plot = TimePlot.of(answers, FRAME);
        for (int i = 0; i < answers.size(); i++) {
            var dot = plot.dots().get(i);
            assertTrue(dot.x() >= plot.radius() - HAIR && dot.x() <= FRAME.width() - plot.radius() + HAIR,
                    plot::toString);
            assertEquals(FRAME.y(answers.get(i).value()), dot.y());
        }
    }

    @Property
    void answersOfOnePlaceKeepTheOrderOfTheirDays(@ForAll("answers") List<Answer> answers) {
        var plot = TimePlot.of(answers, FRAME);
        for (int value = 0; value <= 10; value++) {
            var at = value;
            var xs = IntStream.range(0, answers.size()).filter(i -> answers.get(i).value() == at).mapToObj(i -> plot
                    .dots().get(i).x()).toList();
            assertEquals(xs.stream().sorted().toList(), xs);
        }
    }

    @Property
    void wordsBelowNeverTouchAndTheLastIsAlwaysThere(@ForAll("answers") List<Answer> answers) {
        var plot = TimePlot.of(answers, FRAME);
        var widths = Collections.nCopies(answers.size(), 42.0);
        var starts = plot.labels(widths, FRAME.width(), 8);
        var shown = starts.stream().filter(s -> s >= 0).toList();
        assertTrue(starts.getLast() >= 0);
        for (int i = 1; i < shown.size(); i++) {
            assertTrue(shown.get(i) >= shown.get(i - 1) + 50 - HAIR, shown::toString);
        }
    }

    @Example
    void distancesAreAsTheDaysAre() {
        var plot = TimePlot.of(List.of(new Answer(FIRST, 2), new Answer(FIRST.plusDays(100), 3), new Answer(FIRST
                .plusDays(400), 4)), FRAME);
        assertEquals(12, plot.radius());
        assertEquals(List.of(12.0, 12 + 306.0 / 4, 318.0), plot.dots().stream().map(Dot::x).toList());
    }

    @Example
    void theOnlyAnswerStandsInTheMiddle() {
        assertEquals(List.of(new Dot(165, 12)), TimePlot.of(List.of(new Answer(FIRST, 10)), FRAME).dots());
    }

    @Example
    void fiftyAnswersInAYearStayLargeEnoughToSee() {
        var many = IntStream.range(0, 50).mapToObj(i -> new Answer(FIRST.plusDays(7L * i), 3 + i * 7 % 5)).toList();
        var plot = TimePlot.of(many, FRAME);
        assertTrue(plot.radius() >= 3, plot::toString);
        apart(plot);
    }

    @Example
    void fiveHundredAnswersOnOneDayStillHideNoOther() {
        var plot = TimePlot.of(Collections.nCopies(500, new Answer(FIRST, 5)), FRAME);
        assertEquals(500, plot.dots().size());
        apart(plot);
    }
}
