package nl.klankbord.exercise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.klankbord.exercise.step.LineStep.Point;

class CurveTest {
    private static final double TINY = 1e-9;
    private static final int PIECES = 50;

    /// Up to 60 points in order of time; some at the same time, some at the same height, some a hair apart.
    @Provide
    static Arbitrary<Curve> curves() {
        var steps = Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.doubles().between(0.001, 0.2).ofScale(4)),
                Tuple.of(1, Arbitraries.just(0.0)), Tuple.of(1, Arbitraries.just(1e-6)));
        var heights = Arbitraries.oneOf(Arbitraries.doubles().between(-1, 1).ofScale(4),
                Arbitraries.of(-1.0, 0.0, 1.0));
        return Combinators.combine(steps, heights).as(Spot::new).list().ofMinSize(1).ofMaxSize(60).map(
                CurveTest::curve);
    }

    /// @param steps how much later than the one before each is, and its height
    private static Curve curve(List<Spot> steps) {
        var t = new double[steps.size()];
        var height = new double[steps.size()];
        double at = 0;
        for (int i = 0; i < t.length; i++) {
            at += steps.get(i).t();
            t[i] = at;
            height[i] = steps.get(i).height();
        }
        return Curve.through(t, height);
    }

    @Property
    void itPassesThroughEveryPoint(@ForAll("curves") Curve curve) {
        for (int i = 0; i < curve.size(); i++) {
            var lastAtThisTime = i + 1 == curve.size() || curve.t(i + 1) > curve.t(i);
            if (lastAtThisTime) {
                assertEquals(curve.height(i), curve.heightAt(curve.t(i)), TINY);
            }
        }
    }

    @Property
    void betweenTwoPointsItNeverLeavesTheirHeightsAndNeverTurns(@ForAll("curves") Curve curve) {
        for (int i = 0; i + 1 < curve.size(); i++) {
            var rise = curve.height(i + 1) - curve.height(i);
            var before = curve.height(i);
            for (int piece = 1; piece < PIECES && curve.t(i + 1) > curve.t(i); piece++) {
                var height = curve.heightAt(curve.t(i) + (curve.t(i + 1) - curve.t(i)) * piece / PIECES);
                var low = Math.min(curve.height(i), curve.height(i + 1)) - TINY;
                var high = Math.max(curve.height(i), curve.height(i + 1)) + TINY;
                assertTrue(height >= low && height <= high, height + " is not between " + low + " and " + high);
                assertTrue((height - before) * Math.signum(rise) >= -TINY, "turns after point " + i);
                before = height;
            }
        }
    }

    @Property
    void theControlPointsDrawTheSameLine(@ForAll("curves") Curve curve) {
        for (int i = 0; i + 1 < curve.size(); i++) {
            for (int piece = 1; piece < PIECES && curve.t(i + 1) > curve.t(i); piece++) {
                var s = (double) piece / PIECES;
                var t = bezier(s, curve.t(i), curve.firstControlT(i), curve.secondControlT(i), curve.t(i + 1));
                var height = bezier(s, curve.height(i), curve.firstControlHeight(i), curve.secondControlHeight(i), curve
                        .height(i + 1));
                assertEquals(curve.heightAt(t), height, 1e-6);
            }
        }
    }

    private static double bezier(double s, double a, double b, double c, double d) {
        var r = 1 - s;
        return r * r * r * a + 3 * r * r * s * b + 3 * r * s * s * c + s * s * s * d;
    }

    @Property
    void itHasNoKinkAtAPointThatIsNoStep(@ForAll("curves") Curve curve) {
        for (int i = 1; i + 1 < curve.size(); i++) {
            var before = curve.t(i) - curve.t(i - 1);
            var after = curve.t(i + 1) - curve.t(i);
            if (before > 0.001 && after > 0.001) {
                var arriving = (curve.height(i) - curve.secondControlHeight(i - 1)) / before;
                var leaving = (curve.firstControlHeight(i) - curve.height(i)) / after;
                assertEquals(arriving, leaving, 1e-6 * Math.max(1, Math.abs(arriving)));
            }
        }
    }

    @Example
    void onAPeakItIsLevel() {
        var curve = Curve.through(new double[] {0, 0.5, 1}, new double[] {-1, 1, -1});
        assertEquals(1, curve.secondControlHeight(0));
        assertEquals(1, curve.firstControlHeight(1));
    }

    @Example
    void outsideItsPointsItStaysLevelAndWithoutPointsItIsTheMiddle() {
        var points = List.of(Point.shape("a", "", 0.3, 0.4), Point.shape("b", "", 0.6, -0.2));
        assertEquals(0.4, Curve.of(points).heightAt(0));
        assertEquals(-0.2, Curve.of(points).heightAt(1));
        assertEquals(0, Curve.of(List.of()).heightAt(0.5));
    }

    @Example
    void pointsAtTheSameTimeMakeAnUprightStep() {
        var curve = Curve.through(new double[] {0, 0.5, 0.5, 1}, new double[] {1, 1, -1, -1});
        assertEquals(1, curve.heightAt(0.499));
        assertEquals(-1, curve.heightAt(0.5));
        assertEquals(0.5, curve.firstControlT(1));
    }

    @Example
    void pointsThatAreNotInOrderOfTimeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Curve.through(new double[] {0.5, 0.4}, new double[2]));
        assertThrows(IllegalArgumentException.class, () -> Curve.through(new double[] {0.5, Double.NaN},
                new double[2]));
        assertThrows(IllegalArgumentException.class, () -> Curve.through(new double[2], new double[3]));
    }
}
