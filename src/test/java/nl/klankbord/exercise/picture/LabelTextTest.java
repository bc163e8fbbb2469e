package nl.klankbord.exercise.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Length;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.LineStep.PointKind;
import nl.klankbord.exercise.step.LineStep.Role;
import nl.klankbord.exercise.step.LineStep.Span;
import nl.klankbord.exercise.step.Text;

/// The words of labels, and which of them matter most.
class LabelTextTest {
    private static final double LINE_HEIGHT = 20;

    private static double width(String text) {
        return 8.0 * text.codePointCount(0, text.length());
    }

    private static List<LabelText> forms(String text) {
        return LabelText.forms(text, LINE_HEIGHT, LabelTextTest::width);
    }

    @Property
    void everyFormIsAsLargeAsItSaysAndTheSmallestIsSmall(@ForAll String text) {
        var forms = forms(text);
        assertEquals(text.isBlank(), forms.isEmpty());
        for (var form : forms) {
            assertEquals(form.lines().stream().mapToDouble(LabelTextTest::width).max().orElse(0), form.width());
            assertEquals(form.lines().size() * LINE_HEIGHT, form.height());
            assertTrue(form.width() <= 9 * LINE_HEIGHT, form::toString);
        }
        if (!forms.isEmpty()) {
            assertTrue(
                    forms.stream().anyMatch(f -> f.height() == LINE_HEIGHT && f.width() <= 3.6 * LINE_HEIGHT) || forms
                            .stream().allMatch(LabelText::whole),
                    forms::toString);
        }
    }

    @Property
    void whatIsWholeSaysEveryWord(@ForAll String text) {
        forms(text).stream().filter(LabelText::whole).forEach(f -> assertEquals(String.join(" ", text.strip().split(
                "\\s+")), String.join(" ", f.lines())));
    }

    @Example
    void aShortTextStandsInOneLineFirst() {
        assertEquals(List.of("Diploma gehaald"), forms("Diploma gehaald").getFirst().lines());
    }

    @Example
    void aLongerTextStandsInTwo() {
        assertEquals(List.of("Nachtploeg", "draaiende houden"), forms("Nachtploeg draaiende houden").getFirst()
                .lines());
    }

    @Example
    void whatSaysEverythingComesBeforeWhatDoesNot() {
        var whole = forms("Nachtploeg draaiende houden").stream().map(LabelText::whole).toList();
        assertEquals(whole.stream().sorted(Comparator.reverseOrder()).toList(), whole);
    }

    @Example
    void aWordThatIsTooLongIsShortenedWithASign() {
        var last = forms("Arbeidsongeschiktheid").getLast();
        assertFalse(last.whole());
        assertEquals(List.of("Arbeidso…"), last.lines());
    }

    @Example
    void aSignOfTwoCharactersIsNeverHalved() {
        forms("😀".repeat(40)).forEach(f -> assertTrue(f.lines().getFirst().replace("…", "").codePoints().allMatch(
                c -> c == 0x1F600), f::toString));
    }

    @Example
    void theChosenLabelMattersMostThenPeaksAndDipsThenTurnsAndAmongThoseWhatStandsApart() {
        var step = new LineStep("line", Text.of("Lijn"), Text.of("Hoe liep het?"), Text.NONE, false, Text.of("op"), Text
                .of("neer"), List.of(new Span("year", Text.of("jaar"), Length.YEAR)), List.<Item>of(),
                List.of(kind(
                        "peak", Role.PEAK), kind("turn", Role.TURN), kind("dip", Role.DIP)),
                Text.NONE);
        var points = List.of(point("plain", 0.1, 0.9, ""), point("near", 0.4, 0.5, "peak"), point("turn", 0.41, 0.5,
                "turn"), point("apart", 0.7, -0.2, "dip"), point("chosen", 0.95, 0, ""),
                Point.shape("shape", "", 0.98,
                        1));
        assertEquals(List.of("chosen", "apart", "near", "turn", "plain"), LabelOrder.of(step, points, "chosen").stream()
                .map(Point::id).toList());
    }

    private static PointKind kind(String id, Role role) {
        return new PointKind(id, Text.of(id), role, List.of());
    }

    private static Point point(String id, double t, double height, String type) {
        return new Point(id, "", t, height, type, id, Map.of(), List.of(), false);
    }
}
