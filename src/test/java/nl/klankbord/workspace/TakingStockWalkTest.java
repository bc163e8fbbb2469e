package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.CardsStep.Answer;
import nl.klankbord.exercise.step.CardsStep.Card;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Taking stock from the first card to the agreement, once by keyboard alone and once by mouse.
class TakingStockWalkTest extends TalkFxTest {
    private static final List<String> GOALS = List.of("Nieuwe routes", "Klantportaal", "Archief");

    @BeforeEach
    void aTalkWithTakingStock() {
        table.store.conversations().save(table.planned(Table.TALK).withExercises(List.of("taking-stock")));
    }

    private TalkViewModel atTheCards() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> talk.goTo(Table.at(talk, "taking-stock", "cards")));
        return talk;
    }

    private Answer stored(String step) {
        var result = table.result("taking-stock");
        return result.answers().to((CardsStep) result.definition().step(step).orElseThrow()).orElseThrow();
    }

    private String card(int place) {
        return stored("cards").cards().get(place).id();
    }

    private void next() {
        press(KeyCode.ALT, KeyCode.RIGHT);
    }

    private void makeCards() {
        write(String.join("\n", GOALS) + "\n");
        runFx(table::settle);
        assertEquals(GOALS, stored("cards").cards().stream().map(Card::text).toList());
    }

    private void isEverythingStored() {
        runFx(table::settle);
        assertEquals(Map.of(card(0), "achieved", card(1), "not-yet", card(2), "stopped"), stored("board").cards()
                .stream().collect(Collectors.toMap(Card::id, Card::zone)));
        assertTrue(stored("energy").cards().stream().anyMatch(c -> c.id().equals(card(0)) && c.x() != null && c
                .x() > 0));
        assertTrue(stored("energy").revealed());
        assertEquals(List.of("Geduld"), table.said("taking-stock", "used"));
        var made = (AgreementsStep) table.result("taking-stock").definition().step("agreements").orElseThrow();
        assertEquals(1, table.result("taking-stock").answers().to(made).orElseThrow().agreements().size());
    }

    @Test
    void byKeyboardAlone() {
        atTheCards();
        makeCards();
        next();
        assertEquals("card-" + card(0), focused());
        press(KeyCode.DIGIT1);
        press(KeyCode.DIGIT2);
        press(KeyCode.DIGIT3);
        next();
        tabTo("card-" + card(0));
        press(KeyCode.ALT, KeyCode.UP);
        press(KeyCode.ALT, KeyCode.UP);
        tabTo("cards-reveal");
        press(KeyCode.SPACE);
        next();
        assertEquals("answer", focused());
        write("Geduld");
        next();
        next();
        next();
        write("In januari de routes nog eens bekijken");
        isEverythingStored();
    }

    @Test
    void byMouse() {
        atTheCards();
        makeCards();
        click("workspace-next");
        for (int i = 0; i < GOALS.size(); i++) {
            var zone = List.of("achieved", "not-yet", "stopped").get(i);
            click("card-" + card(i) + "-menu");
            robot.clickOn("#card-menu-to-" + zone);
        }
        click("workspace-next");
        click("card-" + card(0) + "-menu");
        robot.clickOn("#card-menu-high");
        click("cards-reveal");
        click("workspace-next");
        click("answer");
        write("Geduld");
        click("workspace-next");
        click("workspace-next");
        click("workspace-next");
        write("In januari de routes nog eens bekijken");
        isEverythingStored();
    }

    @Test
    void twentySortedCardsStandInTheWindowWithoutScrolling() {
        atTheCards();
        write("Doel van dit jaar\n".repeat(20));
        next();
        for (int i = 0; i < 20; i++) {
            press(List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).get(i % 3));
        }
        settle();
        var tiles = nodes().stream().filter(n -> n.getStyleClass().contains("card-tile")).toList();
        assertEquals(20, tiles.size());
        assertEquals(List.of(), onFx(() -> tiles.stream().filter(TakingStockWalkTest::isCutOff).map(Node::getId)
                .toList()));
    }

    /// True when a scroll pane around the node shows only a part of it.
    private static boolean isCutOff(Node node) {
        var box = node.localToScene(node.getLayoutBounds());
        return Stream.iterate(node.getParent(), n -> n != null, n -> n.getParent()).filter(n -> n.getStyleClass()
                .contains("viewport")).anyMatch(v -> {
                    var seen = v.localToScene(v.getLayoutBounds());
                    return box.getMinY() < seen.getMinY() - 1 || box.getMaxY() > seen.getMaxY() + 1;
                });
    }
}
