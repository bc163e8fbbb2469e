package nl.klankbord.exercise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StrokeTest {
    private static final double WIDTH = 1000;
    private static final Frame FRAME = Frame.of(new Box(0, 0, WIDTH, 400));
    private static final double TREMBLE = 2 * Stroke.TREMBLE;

    /// A line with these turns, drawn by a hand that trembles.
    record Drawn(List<Spot> turns, StrokeBuffer samples) {}

    /// Turns go up and down by turns, each by clearly more than a tremble, 25 to 140 apart.
    @Provide
    static Arbitrary<Drawn> drawn() {
        var turns = Combinators
                .combine(Arbitraries.doubles().between(0.025, 0.14).ofScale(4), Arbitraries.doubles().between(
                        TREMBLE, 0.95).ofScale(4))
                .as(Spot::new).list().ofMinSize(2).ofMaxSize(25);
        return Combinators.combine(turns, Arbitraries.of(true, false), Arbitraries.longs()).as(StrokeTest::draw);
    }

    private static Drawn draw(List<Spot> steps, boolean upFirst, long seed) {
        var turns = new ArrayList<Spot>();
        double at = 0.01;
        var up = upFirst;
        for (var step : steps) {
            if (at <= 0.99) {
                turns.add(new Spot(at, up ? step.height() : -step.height()));
            }
            at += step.t();
            up = !up;
        }
        var tremble = new Random(seed);
        var samples = new StrokeBuffer();
        for (int i = 0; i + 1 < turns.size(); i++) {
            var from = turns.get(i);
            var to = turns.get(i + 1);
            for (double x = Math.ceil(FRAME.x(from.t())); x < FRAME.x(to.t()); x++) {
                var s = (FRAME.t(x) - from.t()) / (to.t() - from.t());
                var height = from.height() + (to.height() - from.height()) * (1 - Math.cos(Math.PI * s)) / 2;
                samples.add(x, FRAME.y(height + (tremble.nextDouble() - 0.5) * TREMBLE * 0.4));
            }
        }
        return new Drawn(List.copyOf(turns), samples);
    }

    private static StrokeBuffer line(double from, double to, DoubleUnaryOperator height) {
        var samples = new StrokeBuffer();
        add(samples, from, to, height);
        return samples;
    }

    private static void add(StrokeBuffer samples, double from, double to, DoubleUnaryOperator height) {
        for (double x = from; x != to; x += Math.signum(to - from)) {
            samples.add(x, FRAME.y(height.applyAsDouble(x)));
        }
        samples.add(to, FRAME.y(height.applyAsDouble(to)));
    }

    private static Curve curve(List<Spot> spots) {
        return Curve.through(spots.stream().mapToDouble(Spot::t).toArray(), spots.stream().mapToDouble(Spot::height)
                .toArray());
    }

    @Property
    void everyPeakAndDipStaysAndNoneIsAdded(@ForAll("drawn") Drawn drawn) {
        var spots = Stroke.spots(drawn.samples(), FRAME);
        for (int i = 1; i + 1 < drawn.turns().size(); i++) {
            var turn = drawn.turns().get(i);
            assertTrue(spots.stream().anyMatch(s -> Math.abs(s.t() - turn.t()) < 0.04 && Math.abs(s.height() - turn
                    .height()) < TREMBLE / 2), () -> turn + " is missing in " + spots);
        }
        int turned = 0;
        for (int i = 1; i + 1 < spots.size(); i++) {
            var before = spots.get(i).height() - spots.get(i - 1).height();
            var after = spots.get(i + 1).height() - spots.get(i).height();
            turned += before * after < 0 && Math.min(Math.abs(before), Math.abs(after)) > TREMBLE ? 1 : 0;
        }
        assertTrue(turned <= Math.max(0, drawn.turns().size() - 2), () -> "more turns than " + drawn.turns());
    }

    @Property
    void thePointsAreInOrderOfTimeAndNotTooMany(@ForAll("drawn") Drawn drawn,
            @ForAll @IntRange(min = 2, max = 60) int most) {
        var spots = Stroke.spots(drawn.samples(), FRAME, most);
        assertTrue(spots.size() <= most, () -> spots.size() + " points");
        for (int i = 1; i < spots.size(); i++) {
            assertTrue(spots.get(i).t() > spots.get(i - 1).t());
        }
    }

    @Property
    void theStrokeBeginsAndEndsWhereTheHandDid(@ForAll("drawn") Drawn drawn) {
        var spots = Stroke.spots(drawn.samples(), FRAME);
        var last = drawn.samples().size() - 1;
        assertEquals(new Spot(FRAME.t(drawn.samples().x(0)), FRAME.height(drawn.samples().y(0))), near(spots
                .getFirst(), drawn.samples(), 0));
        assertEquals(new Spot(FRAME.t(drawn.samples().x(last)), FRAME.height(drawn.samples().y(last))), near(spots
                .getLast(), drawn.samples(), last));
    }

    /// This spot, or the exact sample when they are the same but for rounding.
    private static Spot near(Spot spot, StrokeBuffer samples, int sample) {
        var exact = new Spot(FRAME.t(samples.x(sample)), FRAME.height(samples.y(sample)));
        return Math.hypot(spot.t() - exact.t(), spot.height() - exact.height()) < 1e-6 ? exact : spot;
    }

    @Property(tries = 200)
    void theLineFollowsTheHand(@ForAll("drawn") Drawn drawn) {
        var spots = Stroke.spots(drawn.samples(), FRAME, 200);
        var line = curve(spots);
        for (int i = 0; i < drawn.samples().size(); i++) {
            var away = Math.abs(line.heightAt(FRAME.t(drawn.samples().x(i))) - FRAME.height(drawn.samples().y(i)));
            assertTrue(away < TREMBLE, away + " from the hand at sample " + i);
        }
    }

    @Property
    void toTheLeftIsTheSameAsToTheRight(@ForAll("drawn") Drawn drawn) {
        var back = new StrokeBuffer();
        for (int i = drawn.samples().size() - 1; i >= 0; i--) {
            back.add(drawn.samples().x(i), drawn.samples().y(i));
        }
        var there = curve(Stroke.spots(drawn.samples(), FRAME, 200));
        var andBack = curve(Stroke.spots(back, FRAME, 200));
        for (double t = 0; t <= 1; t += 0.01) {
            assertEquals(there.heightAt(t), andBack.heightAt(t), TREMBLE);
        }
    }

    @Property(tries = 300)
    void whateverTheHandDoesThePointsAreOnTheLine(@ForAll @IntRange(max = 3000) int samples, @ForAll long seed) {
        var hand = new Random(seed);
        var buffer = new StrokeBuffer();
        for (int i = 0; i < samples; i++) {
            buffer.add((hand.nextDouble() * 3 - 1) * WIDTH, (hand.nextDouble() * 3 - 1) * 400);
        }
        var spots = Stroke.spots(buffer, FRAME);
        assertTrue(spots.size() <= Stroke.MOST && spots.isEmpty() == (samples == 0));
        for (int i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            assertTrue(spot.t() >= 0 && spot.t() <= 1 && Math.abs(spot.height()) <= 1, spot::toString);
            assertTrue(i == 0 || spot.t() > spots.get(i - 1).t());
        }
    }

    @Example
    void whereTheHandCameByTwiceTheLastPassCounts() {
        var samples = line(100, 600, _ -> 0.5);
        add(samples, 600, 400, _ -> -0.5);
        add(samples, 400, 450, _ -> 0.2);
        var line = curve(Stroke.spots(samples, FRAME));
        assertEquals(0.5, line.heightAt(0.3), 0.05);
        assertEquals(0.2, line.heightAt(0.425), 0.05);
        assertEquals(-0.5, line.heightAt(0.55), 0.05);
    }

    @Example
    void aSteepPeakBetweenTwoColumnsKeepsItsTop() {
        var samples = new StrokeBuffer();
        samples.add(400, FRAME.y(0));
        samples.add(500.1, FRAME.y(0.2));
        samples.add(500.2, FRAME.y(0.95));
        samples.add(500.4, FRAME.y(0.3));
        samples.add(600, FRAME.y(0));
        assertTrue(Stroke.spots(samples, FRAME).stream().anyMatch(s -> Math.abs(s.height() - 0.95) < 1e-9));
    }

    @Example
    void aStraightLineIsTwoPoints() {
        assertEquals(2, Stroke.spots(line(100, 900, x -> x / 1000 - 0.5), FRAME).size());
    }

    @Example
    void aWaveNeedsLittleMoreThanItsPeaksAndDips() {
        var spots = Stroke.spots(line(0, 1000, x -> Math.sin(x / 1000 * 6 * Math.PI)), FRAME);
        assertTrue(spots.size() >= 8 && spots.size() <= 14, () -> spots.size() + " points");
    }

    @Example
    void aTouchIsOnePoint() {
        var samples = new StrokeBuffer();
        samples.add(250, 100);
        assertEquals(List.of(new Spot(0.25, 0.5)), Stroke.spots(samples, FRAME));
    }

    @Example
    void anEnlargedFrameIsDrawnInToo() {
        var closer = new Frame(FRAME.plot(), 4, 0.5);
        var spots = Stroke.spots(line(0, 1000, x -> x / 1000 - 0.5), closer);
        assertEquals(0.5, spots.getFirst().t(), 1e-9);
        assertEquals(0.75, spots.getLast().t(), 1e-9);
    }

    @Example
    void theBufferGrowsAndForgets() {
        var samples = new StrokeBuffer();
        for (int i = 0; i < 3 * StrokeBuffer.AT_ONCE; i++) {
            samples.add(i, -i);
        }
        assertEquals(3 * StrokeBuffer.AT_ONCE, samples.size());
        assertEquals(5000, samples.x(5000));
        assertEquals(-5000, samples.y(5000));
        samples.clear();
        assertEquals(0, samples.size());
    }
}
