package nl.klankbord.exercise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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

/// The line in a window: its days, what every point says, the list, the earlier line, and that it fits.
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
        runFx(() -> ((TextField) node("span-whole-career-day")).setText("volgend jaar ergens"));
        fire("span-go");
        assertEquals(Answer.NONE, answer());
        assertTrue(onFx(() -> ((Label) node("span-whole-career-day-message")).getText()).contains("2012"));
        runFx(() -> ((TextField) node("span-whole-career-day")).setText("2012"));
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
        runFx(() -> ((TextInputControl) node("point-label")).setText("Thuis"));
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
