package nl.klankbord.exercise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.Stretch;
import org.junit.jupiter.api.Test;

/// Where an earlier line stands behind the present one.
class GhostTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

    private static Answer line(String span, LocalDate from, LocalDate to, double... places) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < places.length; i++) {
            points.add(Point.shape("p" + i, "work", places[i], 0.5));
        }
        return Answer.NONE.over(span, new Stretch(from, to)).withPoints(points);
    }

    private static List<Double> places(Ghost ghost) {
        return IntStream.range(0, ghost.curve().size()).mapToObj(i -> Math.round(ghost.curve().t(i) * 100) / 100.0)
                .toList();
    }

    @Test
    void aYearStandsOverAnotherYearSeasonAboveSeason() {
        var earlier = line("past-year", TODAY.minusYears(1).minusDays(40), TODAY.minusDays(40), 0.25, 0.75);
        var ghost = Ghost.of(Lines.STEP, earlier, line("past-year", TODAY.minusYears(1), TODAY));
        assertEquals(List.of(0.25, 0.75), places(ghost));
        assertFalse(ghost.byDay());
    }

    @Test
    void aCareerStandsDayAboveDay() {
        var earlier = line("whole-career", LocalDate.of(2010, 1, 1), LocalDate.of(2020, 1, 1), 0, 1);
        var ghost = Ghost.of(Lines.STEP, earlier, line("whole-career", LocalDate.of(2000, 1, 1), LocalDate.of(2040, 1,
                1)));
        assertTrue(ghost.byDay());
        assertEquals(List.of(0.25, 0.5), places(ghost));
    }

    @Test
    void whatLiesOutsideTheLineOfTodayKeepsTheShapeOfTheRest() {
        var earlier = line("whole-career", LocalDate.of(2000, 1, 1), LocalDate.of(2020, 1, 1), 0, 1);
        var ghost = Ghost.of(Lines.STEP, earlier, line("since", LocalDate.of(2015, 1, 1), LocalDate.of(2025, 1, 1)));
        assertEquals(List.of(-1.5, 0.5), places(ghost));
    }

    @Test
    void aLineWithoutDaysStandsFromEndToEnd() {
        var undated = new Answer("", "ooit", "", List.of(Point.shape("p", "work", 0.3, 0)));
        assertEquals(List.of(0.3), places(Ghost.of(Lines.STEP, undated, line("since", TODAY.minusYears(3), TODAY))));
    }

    @Property
    void aDayKeepsItsDay(@ForAll @IntRange(min = 1, max = 9000) int then,
            @ForAll @IntRange(min = 1, max = 9000) int now, @ForAll @IntRange(max = 4000) int ago,
            @ForAll @DoubleRange(max = 1) double t) {
        var earlier = line("whole-career", TODAY.minusDays((long) ago + then), TODAY.minusDays(ago), t);
        var today = line("whole-career", TODAY.minusDays(now), TODAY);
        var ghost = Ghost.of(Lines.STEP, earlier, today);
        var day = earlier.stretch().orElseThrow().dayAt(earlier.points().getFirst().t());
        if (ghost.byDay()) {
            assertTrue(Math.abs(today.stretch().orElseThrow().dayAt(ghost.curve().t(0)).toEpochDay() - day
                    .toEpochDay()) <= 1);
        }
    }
}
