package nl.klankbord.exercise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

/// What is said about a point, once it is open.
class PointPanelTest extends LineFxTest {
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
        runFx(() -> ((TextField) node("point-day")).setText("mei 2016"));
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
        runFx(() -> ((TextField) node("point-day")).setText("2025"));
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
}
