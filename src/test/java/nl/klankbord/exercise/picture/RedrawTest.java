package nl.klankbord.exercise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;

class RedrawTest {
    private static final List<Spot> STROKE = List.of(new Spot(0.3, -0.5), new Spot(0.5, 0.8), new Spot(0.7, -0.1));

    private static Point moment(String id, double t, double height) {
        return new Point(id, "work", t, height, "peak", "Diploma", Map.of("did", "Volgehouden"), List.of("Geduld"),
                true);
    }

    private static Answer line(Point... points) {
        return new Answer("year", "2025-11-21", "2026-11-21", List.of(points));
    }

    private static Answer drawn(Answer over, List<Spot> stroke) {
        var next = new AtomicInteger();
        return Redraw.over(over, "work", stroke, () -> "new" + next.incrementAndGet());
    }

    @Provide
    static Arbitrary<Answer> answers() {
        var words = Arbitraries.of("", "", "Diploma", "Reorganisatie");
        return Combinators.combine(Arbitraries.of("work", "home"), Arbitraries.doubles().between(0, 1).ofScale(3),
                Arbitraries.doubles().between(-1, 1).ofScale(3), words, Arbitraries.of("", "", "dip")).as(
                        (track, t,
                                height, label, type) -> new Point("", track, t, height, type, label, Map.of(),
                                        List.of(),
                                        false))
                .list().ofMaxSize(30).map(l -> line(l.toArray(Point[]::new)));
    }

    @Provide
    static Arbitrary<List<Spot>> strokes() {
        var steps = Combinators.combine(Arbitraries.integers().between(1, 50), Arbitraries.doubles().between(-1, 1)
                .ofScale(3)).as((t, height) -> new Spot(t / 1000.0, height));
        return steps.list().ofMinSize(2).ofMaxSize(20).map(l -> {
            var spots = new ArrayList<Spot>();
            l.forEach(s -> spots.add(new Spot(s.t() + (spots.isEmpty() ? 0 : spots.getLast().t()), s.height())));
            return spots;
        });
    }

    private static List<Point> kept(Answer answer, Predicate<Point> which) {
        return answer.points().stream().filter(which).toList();
    }

    @Property
    void everyMomentKeepsItsWordsAndItsDay(@ForAll("answers") Answer before, @ForAll("strokes") List<Spot> stroke) {
        var after = drawn(before, stroke);
        assertEquals(kept(before, Point::moment).stream().map(p -> p.at(p.t(), 0)).toList(), kept(after, Point::moment)
                .stream().map(p -> p.at(p.t(), 0)).toList());
    }

    @Property
    void outsideTheStrokeAndOnOtherTracksNothingChanges(@ForAll("answers") Answer before,
            @ForAll("strokes") List<Spot> stroke) {
        var near = 2e-6 + Redraw.SAME * (stroke.getLast().t() - stroke.getFirst().t());
        Predicate<Point> untouched = p -> !p.track().equals("work") || p.t() < stroke.getFirst().t() - near
                || p.t() > stroke
                        .getLast().t() + near;
        assertEquals(kept(before, untouched), kept(drawn(before, stroke), untouched));
    }

    @Property
    void theLineIsTheStroke(@ForAll("answers") Answer before, @ForAll("strokes") List<Spot> stroke) {
        var points = drawn(before, stroke).on("work");
        var length = stroke.getLast().t() - stroke.getFirst().t();
        for (var spot : stroke) {
            assertTrue(points.stream().anyMatch(p -> Math.abs(p.t() - spot.t()) <= Redraw.SAME * length + 1e-6),
                    () -> spot
                            + " is missing in " + points);
        }
        var line = Curve.through(stroke.stream().mapToDouble(Spot::t).toArray(), stroke.stream().mapToDouble(
                Spot::height).toArray());
        for (var point : points) {
            if (point.t() >= stroke.getFirst().t() && point.t() <= stroke.getLast().t()) {
                assertTrue(Math.abs(line.heightAt(point.t()) - point.height()) < 1e-3 || stroke.stream().anyMatch(
                        s -> Math.abs(s.height() - point.height()) < 1e-6), () -> point + " is not on the stroke");
            }
        }
    }

    @Example
    void aShapePointUnderTheStrokeGoesAndAMomentComesToStandOnIt() {
        var before = line(Point.shape("left", "work", 0.1, 0), Point.shape("under", "work", 0.4, 0), moment("m", 0.6,
                0), Point.shape("right", "work", 0.9, 0));
        var after = drawn(before, STROKE);
        assertEquals(List.of("left", "new1", "new2", "m", "new3", "right"), after.points().stream().map(Point::id)
                .toList());
        var line = Curve.through(new double[] {0.3, 0.5, 0.7}, new double[] {-0.5, 0.8, -0.1});
        assertEquals(moment("m", 0.6, line.heightAt(0.6)), after.point("m").orElseThrow());
    }

    @Example
    void aMomentAtThePeakOfTheStrokeIsThePeak() {
        var after = drawn(line(moment("m", 0.501, 0)), STROKE);
        assertEquals(List.of("new1", "m", "new2"), after.points().stream().map(Point::id).toList());
        assertEquals(moment("m", 0.501, 0.8), after.point("m").orElseThrow());
    }

    @Example
    void aTouchChangesNothing() {
        var before = line(Point.shape("a", "work", 0.1, 0));
        assertEquals(before, drawn(before, List.of(new Spot(0.1, 0.5))));
        assertEquals(before, drawn(before, List.of()));
    }
}
