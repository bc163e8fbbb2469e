package nl.klankbord.exercise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

/// A line without touching the mouse.
class LineByKeysTest extends LineFxTest {
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
    void whatUndoTakesBackIsNotSaidToBeRemoved() {
        open(Lines.career(), Language.NL);
        focus("point-2");
        press(KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(5, answer().points().size());
        assertFalse(onFx(() -> node("point-back").getParent().isVisible()));
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
}
