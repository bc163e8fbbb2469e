package nl.klankbord.exercise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A line by mouse and by finger: drawing, moving, opening and adding points, and moving the picture.
class LineByHandTest extends LineFxTest {
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
        Event.fireEvent(node("line"), new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
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
    void aDragBesideThePointsMovesAnEnlargedPicture() {
        open(Lines.career(), Language.NL);
        fire("line-zoom-in");
        fire("line-zoom-in");
        var start = onFx(() -> frame().view().start());
        hand(false, new double[] {500, y(-0.9)}, new double[] {400, y(-0.9)});
        assertTrue(onFx(() -> frame().view().start()) > start);
        assertEquals(Lines.career(), answer());
    }
}
