package nl.klankbord.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.klankbord.exercise.step.ScaleStep.Role;
import nl.klankbord.report.ScalePicture.Mark;
import org.junit.jupiter.api.Test;

class ScalePictureTest {
    private final Lettering lettering = new Lettering(new PrintFonts());

    ScalePictureTest() throws IOException {}

    @Test
    void wordsNeverTouchAndNeverCrossTheEdge() {
        var random = new Random(7);
        var roles = List.of(Role.values());
        for (int round = 0; round < 300; round++) {
            var marks = IntStream.range(0, 1 + random.nextInt(5)).mapToObj(_ -> new Mark("woord ".repeat(1 + random
                    .nextInt(6)).strip(), roles.get(random.nextInt(4)), random.nextInt(11))).toList();
            var labels = new ScalePicture(marks, "", "").labels(lettering);
            assertEquals(marks.size(), labels.size());
            for (var label : labels) {
                assertTrue(label.centre() - label.width() / 2 >= -0.01);
                assertTrue(label.centre() + label.width() / 2 <= ScalePicture.WIDTH + 0.01);
                assertTrue(labels.stream().filter(l -> !l.equals(label)).noneMatch(label::touches), marks::toString);
            }
        }
    }

    @Test
    void wordsWithRoomStandOnOneRow() {
        var labels = new ScalePicture(List.of(new Mark("nu", Role.NOW, 2), new Mark("goed genoeg", Role.ENOUGH, 8)), "",
                "")
                .labels(lettering);
        assertEquals(List.of(0, 0), labels.stream().map(ScalePicture.Placed::row).toList());
    }

    @Test
    void theEndsOfTheLineLieWithinThePicture() {
        assertTrue(ScalePicture.x(0) >= 17 && ScalePicture.x(10) <= ScalePicture.WIDTH - 17);
    }

    @Test
    void eachRoleHasItsOwnShape() {
        var shapes = java.util.Arrays.stream(Role.values())
                .map(r -> new ScalePicture(List.of(new Mark("x", r, 4)), "", "").svg(
                        "", lettering).replaceAll("-kb-[a-z0-9-]+", ""))
                .map(s -> s.replaceAll(" d=\"[^\"]*\"", "")).distinct();
        assertEquals(Role.values().length, shapes.count());
    }

    @Test
    void markersAtOnePlaceAllStayVisible() {
        var svg = new ScalePicture(List.of(new Mark("goed genoeg", Role.ENOUGH, 6), new Mark("nu", Role.NOW, 6),
                new Mark("één stap", Role.STEP, 6)), "", "").svg("", lettering);
        var now = svg.indexOf("r=\"17.0\" fill=\"-kb-accent\"");
        var enough = svg.indexOf("r=\"21.0\" fill=\"-kb-moss-soft\"");
        var step = svg.indexOf("r=\"25.0\" fill=\"-kb-raised\"");
        assertTrue(step > 0 && enough > step && now > enough, "the largest lies below: " + svg);
    }

    @Test
    void theWordsAtTheEndsKeepToTheirHalfOfTheLine() {
        for (var words : List.of("", "kort", "een zin die wel wat langer is dan er op een regel past, en dan nog wat "
                .repeat(3), "w".repeat(1000), "woord ".repeat(300))) {
            var lines = ScalePicture.lines(words, lettering);
            assertTrue(lines.size() <= 3, lines::toString);
            lines.forEach(l -> assertTrue(lettering.width(l, 12, false) <= ScalePicture.END, l));
        }
        assertEquals(List.of("Ik wacht af"), ScalePicture.lines(" Ik  wacht af ", lettering));
    }
}
