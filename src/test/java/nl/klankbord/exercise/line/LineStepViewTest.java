package nl.klankbord.exercise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.run.StepContext.Earlier;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.view.Talk;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The line in a window: its days, its points by mouse, finger and keys, what is said about a point, and the list.
class LineStepViewTest extends LineFxTest {
    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(
                        LineStepViewTest::all))
                : Stream.of(node);
    }

    private List<String> shownTexts(Parent root, String style) {
        return onFx(() -> all(root).filter(n -> n.getStyleClass().contains(style) && n.isVisible()).map(n -> ((Label) n)
                .getText().replace('\n', ' ')).toList());
    }

    @Test
    void theDaysComeFirst() {
        open(Answer.NONE, Language.NL);
        assertTrue(isShown("span-past-year"));
        assertFalse(isShown("line"));
        fire("span-go");
        assertEquals(Answer.NONE, answer());
        fire("span-past-year");
        fire("span-go");
        assertEquals("2025-04-14", answer().from());
        assertEquals("2026-04-14", answer().to());
        assertEquals("line", focused());
    }

    @Test
    void aLineSinceAYearAsksForTheYear() {
        open(Answer.NONE, Language.NL);
        fire("span-whole-career");
        runFx(() -> ((javafx.scene.control.TextField) node("span-whole-career-day")).setText("volgend jaar ergens"));
        fire("span-go");
        assertEquals(Answer.NONE, answer());
        assertTrue(onFx(() -> ((Label) node("span-whole-career-day-message")).getText()).contains("2012"));
        runFx(() -> ((javafx.scene.control.TextField) node("span-whole-career-day")).setText("2012"));
        fire("span-go");
        assertEquals("2012-01-01", answer().from());
    }

    @Test
    void otherDaysCanBeChosenLaterAndEveryPointStays() {
        open(Lines.career(), Language.NL);
        fire("line-days");
        assertTrue(onFx(() -> all(node("span-go").getParent().getParent()).anyMatch(n -> n instanceof Label l && l
                .getText().contains("blijft op zijn plek"))));
        fire("span-past-year");
        fire("span-go");
        assertEquals(Lines.career().points(), answer().points());
        assertEquals("past-year", answer().span());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPointSaysWhatItIs(Language language) {
        open(Lines.career(), language);
        var spoken = onFx(() -> IntStream.rangeClosed(1, 5).mapToObj(i -> node("point-" + i).getAccessibleText())
                .toList());
        assertEquals(language == Language.NL
                ? List.of("Punt, voorjaar 2012", "Piek, winter 2015, Nachtploeg",
                        "Dal, voorjaar 2020, Alles vanuit huis",
                        "Keerpunt, zomer 2023, Coördinator", "Punt, winter 2026")
                : List.of("Point, spring 2012", "Peak, winter 2015, Nachtploeg", "Dip, spring 2020, Alles vanuit huis",
                        "Turning point, summer 2023, Coördinator", "Point, winter 2026"),
                spoken);
    }

    @Test
    void everyLabelShowsAndThoseOfPointsWithoutANameDoNot() {
        var root = open(Lines.career(), Language.NL);
        assertEquals(new HashSet<>(List.of("Nachtploeg", "Alles vanuit huis", "Coördinator")), new HashSet<>(shownTexts(
                root, "point-label").stream().filter(t -> !t.equals("x")).toList()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onAnEmptyLineAHandDrawsAtOnce(boolean touch) {
        open(Lines.YEAR, Language.NL);
        hand(touch, wave(0.05, 0.95));
        var drawn = answer().points();
        assertTrue(drawn.size() >= 4, drawn::toString);
        assertEquals(0.05, drawn.getFirst().t(), 0.01);
        assertEquals(0.95, drawn.getLast().t(), 0.01);
        assertTrue(drawn.stream().mapToDouble(Point::height).max().orElse(0) > 0.6);
        runFx(() -> talk.run.undo());
        assertEquals(Lines.YEAR, answer());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void withTheToolAHandDrawsOverAPartAndEveryNameStays(boolean touch) {
        open(Lines.career(), Language.NL);
        fire("line-draw");
        hand(touch, wave(0.5, 0.9));
        assertEquals(List.of("Nachtploeg", "Alles vanuit huis", "Coördinator"), labels());
        assertTrue(answer().points().size() > 5);
        assertEquals(Lines.career().point("a"), answer().point("a"));
        runFx(() -> talk.run.undo());
        assertEquals(Lines.career(), answer());
    }

    @Test
    void escapeGivesUpAStroke() {
        open(Lines.YEAR, Language.NL);
        hand(false, _ -> robot.interact(() -> escape()), wave(0.1, 0.9));
        assertEquals(Lines.YEAR, answer());
        hand(false, wave(0.1, 0.9));
        assertFalse(answer().points().isEmpty());
    }

    private void escape() {
        javafx.event.Event.fireEvent(node("line"), new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    @Test
    void escapeGivesUpADrag() {
        open(Lines.career(), Language.NL);
        hand(false, _ -> escape(), new double[] {x(0.2), y(0.7)}, new double[] {x(0.3), y(0)});
        assertEquals(Lines.career(), answer());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDragMovesAPointBetweenItsNeighboursAsOneStep(boolean touch) {
        open(Lines.career(), Language.NL);
        hand(touch, new double[] {x(0.2), y(0.7)}, new double[] {x(0.25), y(0.5)}, new double[] {x(0.3), y(0.2)});
        assertEquals(0.3, answer().point("b").orElseThrow().t(), 0.002);
        assertEquals(0.2, answer().point("b").orElseThrow().height(), 0.02);
        hand(touch, new double[] {x(0.3), y(0.2)}, new double[] {x(0.95), y(0.2)});
        assertEquals(0.58, answer().point("b").orElseThrow().t());
        runFx(() -> {
            talk.run.undo();
            talk.run.undo();
        });
        assertEquals(Lines.career(), answer());
    }

    @Test
    void aPressOpensAPointAndEscapeGoesBackToIt() {
        open(Lines.career(), Language.NL);
        hand(false, new double[] {x(0.58), y(-0.6)});
        assertTrue(isShown("point-label"));
        assertEquals("Alles vanuit huis", textOf("point-label"));
        assertEquals("point-note-hardest", focused());
        press(KeyCode.ESCAPE);
        assertFalse(isShown("point-label"));
        assertEquals("point-3", focused());
    }

    @Test
    void thePopoverCoversNeitherItsPointNorTheYears() {
        open(Lines.career(), Language.NL);
        for (var place : Lines.career().points()) {
            hand(false, new double[] {x(place.t()), y(place.height())});
            runFx(() -> {
                var shown = (Region) node("point-label").getScene().lookup(".line-popover");
                // without its shadow
                var popover = shown.localToParent(shown.getLayoutBounds());
                var point = frame().around(answer().point(place.id()).orElseThrow());
                assertFalse(popover.intersects(point.x(), point.y(), point.width(), point.height()), place.id());
                assertTrue(popover.getMaxY() <= frame().days().y() + 1, place.id());
            });
            press(KeyCode.ESCAPE);
        }
    }

    @Test
    void addingAMomentByMouseOpensIt() {
        open(Lines.career(), Language.NL);
        fire("line-add");
        hand(false, new double[] {x(0.4), y(-0.2)});
        assertEquals("point-label", focused());
        write("Cursus");
        assertEquals(List.of("Nachtploeg", "Cursus", "Alles vanuit huis", "Coördinator"), labels());
        assertEquals(-0.2, answer().points().get(2).height(), 0.02);
    }

    @Test
    void aPointIsFilledInFromTheFirstFieldToTheLast() {
        open(Lines.career(), Language.NL);
        focus("point-2");
        press(KeyCode.ENTER);
        focus("point-note-did");
        write("Iedereen gebeld");
        focus("point-tag");
        write("Doorzetten");
        press(KeyCode.ENTER);
        fire("point-tag-offer-1");
        focus("point-day");
        runFx(() -> ((javafx.scene.control.TextField) node("point-day")).setText("mei 2016"));
        focus("point-out");
        press(KeyCode.SPACE);
        fire("point-higher");
        var peak = answer().point("b").orElseThrow();
        assertEquals(Map.of("did", "Iedereen gebeld"), peak.notes());
        assertEquals(List.of("Mensen bij elkaar houden", "Doorzetten", "Rust bewaren"), peak.tags());
        assertEquals(LocalDate.of(2016, 5, 15), answer().stretch().orElseThrow().dayAt(peak.t()));
        assertTrue(peak.outOfSummary());
        assertEquals(1.0, peak.height());
        assertTrue(onFx(() -> ((CheckBox) node("point-out")).isSelected()));
    }

    @Test
    void aDayBeyondItsNeighboursIsSaid() {
        open(Lines.career(), Language.NL);
        fire("point-2");
        focus("point-day");
        runFx(() -> ((javafx.scene.control.TextField) node("point-day")).setText("2025"));
        focus("point-out");
        assertEquals(0.58, answer().point("b").orElseThrow().t());
        assertTrue(onFx(() -> ((Label) node("point-day-message")).getText()).contains("zo ver als het kan"));
    }

    @Test
    void whatWasAnsweredUnderAnotherKindStays() {
        open(Lines.career(), Language.NL);
        fire("point-3");
        focus("point-note-hardest");
        write("De stilte");
        fire("kind-peak");
        assertTrue(isShown("point-note-hardest"));
        assertTrue(isShown("point-note-did"));
        assertEquals("De stilte", textOf("point-note-hardest"));
    }

    @Test
    void aWholeLineByKeyboardAlone() {
        open(Answer.NONE, Language.NL);
        focus("span-past-year");
        press(KeyCode.SPACE);
        focus("span-go");
        press(KeyCode.ENTER);
        assertEquals("line", focused());
        press(KeyCode.N);
        assertEquals("point-1", focused());
        press(KeyCode.SHIFT, KeyCode.UP);
        press(KeyCode.SHIFT, KeyCode.UP);
        press(KeyCode.ENTER);
        write("Begin");
        press(KeyCode.ESCAPE);
        assertEquals("point-1", focused());
        press(KeyCode.INSERT);
        assertEquals("point-2", focused());
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.N);
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        assertEquals("point-1", focused());
        press(KeyCode.END);
        assertEquals("point-3", focused());
        press(KeyCode.DELETE);
        assertEquals("point-2", focused());
        assertTrue(isShown("point-back"));
        var made = answer();
        assertEquals(List.of(0.05, 0.16), made.points().stream().map(Point::t).toList());
        assertEquals(List.of(0.2, 0.1), made.points().stream().map(Point::height).toList());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(3, answer().points().size());
        press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(made, answer());
    }

    @Test
    void theToolAddsAMomentByKeyboardToo() {
        open(Lines.career(), Language.NL);
        focus("point-2");
        fire("line-add");
        press(KeyCode.ENTER);
        assertEquals(6, answer().points().size());
        assertEquals(0.39, answer().points().get(2).t(), 1e-6);
        fire("line-add");
        press(KeyCode.ESCAPE);
        press(KeyCode.ENTER);
        assertEquals(6, answer().points().size());
    }

    @Test
    void keysZoomAndMoveThePictureWithinItsEnds() {
        open(Lines.career(), Language.NL);
        focus("point-3");
        type("+");
        type("+");
        assertEquals(2.25, onFx(() -> frame().view().zoom()));
        assertTrue(onFx(() -> frame().view().shows(0.58)));
        var start = onFx(() -> frame().view().start());
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertTrue(onFx(() -> frame().view().start()) > start);
        press(KeyCode.HOME);
        assertTrue(onFx(() -> frame().view().shows(0.02)));
        type("0");
        assertEquals(1.0, onFx(() -> frame().view().zoom()));
        type("-");
        assertEquals(1.0, onFx(() -> frame().view().zoom()));
    }

    @Test
    void aDragBesideThePointsMovesAnEnlargedPicture() {
        open(Lines.career(), Language.NL);
        fire("line-zoom-in");
        fire("line-zoom-in");
        var start = onFx(() -> frame().view().start());
        hand(false, new double[] {500, y(-0.9)}, new double[] {400, y(-0.9)});
        assertTrue(onFx(() -> frame().view().start()) > start);
        assertEquals(Lines.career(), answer());
    }

    @Test
    void upAndDownGoToTheOtherTrack() {
        var two = Lines.career().with(new Point("z", "people", 0.55, 0.3, "", "Team", Map.of(), List.of(), false));
        open(two, Language.NL);
        focus("point-2");
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        assertEquals("Punt, najaar 2019, Team", onFx(() -> node(focused()).getAccessibleText()));
        press(KeyCode.UP);
        assertEquals("Dal, voorjaar 2020, Alles vanuit huis", onFx(() -> node(focused()).getAccessibleText()));
    }

    @Test
    void theListEditsTheSameLine() {
        open(Lines.career(), Language.NL);
        focus("point-3");
        press(KeyCode.L);
        assertFalse(isShown("line"));
        assertEquals("point-row-3", onFx(() -> node("point-row-3").getScene().getFocusOwner().getId()));
        assertEquals(
                "Dal, voorjaar 2020, Alles vanuit huis, 3 onder het midden, Rust bewaren, Mensen bij elkaar houden",
                onFx(() -> node("point-row-3").getAccessibleText()));
        press(KeyCode.ENTER);
        assertEquals("Alles vanuit huis", textOf("point-label"));
        assertEquals("point-note-hardest", onFx(() -> node("point-label").getScene().getFocusOwner().getId()));
        runFx(() -> ((javafx.scene.control.TextInputControl) node("point-label")).setText("Thuis"));
        press(KeyCode.ESCAPE);
        press(KeyCode.DELETE);
        assertEquals(List.of("Nachtploeg", "Coördinator"), labels());
        fire("line-list-add");
        assertEquals(5, answer().points().size());
        press(KeyCode.ESCAPE);
        fire("line-list");
        assertTrue(isShown("line"));
    }

    @Test
    void anEarlierLineStandsBehindWithOnePress() {
        talk.earlier
                .set(List.of(new Earlier(LocalDate.of(2025, 4, 2), Lines.HISTORY, Answers.NONE.with(Lines.STEP, Lines
                        .career()))));
        var root = open(Lines.YEAR, Language.NL);
        assertEquals("Lijn van 2 april 2025", onFx(() -> ((Labeled) node("line-earlier-1")).getText()));
        assertFalse(ghostIsShown(root));
        fire("line-earlier-1");
        assertTrue(ghostIsShown(root));
        runFx(() -> talk.earlier.set(List.of()));
        assertFalse(ghostIsShown(root));
    }

    private static boolean ghostIsShown(Parent root) {
        return onFx(() -> all(root).anyMatch(n -> n instanceof CurveShape c && c.line().getStyleClass().contains(
                "line-ghost") && c.isVisible() && !c.line().getElements().isEmpty()));
    }

    @Test
    void whatComesBackIsSaidInWords() {
        var root = open(Lines.career(), Language.NL);
        assertEquals(List.of("Mensen bij elkaar houden, 2 keer", "Rust bewaren"),
                shownTexts(root, "tag-count"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2})
    void everythingHasANameAndAnIdOfItsOwnAndFitsItsWindow(double scale) {
        var root = open(Lines.career(), Language.EN, 1024, 700, scale);
        fire("point-3");
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(root)));
        var ids = onFx(() -> all(root).filter(n -> n.isFocusTraversable() && n.getId() != null).map(Node::getId)
                .toList());
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
        assertTrue(onFx(() -> root.minWidth(-1)) <= 1024);
        assertNotNull(node("point-note-hardest"));
    }

    @Test
    void absurdWordsAndFiveHundredPointsCanBeSeen() {
        var points = IntStream.range(0, 500).mapToObj(i -> Lines.point("p" + i, i / 499.0, Math.sin(i), i % 3 == 0
                ? "peak"
                : "", "woord ".repeat(i % 50 == 0 ? 160 : 1), "talent " + i % 7)).toList();
        var root = open(Lines.YEAR.withPoints(points), Language.NL);
        assertTrue(shownTexts(root, "point-label").size() <= 13);
        fire("line-list");
        assertTrue(isShown("point-row-500"));
        assertEquals(Talk.TODAY.toString(), answer().to());
    }
}
