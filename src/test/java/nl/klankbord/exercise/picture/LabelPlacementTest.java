package nl.klankbord.exercise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.exercise.picture.LabelPlacement.Picture;
import nl.klankbord.exercise.picture.LabelPlacement.Placed;
import nl.klankbord.exercise.picture.LabelPlacement.Symbol;
import nl.klankbord.exercise.picture.LabelPlacement.Wish;

class LabelPlacementTest {
    private static final double LINE_HEIGHT = 20;
    private static final double MOMENT = 9;
    private static final double SHAPE = 4;
    private static final double SIGN = 30;
    private static final String LONG = "de dag waarop we met de hele ploeg ".repeat(28);

    /// @param spots every point, in order of time
    /// @param labels the words of the first so many in order of importance, each at one of the spots
    record Line(double width, double height, List<Spot> spots, List<Label> labels) {
        Picture picture() {
            var frame = Frame.of(new Box(40, SIGN, width - 56, height - SIGN - 44));
            var symbols = IntStream.range(0, spots.size()).mapToObj(i -> symbol(frame, i)).toList();
            // the signs at the top and the bottom of the axis, and the years below
            var clear = List.of(new Box(0, 0, SIGN, SIGN), new Box(0, height - SIGN - 20, SIGN, SIGN), new Box(0, height
                    - 20, width, 20));
            var curve = Curve.through(spots.stream().mapToDouble(Spot::t).toArray(), spots.stream().mapToDouble(
                    Spot::height).toArray());
            return new Picture(frame, new Box(0, 0, width, height), clear, symbols, List.of(curve), 4);
        }

        List<Wish> wishes() {
            var frame = picture().frame();
            return labels.stream().map(l -> new Wish(symbol(frame, l.spot()), spots.get(l.spot()).height() >= 0,
                    LabelText.forms(l.words(), LINE_HEIGHT, LabelPlacementTest::width))).toList();
        }

        private Symbol symbol(Frame frame, int spot) {
            var labelled = labels.stream().anyMatch(l -> l.spot() == spot);
            return new Symbol(frame.x(spots.get(spot).t()), frame.y(spots.get(spot).height()), labelled
                    ? MOMENT
                    : SHAPE);
        }

        List<Placed> placed() {
            return LabelPlacement.place(wishes(), picture());
        }
    }

    record Label(int spot, String words) {}

    /// About as wide as Lato at 16 px.
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c == 'i' || c == 'l' || c == ' ' ? 4 : 8.6).sum();
    }

    /// Lines as people make them: 1 to 12 labels among 1 to 60 points, in frames from small to wide.
    @Provide
    static Arbitrary<Line> lines() {
        var words = Arbitraries.of("Diploma", "Nachtploeg draaiende houden", "Reorganisatie", "Alles vanuit huis", "X",
                "Coördinator geworden", "Arbeidsongeschiktheidsverzekeringsmaatschappij", "Nieuw rooster bedacht",
                "Ik kreeg de ploeg van de late dienst erbij en wist nog van niets", LONG);
        return Combinators.combine(Arbitraries.of(480, 680, 900, 1216), spots(1, 60), words.list().ofMinSize(1)
                .ofMaxSize(LabelPlacement.ALWAYS), Arbitraries.randoms()).as((width, spots, texts, random) -> {
                    var places = new ArrayList<>(IntStream.range(0, spots.size()).boxed().toList());
                    Collections.shuffle(places, random);
                    var labels = IntStream.range(0, Math.min(texts.size(), places.size())).mapToObj(i -> new Label(
                            places.get(i), texts.get(i))).toList();
                    return new Line(width, width == 480 ? 260 : width * 0.4, spots, labels);
                });
    }

    private static Arbitrary<List<Spot>> spots(int fewest, int most) {
        return Combinators.combine(Arbitraries.doubles().between(0, 1).ofScale(4),
                Arbitraries.doubles().between(-1, 1).ofScale(4)).as(
                        Spot::new)
                .list().ofMinSize(fewest).ofMaxSize(most).map(l -> l.stream().sorted(
                        Comparator
                                .comparingDouble(Spot::t))
                        .toList());
    }

    /// Twelve labelled points, all within a small part of a small frame.
    @Provide
    static Arbitrary<Line> heaps() {
        var corner = Combinators.combine(Arbitraries.of(0.0, 0.5, 0.97), Arbitraries.of(-0.97, 0.0, 0.97), Arbitraries
                .of(0.0, 0.01, 0.03)).as((t, height, spread) -> new double[] {t, height, spread});
        return Combinators.combine(corner, spots(LabelPlacement.ALWAYS, LabelPlacement.ALWAYS), Arbitraries.of("Oost",
                "Alles vanuit huis", LONG)).as(
                        (at, spots, text) -> new Line(480, 260, spots.stream().map(s -> new Spot(
                                at[0] + at[2] * s.t(), Math.clamp(at[1] + at[2] * s.height(), -1, 1))).toList(),
                                IntStream.range(
                                        0, spots.size()).mapToObj(i -> new Label(i, text + " " + i)).toList()));
    }

    private static void assertNothingTouches(Line line, List<Placed> placed) {
        var picture = line.picture();
        for (var label : placed) {
            assertTrue(picture.area().contains(label.box()), () -> label + " leaves the frame");
            assertTrue(picture.clear().stream().noneMatch(label.box()::overlaps), () -> label + " on the axis");
            assertTrue(picture.symbols().stream().noneMatch(s -> s.box().overlaps(label.box())), () -> label
                    + " on a point");
            assertTrue(
                    placed.stream()
                            .noneMatch(other -> other.wish() != label.wish() && other.box().overlaps(label.box())),
                    () -> label + " on another");
        }
    }

    private static void assertAllPlaced(Line line, List<Placed> placed) {
        assertEquals(line.labels().size(), placed.stream().map(Placed::wish).distinct().count());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void upToTwelveLabelsAllShowAndNothingTouches(@ForAll("lines") Line line) {
        var placed = line.placed();
        assertNothingTouches(line, placed);
        assertAllPlaced(line, placed);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void twelveInOneCornerAllShowInASmallFrame(@ForAll("heaps") Line line) {
        var placed = line.placed();
        assertNothingTouches(line, placed);
        assertAllPlaced(line, placed);
    }

    @Example
    void twelveAtTheSamePlaceAllShow() {
        var spots = IntStream.range(0, 12).mapToObj(_ -> new Spot(0.5, 0)).toList();
        var line = new Line(480, 260, spots, IntStream.range(0, 12).mapToObj(i -> new Label(i, LONG)).toList());
        assertNothingTouches(line, line.placed());
        assertAllPlaced(line, line.placed());
    }

    @Example
    void amongTwoHundredPointsTwelveLabelsStillShow() {
        var spots = IntStream.range(0, 200).mapToObj(i -> new Spot(i / 199.0, Math.sin(i / 9.0))).toList();
        var line = new Line(1216, 480, spots, IntStream.range(0, 12).mapToObj(i -> new Label(i * 16,
                "Nachtploeg draaiende houden")).toList());
        assertNothingTouches(line, line.placed());
        assertAllPlaced(line, line.placed());
    }

    @Example
    void afterTwelveNoMoreShow() {
        var spots = IntStream.range(0, 30).mapToObj(i -> new Spot(i / 29.0, i % 2 == 0 ? 0.6 : -0.6)).toList();
        var line = new Line(1216, 480, spots, IntStream.range(0, 30).mapToObj(i -> new Label(i, "Moment " + i))
                .toList());
        assertEquals(IntStream.range(0, 12).boxed().toList(), line.placed().stream().map(Placed::wish).sorted()
                .toList());
    }

    @Example
    void aPeakHasItsLabelRightAboveItAndADipRightBelow() {
        var line = new Line(900, 360, List.of(new Spot(0.2, 0.5), new Spot(0.7, -0.5)), List.of(new Label(0,
                "Diploma"), new Label(1, "Reorganisatie")));
        var picture = line.picture();
        for (var label : line.placed()) {
            var own = picture.symbols().get(label.wish());
            assertNull(label.leader());
            assertEquals(own.x(), label.box().centreX(), 1e-9);
            assertEquals(label.wish() == 0, label.box().bottom() < own.y());
        }
    }

    @Example
    void aLabelThatStandsOffItsPointHasALineToIt() {
        var line = new Line(480, 260, IntStream.range(0, 12).mapToObj(i -> new Spot(0.5 + i * 0.001, 0.9)).toList(),
                IntStream.range(0, 12).mapToObj(i -> new Label(i, "Moment " + i)).toList());
        var picture = line.picture();
        for (var label : line.placed()) {
            var own = picture.symbols().get(label.wish());
            var leader = label.leader();
            if (leader == null) {
                assertTrue(own.box().grown(picture.gap() + 1).overlaps(label.box()), () -> label + " is far off");
            } else {
                assertEquals(own.radius(), Math.hypot(leader.x1() - own.x(), leader.y1() - own.y()), 1e-6);
                assertTrue(label.box().grown(0.001).overlaps(Box.around(leader.x2(), leader.y2(), 0.001)));
            }
        }
        assertTrue(line.placed().stream().anyMatch(p -> p.leader() != null));
    }

    @Example
    void theLineItselfIsLeftFreeWhereThereIsRoom() {
        var spots = IntStream.range(0, 9).mapToObj(i -> new Spot(i / 8.0, i % 2 == 0 ? 0.7 : -0.7)).toList();
        var line = new Line(1216, 480, spots,
                IntStream.range(0, 9).mapToObj(i -> new Label(i, "Moment " + i)).toList());
        var curve = line.picture().curves().getFirst();
        var frame = line.picture().frame();
        for (var label : line.placed()) {
            for (double x = Math.max(label.box().x(), frame.plot().x()); x <= label.box().right(); x++) {
                var y = frame.y(curve.heightAt(frame.t(x)));
                assertFalse(y > label.box().y() && y < label.box().bottom(), label + " is on the line");
            }
        }
    }

    @Example
    void aMomentOnTheMiddleHasItsLabelAboveOrBelowTheMiddle() {
        var line = new Line(900, 360, List.of(new Spot(0.2, 0.9), new Spot(0.5, 0), new Spot(0.8, -0.9)), List.of(
                new Label(1, "Opleiding gestart")));
        var middle = line.picture().frame().y(0);
        var box = line.placed().getFirst().box();
        assertTrue(box.bottom() <= middle || box.y() >= middle, box::toString);
    }

    @Example
    void whereThereIsRoomALineToAPointNeverRunsThroughWords() {
        var spots = IntStream.range(0, 6).mapToObj(i -> new Spot(0.5 + i * 0.002, 0.5 - i * 0.02)).toList();
        var line = new Line(1216, 480, spots,
                IntStream.range(0, 6).mapToObj(i -> new Label(i, "Moment " + i)).toList());
        var placed = line.placed();
        assertTrue(placed.stream().anyMatch(p -> p.leader() != null));
        for (var label : placed) {
            var leader = label.leader();
            assertTrue(leader == null || placed.stream().noneMatch(p -> leader.crosses(p.box().grown(-0.01))),
                    () -> label
                            + " among " + placed);
        }
    }

    @Example
    void withoutWordsThereIsNoLabel() {
        var line = new Line(480, 260, List.of(new Spot(0.5, 0)), List.of(new Label(0, " ")));
        assertEquals(List.of(), line.placed());
    }
}
