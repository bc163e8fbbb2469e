package nl.klankbord.exercise.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.klankbord.exercise.step.ScaleGeometry.Spot;
import nl.klankbord.exercise.step.ScaleGeometry.Wish;

class ScaleGeometryTest {
    private static final double GAP = 8;

    /// A line with some words on it that are not wider than they may be.
    record Line(double length, List<Wish> wishes) {}

    @Provide
    Arbitrary<Line> lines() {
        var values = Arbitraries.integers().between(0, 10).list().ofMinSize(0).ofMaxSize(4);
        var widths = Arbitraries.doubles().between(0.05, 1).list().ofSize(4);
        return Combinators.combine(Arbitraries.doubles().between(240, 1400), values, widths).as((length, at, share) -> {
            double widest = ScaleGeometry.widest(at.size(), length, GAP);
            var wishes = new ArrayList<Wish>();
            for (int i = 0; i < at.size(); i++) {
                wishes.add(new Wish(ScaleGeometry.at(at.get(i), length), widest * share.get(i)));
            }
            return new Line(length, wishes);
        });
    }

    @Property
    void wordsNeverTouchAndNeverLeaveTheLine(@ForAll("lines") Line line) {
        var spots = ScaleGeometry.words(line.wishes(), line.length(), GAP);
        for (int i = 0; i < spots.size(); i++) {
            var one = spots.get(i);
            double end = one.start() + line.wishes().get(i).width();
            assertTrue(one.start() >= -1e-6 && end <= line.length() + 1e-6, () -> one + " leaves the line");
            for (int j = 0; j < spots.size(); j++) {
                var other = spots.get(j);
                if (i != j && one.row() == other.row()) {
                    double otherEnd = other.start() + line.wishes().get(j).width();
                    assertTrue(end + GAP <= other.start() + 1e-6 || otherEnd + GAP <= one.start() + 1e-6,
                            () -> spots + " touch");
                }
            }
        }
    }

    @Property
    void everyValueIsNearestToItsOwnPlace(@ForAll @IntRange(max = 10) int value,
            @ForAll @DoubleRange(min = 50, max = 4000) double length) {
        assertEquals(value, ScaleGeometry.nearest(ScaleGeometry.at(value, length), length));
    }

    @Property
    void anyPressIsAValueOfTheScale(@ForAll @DoubleRange(min = -1e6, max = 1e6) double distance) {
        int value = ScaleGeometry.nearest(distance, 600);
        assertTrue(value >= 0 && value <= 10);
    }

    @Example
    void aWordThatFitsStandsCentredAboveItsMarkInTheNearestRow() {
        assertEquals(List.of(new Spot(280, 0)), ScaleGeometry.words(List.of(new Wish(300, 40)), 600, GAP));
    }

    @Example
    void neighboursWhoseWordsWouldTouchUseTwoRows() {
        var spots = ScaleGeometry.words(List.of(new Wish(300, 80), new Wish(360, 80)), 600, GAP);
        assertEquals(List.of(0, 1), spots.stream().map(Spot::row).sorted().toList());
    }
}
