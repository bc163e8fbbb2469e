package nl.klankbord.exercise.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.CardsStep.Answer;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.support.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for a board in whatever layout: the same record, the same edits, four ways to move a card.
class BoardsContractTest extends CardsFxTest {
    private static final String MOVED = "c0";

    private final CardTalk talk = new CardTalk(Boards.exercise());
    private CardsStep step = Boards.step(Layout.COLUMNS);

    private CardsStepView open(Layout layout, Answer answer) {
        step = Boards.step(layout);
        talk.run.answer(step, answer, "start");
        talk.run.pause();
        return open(talk, step, 1216, 800);
    }

    private Answer answer() {
        return talk.run.answer(step).orElseThrow();
    }

    private Card card() {
        return answer().cards().stream().filter(c -> c.id().equals(MOVED)).findFirst().orElseThrow();
    }

    private void focusCard(String card) {
        runFx(() -> node("card-" + card).requestFocus());
    }

    /// The middle of the zone "Gestopt", where a card can be let go.
    private Point2D middleOf(Layout layout) {
        var id = layout == Layout.COLUMNS ? "column-stopped" : "zone-stopped";
        Bounds box = onFx(() -> node(id).localToScene(node(id).getBoundsInLocal()));
        // in rings the middle is another zone: its lowest part is its own
        return new Point2D(box.getCenterX(), layout == Layout.RINGS ? box.getMaxY() - 12 : box.getCenterY());
    }

    private void drag(Point2D to, boolean finger) {
        var way = new Point2D[] {middle("card-" + MOVED).midpoint(to), to};
        if (finger) {
            touch("card-" + MOVED, way);
        } else {
            mouse("card-" + MOVED, way);
        }
    }

    private void assertMovedAsOneGesture(Answer before) {
        assertEquals("stopped", card().zone());
        assertEquals(before.cards().stream().map(Card::id).sorted().toList(), answer().cards().stream().map(Card::id)
                .sorted().toList());
        var after = answer();
        runFx(talk.run::undo);
        assertEquals(before, answer(), "one gesture is one step of undo");
        runFx(talk.run::redo);
        assertEquals(after, answer());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aDigitMovesACard(Layout layout) {
        var before = Boards.cards(8, 0);
        open(layout, before);
        focusCard(MOVED);
        robot.push(KeyCode.DIGIT3);
        assertMovedAsOneGesture(before);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void spaceArrowsSpaceMoveACardAndEscPutsItBack(Layout layout) {
        var before = Boards.cards(8, 0);
        open(layout, before);
        focusCard(MOVED);
        var towards = layout == Layout.COLUMNS || layout == Layout.MATRIX ? KeyCode.RIGHT : KeyCode.DOWN;
        robot.push(KeyCode.SPACE);
        robot.push(towards);
        assertEquals(before, answer(), "nothing changes before it is put down");
        robot.push(KeyCode.ESCAPE);
        assertEquals(before, answer());
        assertEquals("card-" + MOVED, focused());
        robot.push(KeyCode.SPACE);
        robot.push(towards);
        robot.push(towards);
        robot.push(KeyCode.SPACE);
        assertEquals("card-" + MOVED, focused());
        assertMovedAsOneGesture(before);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aMouseAndAFingerMoveACard(Layout layout) {
        var before = Boards.cards(8, 0);
        open(layout, before);
        drag(middleOf(layout), false);
        var byMouse = answer();
        assertMovedAsOneGesture(before);
        runFx(talk.run::undo);
        drag(middleOf(layout), true);
        assertEquals(byMouse, answer());
        assertMovedAsOneGesture(before);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theMenuMovesACard(Layout layout) {
        var before = Boards.cards(8, 0);
        open(layout, before);
        focusCard(MOVED);
        robot.push(KeyCode.CONTEXT_MENU);
        robot.clickOn("#card-menu-to-stopped");
        assertMovedAsOneGesture(before);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aCardLetGoBesideEveryZoneGoesBack(Layout layout) {
        var before = Boards.cards(8, 0);
        open(layout, before);
        drag(new Point2D(1214, 798), false);
        assertEquals(before, answer());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aCardGoesToTheTrayAndOutOfIt(Layout layout) {
        open(layout, Boards.cards(8, 0));
        focusCard(MOVED);
        robot.push(KeyCode.DIGIT0);
        assertTrue(new Piles(talk.desk(step).board(), layout).waits(card()));
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.SPACE);
        assertFalse(new Piles(talk.desk(step).board(), layout).waits(card()));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyCardIsNamedAndReachedByArrows(Layout layout) {
        var root = open(layout, Boards.cards(14, 3));
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(root)));
        var tiles = onFx(() -> root.lookupAll(".card-tile").stream().map(CardTile.class::cast).toList());
        assertEquals(14, tiles.size());
        tiles.forEach(t -> assertTrue(t.getAccessibleText().contains(", "), t.getAccessibleText()));
        assertEquals(1, tiles.stream().filter(Node::isFocusTraversable).count(), "one stop for the Tab key");
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of("card-c0"));
        while (!open.isEmpty()) {
            var from = open.remove();
            if (seen.add(from)) {
                Stream.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN).forEach(arrow -> {
                    runFx(() -> node(from).requestFocus());
                    robot.push(arrow);
                    open.add(focused());
                });
            }
        }
        assertEquals(14, seen.size(), layout + ": " + seen);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void manyCardsAndLongWordsKeepWorking(Layout layout) {
        var long1 = new Card("long", "planned", "woord ".repeat(170), "done", 0.2, "");
        var strange = new Card("strange", "gone", "Van een oud soort", "gone-too", 0.4, "");
        var cards = new java.util.ArrayList<>(Boards.cards(100, 5).cards());
        cards.add(long1);
        cards.add(strange);
        var root = open(layout, new Answer(cards, java.util.Map.of(), java.util.Map.of(), false));
        assertEquals(102, onFx(() -> root.lookupAll(".card-tile").size()));
        focusCard("strange");
        robot.push(KeyCode.DIGIT1);
        assertEquals("done", answer().cards().stream().filter(c -> c.id().equals("strange")).findFirst().orElseThrow()
                .zone());
    }

    @Test
    void altAndArrowsMoveACardAlongTheAxis() {
        open(Layout.MATRIX, Boards.cards(8, 0));
        focusCard(MOVED);
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(0.2, card().x());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(0.1, card().x());
        assertTrue(onFx(() -> node("card-c0").getAccessibleText()).contains("Geeft energie: 1 van 10"));
    }

    @Test
    void theMenuPlacesACardOnTheAxisAndTakesItOff() {
        open(Layout.MATRIX, Boards.cards(8, 0));
        focusCard(MOVED);
        robot.push(KeyCode.CONTEXT_MENU);
        robot.clickOn("#card-menu-low");
        assertEquals(-0.5, card().x());
        robot.push(KeyCode.CONTEXT_MENU);
        robot.clickOn("#card-menu-off");
        assertEquals(null, card().x());
        assertNotEquals("", card().zone(), "it keeps its column");
    }

    @Test
    void whereACardIsLetGoIsWhereItStandsOnTheAxis() {
        open(Layout.MATRIX, Boards.cards(8, 0));
        Bounds zone = onFx(() -> node("zone-not-yet").localToScene(node("zone-not-yet").getBoundsInLocal()));
        drag(new Point2D(zone.getCenterX(), zone.getMinY() + 20), false);
        assertEquals("not-yet", card().zone());
        assertEquals(1.0, card().x());
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = {"RINGS", "ICEBERG", "LANES"})
    void altAndArrowsChangeTheOrder(Layout layout) {
        var before = Boards.cards(8, 0);
        open(layout, before);
        focusCard(MOVED);
        var pile = pile();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(1, pile().indexOf(MOVED));
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(pile, pile());
    }

    private List<String> pile() {
        return answer().cards().stream().filter(c -> c.zone().equals("done")).map(Card::id).toList();
    }

    @Test
    void aQuestionAboutACornerPointsOutTheCardsThere() {
        open(Layout.MATRIX, Boards.cards(10, 0));
        assertEquals(Set.of(), pointedAt());
        robot.clickOn("#board-ask-next");
        var corner = answer().cards().stream().filter(c -> c.zone().equals("done") && c.x() != null && c.x() < 0).map(
                Card::id).collect(java.util.stream.Collectors.toSet());
        assertEquals(corner, pointedAt());
        assertFalse(corner.isEmpty());
        robot.clickOn("#board-ask-note").write("ja");
        assertEquals("ja", answer().notes().get("corner"));
        robot.clickOn("#board-ask-next");
        assertEquals(Set.of(), pointedAt(), "the first question is about the whole board");
    }

    /// The cards that a screen reader is told the question is about.
    private Set<String> pointedAt() {
        return onFx(() -> scene().getRoot().lookupAll(".card-tile").stream().map(
                CardTile.class::cast).filter(t -> t.getAccessibleText().endsWith("hoort bij de vraag")).map(
                        CardTile::card)
                .collect(java.util.stream.Collectors.toSet()));
    }
}
