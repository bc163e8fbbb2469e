package nl.klankbord.exercise.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Length;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.LineStep.PointKind;
import nl.klankbord.exercise.step.LineStep.Role;
import nl.klankbord.exercise.step.LineStep.Span;

class LineStepTest {
    private static final PointKind PEAK = new PointKind("peak", Text.of("piek"), Role.PEAK, List.of(new Item("did", Text
            .of("Wat deed je?"))));
    private static final Point DIPLOMA = new Point("p1", "work", 0.25, 0.8, "peak", "Diploma", Map.of("did",
            "Volgehouden"), List.of("Geduld"), false);

    private static LineStep step(List<Item> tracks, PointKind... kinds) {
        return new LineStep("curve", Text.of("Lijn"), Text.of("Hoe liep het?"), Text.NONE, false, Text.of("op"),
                Text.of(
                        "neer"),
                List.of(new Span("year", Text.of("het laatste jaar"), Length.YEAR)), tracks, List.of(kinds),
                Text.NONE);
    }

    private static Item item(String id) {
        return new Item(id, Text.of(id));
    }

    private static Answer answer(Point... points) {
        return Answer.NONE.withPoints(List.of(points));
    }

    private static Point tagged(String id, double t, String... tags) {
        return new Point(id, "", t, 0, "", "", Map.of(), List.of(tags), false);
    }

    @Provide
    static Arbitrary<Point> points() {
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d", "e", ""), Arbitraries.of("", "work"), Arbitraries
                .doubles(), Arbitraries.doubles()).as(Point::shape);
    }

    @Property
    void pointsAreInOrderOfTimeWithinTheFrameAndNoneIsLost(@ForAll List<@From("points") Point> points) {
        var answer = Answer.NONE.withPoints(points);
        assertEquals(points.size(), answer.points().size());
        assertEquals(points.size(), answer.points().stream().map(Point::id).distinct().count());
        assertEquals(answer.points().stream().sorted(Comparator.comparingDouble(Point::t)).toList(), answer.points());
        assertTrue(answer.points().stream().allMatch(p -> p.t() >= 0 && p.t() <= 1 && Math.abs(p.height()) <= 1));
        assertEquals(answer, Answer.NONE.withPoints(answer.points()));
    }

    @Property
    void aPointThatIsMovedNeverPassesItsNeighbours(@ForAll List<@From("points") Point> points,
            @ForAll("points") Point to) {
        var before = Answer.NONE.withPoints(points);
        for (var point : before.points()) {
            var after = before.with(point.at(to.t(), to.height()));
            assertEquals(before.on(point.track()).stream().map(Point::id).toList(), after.on(point.track()).stream()
                    .map(Point::id).toList());
            assertEquals(to.height(), after.point(point.id()).orElseThrow().height());
            assertEquals(before.points().size(), after.points().size());
        }
    }

    @Example
    void aPointStopsAtItsNeighbourOfTheSameTrackOnly() {
        var before = answer(Point.shape("a", "work", 0.2, 0), Point.shape("b", "work", 0.6, 0), Point.shape("c", "home",
                0.4, 0));
        assertEquals(0.6, before.with(Point.shape("a", "work", 0.9, 0)).point("a").orElseThrow().t());
        assertEquals(0.9, before.with(Point.shape("c", "home", 0.9, 0)).point("c").orElseThrow().t());
    }

    @Example
    void aNewPointStandsWhereItsTimeIs() {
        var before = answer(Point.shape("a", "", 0.2, 0), Point.shape("b", "", 0.6, 0));
        assertEquals(List.of("a", "new", "b"), before.with(Point.shape("new", "", 0.4, 0)).points().stream().map(
                Point::id).toList());
        assertEquals(before, before.with(Point.shape("new", "", 0.4, 0)).without("new"));
    }

    @Example
    void whatIsOutsideTheFrameIsMovedToItsEdgeAndNoNumberIsTheMiddle() {
        assertEquals(Point.shape("a", "", 1, -1), Point.shape("a", "", 7, -7));
        assertEquals(Point.shape("a", "", 0, 0), Point.shape("a", "", Double.NaN, Double.NaN));
        assertEquals(Point.shape("a", "", 0, 0), Point.shape("a", "", -0.0, -0.0));
    }

    @Example
    void aPointIsAMomentAsSoonAsSomethingIsSaidAboutIt() {
        assertFalse(Point.shape("a", "", 0.5, 1).moment());
        assertTrue(DIPLOMA.moment());
        assertTrue(tagged("a", 0, "Geduld").moment());
        assertTrue(new Point("a", "", 0, 0, "peak", "", Map.of(), List.of(), false).moment());
        assertTrue(new Point("a", "", 0, 0, "", "", Map.of(), List.of(), true).moment());
        assertFalse(new Point("a", "", 0, 0, "", " ", Map.of("did", " "), List.of(" "), false).moment());
    }

    @Example
    void theKindOfAPointIsWhatWasChosenAndNothingElse() {
        var step = step(List.of(), PEAK);
        assertEquals(Role.PEAK, step.roleOf(DIPLOMA));
        assertEquals(Role.NONE, step.roleOf(Point.shape("a", "", 0.5, 1)));
        assertEquals(Optional.empty(), step.kindOf(new Point("a", "", 0, 0, "withdrawn", "", Map.of(), List.of(),
                false)));
    }

    @Example
    void aTrackThatTheExerciseNoLongerHasIsStillDrawn() {
        var answer = answer(DIPLOMA, Point.shape("a", "old", 0.5, 0));
        assertEquals(List.of("work", "home", "old"), step(List.of(item("work"), item("home"))).tracksOf(answer));
        assertEquals(List.of("", "work", "old"), step(List.of()).tracksOf(answer));
    }

    @Example
    void aLineIsEmptyUntilItsSpanIsChosenOrAPointStandsThere() {
        assertTrue(Answer.NONE.isEmpty());
        assertFalse(new Answer("year", "", "", List.of()).isEmpty());
        assertFalse(answer(Point.shape("a", "", 0.5, 0)).isEmpty());
    }

    @Example
    void itsWordsAreThoseOfItsPointsInOrderOfTime() {
        assertEquals(List.of("Diploma", "Volgehouden", "Geduld", "Zorg"), answer(tagged("z", 0.9, "Zorg"), DIPLOMA)
                .words());
    }

    @Example
    void daysThatCannotBeReadGiveNoStretchAndStay() {
        assertEquals(Optional.of(new Stretch(LocalDate.of(2025, 11, 21), LocalDate.of(2026, 11, 21))),
                new Answer("year",
                        "2025-11-21", "2026-11-21", List.of()).stretch());
        assertEquals(Optional.empty(), new Answer("year", "vorig jaar", "2026-11-21", List.of()).stretch());
        assertEquals(Optional.empty(), new Answer("year", "2026-11-21", "2026-11-21", List.of()).stretch());
        assertEquals("vorig jaar", new Answer("year", "vorig jaar", "", List.of()).from());
    }

    @Example
    void overOtherDaysEveryPointKeepsItsPlaceInThePicture() {
        var days = new Stretch(LocalDate.of(2011, 8, 1), LocalDate.of(2026, 11, 21));
        assertEquals(new Answer("career", "2011-08-01", "2026-11-21", List.of(DIPLOMA)), answer(DIPLOMA).over("career",
                days));
    }

    @Property
    void everyDayIsReadBackFromItsPlace(@ForAll @IntRange(min = 1, max = 40_000) int days,
            @ForAll @IntRange(max = 40_000) int after) {
        var stretch = new Stretch(LocalDate.of(1980, 1, 1), LocalDate.of(1980, 1, 1).plusDays(days));
        var day = stretch.from().plusDays(after % (days + 1));
        assertEquals(day, stretch.dayAt(Point.shape("a", "", stretch.placeOf(day), 0).t()));
    }

    @Example
    void onlyTheLastYearHasABeginningOfItsOwn() {
        var today = LocalDate.of(2026, 11, 21);
        assertEquals(Optional.of(LocalDate.of(2025, 11, 21)), Length.YEAR.startWhenEndingOn(today));
        assertEquals(Optional.empty(), Length.CAREER.startWhenEndingOn(today));
    }

    @Example
    void tagsAreCountedByPointWhateverTheirCapitals() {
        var points = List.of(tagged("a", 0.1, "Rust"), tagged("b", 0.2, "Overzicht", " overzicht "), tagged("c", 0.3,
                "overzicht", "", "Zorg"));
        assertEquals(List.of(new TagCount("Overzicht", 2), new TagCount("Rust", 1), new TagCount("Zorg", 1)), TagCount
                .of(points));
    }

    @Example
    void aStepThatCannotBeDrawnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> step(List.of(item("a"), item("b"), item("c"))));
        assertThrows(IllegalArgumentException.class, () -> step(List.of(item("a"), item("a"))));
        assertThrows(IllegalArgumentException.class, () -> step(List.of(), PEAK, PEAK));
        assertThrows(IllegalArgumentException.class, () -> step(List.of(), PEAK, new PointKind("dip", Text.of("dal"),
                Role.DIP, PEAK.followUps())));
        assertThrows(IllegalArgumentException.class, () -> new Span("year", Text.NONE, Length.YEAR));
        assertThrows(IllegalArgumentException.class, () -> new Stretch(LocalDate.MAX, LocalDate.MIN));
    }
}
