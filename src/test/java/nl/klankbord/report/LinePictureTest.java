package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.klankbord.exercise.picture.LabelPlacement;
import nl.klankbord.exercise.picture.LabelPlacement.Placed;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.LineStep.Role;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

class LinePictureTest {
    private final Lettering lettering = new Lettering(new PrintFonts());

    LinePictureTest() throws IOException {}

    private static LinePicture picture(Answer answer) {
        return new LinePicture(SampleLine.STEP, answer, Language.NL, "andere lijn");
    }

    private String svg(Answer answer) {
        return picture(answer).svg("", lettering);
    }

    private static Answer answer(List<Point> points) {
        return SampleLine.career().withPoints(points);
    }

    private static Point labelled(String id, double t, double height, String type, String label) {
        return new Point(id, "work", t, height, type, label, Map.of(), List.of(), false);
    }

    private static void assertNothingTouches(List<Placed> labels) {
        for (var label : labels) {
            assertTrue(label.box().x() >= 0 && label.box().right() <= Svg.WIDTH, label::toString);
            assertTrue(labels.stream().noneMatch(l -> l.wish() != label.wish() && l.box().overlaps(label.box())),
                    label::toString);
        }
    }

    @Test
    void onPaperTooUpToTwelveLabelsShowAndNoneTouchesAnother() {
        var random = new Random(11);
        for (int round = 0; round < 100; round++) {
            var points = new ArrayList<Point>();
            var count = 1 + random.nextInt(LabelPlacement.ALWAYS);
            for (int i = 0; i < count; i++) {
                points.add(labelled("p" + i, random.nextDouble(), random.nextDouble() * 2 - 1, i % 2 == 0
                        ? "peak"
                        : "dip", "Een moment ".repeat(1 + random.nextInt(5))));
            }
            var labels = picture(answer(points)).labels(lettering);
            assertEquals(count, labels.size());
            assertNothingTouches(labels);
        }
    }

    @Test
    void everyKindHasAShapeOfItsOwn() {
        var types = List.of("peak", "dip", "turn", "");
        assertEquals(Role.values().length, types.size());
        var shapes = types.stream().map(t -> svg(answer(List.of(labelled("p", 0.5, 0.5, t, "x")))).replaceAll(
                "-kb-[a-z0-9-]+", "")).distinct();
        assertEquals(types.size(), shapes.count());
    }

    @Test
    void withoutColourBelowStillDiffersFromAbove() {
        var above = svg(answer(List.of(Point.shape("a", "work", 0, 0.5), Point.shape("b", "work", 1, 0.5))));
        assertTrue(above.contains("clip-path=\"url(#above)\"") && above.contains("clip-path=\"url(#line)\""), above);
        assertTrue(above.matches("(?s).*<g clip-path=\"url\\(#line\\)\"><path d=\"M[^\"]+\" stroke=\"-kb-warm\".*"));
    }

    @Test
    void ofTwoLinesTheSecondIsDashedAndBothAreNamed() {
        var one = svg(SampleLine.career());
        var both = svg(SampleLine.both());
        assertFalse(one.contains("stroke-dasharray=\"7 5\""));
        // the line itself and the sample of it beside its name
        assertEquals(2, both.split("stroke-dasharray=\"7 5\"", -1).length - 1);
        assertEquals("De mensen", picture(SampleLine.both()).name("people"));
        assertEquals("andere lijn", picture(SampleLine.both()).name("gone"));
    }

    @Test
    void pointsThatOnlyGiveTheLineItsShapeAreNotDrawn() {
        var shapes = answer(
                List.of(Point.shape("a", "work", 0, 0.5), Point.shape("b", "work", 0.5, -0.5), Point.shape("c",
                        "work", 1, 0.5)));
        assertFalse(svg(shapes).contains("polygon"));
        assertTrue(svg(SampleLine.career()).contains("polygon"));
    }

    @Test
    void whatPeopleTypedStandsInItAsOutlinesOnly() {
        var svg = svg(SampleLine.both());
        assertFalse(svg.contains("<text") || svg.contains("Diploma"));
    }

    @Test
    void whateverTheAnswerItCanBeDrawn() {
        var many = new ArrayList<Point>();
        for (int i = 0; i < 500; i++) {
            many.add(labelled("p" + i, i / 499.0, Math.sin(i), "gone", "woord ".repeat(170) + "\u0000 👩‍👧"));
        }
        var odd = List.of(
                answer(many), answer(List.of(labelled("p", 0.5, 0.5, "", "W".repeat(1000)))), new Answer("gone",
                        "ooit", "",
                        List.of(Point.shape("a", "gone", 0.5, 0), Point.shape("b", "too", 0.5, 0), Point.shape("c",
                                "work", 0.5, 0))),
                answer(List.of(Point.shape("a", "work", 0.5, 1), Point.shape("b", "work", 0.5, -1))));
        for (var answer : odd) {
            var svg = svg(answer);
            assertFalse(svg.contains("NaN") || svg.contains("Infinity"));
            assertTrue(Arrays.stream(svg.split("<", -1)).count() > 10);
            assertNothingTouches(picture(answer).labels(lettering));
        }
    }
}
