package nl.klankbord.exercise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.exercise.picture.BipolarGeometry.Dot;
import nl.klankbord.exercise.picture.BipolarGeometry.Segment;
import org.junit.jupiter.api.Test;

class BipolarGeometryTest {
    private static final double CLEAR = 9;

    /// Places of up to 60 items; 0 is one that was skipped.
    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 5).list().ofMaxSize(60);
    }

    private static List<Dot> dots(List<Integer> places) {
        return IntStream.range(0, places.size()).filter(i -> places.get(i) > 0).mapToObj(i -> new Dot(i, BipolarGeometry
                .x(places.get(i), 100, 300), 40 * i)).toList();
    }

    private static double distance(double x, double y, Dot dot) {
        return Math.hypot(x - dot.x(), y - dot.y());
    }

    @Property
    void theLineJoinsItemsThatFollowEachOtherAndBridgesNone(@ForAll("places") List<Integer> places) {
        var joined = IntStream.range(1, places.size()).filter(i -> places.get(i) > 0 && places.get(i - 1) > 0).count();
        assertEquals(joined, BipolarGeometry.line(dots(places), CLEAR).size());
    }

    @Property
    void theLineNeverRunsThroughADot(@ForAll("places") List<Integer> places) {
        var dots = dots(places);
        for (Segment piece : BipolarGeometry.line(dots, CLEAR)) {
            for (double part = 0; part <= 1; part += 0.25) {
                var x = piece.fromX() + part * (piece.toX() - piece.fromX());
                var y = piece.fromY() + part * (piece.toY() - piece.fromY());
                dots.forEach(d -> assertTrue(distance(x, y, d) >= CLEAR - 1e-6, piece + " runs through " + d));
            }
        }
    }

    @Test
    void theFivePlacesAreSpreadEvenly() {
        assertEquals(List.of(100.0, 150.0, 200.0, 250.0, 300.0), IntStream.rangeClosed(1, 5).mapToObj(
                p -> BipolarGeometry.x(p, 100, 300)).toList());
    }

    @Test
    void dotsThatTouchNeedNoLine() {
        assertEquals(List.of(), BipolarGeometry.line(List.of(new Dot(0, 0, 0), new Dot(1, 0, 10)), CLEAR));
    }
}
