package nl.klankbord.exercise.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.Cut;
import org.junit.jupiter.api.Test;

/// How many cards there is room for.
class CardsRoomTest extends CardsFxTest {
    private static final List<String> ZONES = List.of("achieved", "not-yet", "stopped");

    private static CardTalk cards(int count) {
        return CardTalk.with(IntStream.rangeClosed(1, count).mapToObj(i -> i % 2 == 0
                ? "Doel " + i
                : "Doel " + i + " voor het nieuwe klantenportaal").toArray(String[]::new));
    }

    private static CardTalk sorted(int count) {
        var talk = cards(count);
        var sort = talk.desk(CardTalk.SORT);
        IntStream.rangeClosed(1, count).forEach(i -> sort.move("id-" + i, ZONES.get(i % 3), 99));
        return talk;
    }

    /// Cards of which not everything is in sight in the pile where they lie.
    private Set<String> outOfSight() {
        return onFx(() -> robot.lookup(".pile-scroll").<ScrollPane>queryAll().stream().flatMap(s -> {
            var seen = s.lookup(".viewport").localToScene(s.lookup(".viewport").getLayoutBounds());
            return s.lookupAll(".card-tile").stream().filter(t -> {
                var box = t.localToScene(t.getLayoutBounds());
                return box.getMinY() < seen.getMinY() - 1 || box.getMaxY() > seen.getMaxY() + 1;
            });
        }).map(Node::getId).collect(Collectors.toSet()));
    }

    @Test
    void twentySortedCardsStandWithoutScrolling() {
        open(sorted(20), CardTalk.SORT);
        settle();
        assertEquals(20, robot.lookup(".card-tile").queryAll().size());
        assertEquals(Set.of(), outOfSight());
        assertEquals(List.of(), onFx(() -> Cut.texts((Parent) node("column-achieved"))));
    }

    @Test
    void twentyUnsortedCardsStandWithoutScrolling() {
        open(cards(20), CardTalk.SORT);
        settle();
        assertEquals(20, robot.lookup(".card-tile").queryAll().size());
        assertEquals(Set.of(), outOfSight());
    }

    @Test
    void sixtyCardsScrollInsideTheirColumnsAndEachIsReached() {
        open(sorted(60), CardTalk.SORT);
        settle();
        assertEquals(60, robot.lookup(".card-tile").queryAll().size());
        assertTrue(outOfSight().size() > 10);
        runFx(() -> node("card-id-3").requestFocus());
        for (int i = 0; i < 19; i++) {
            press(KeyCode.DOWN);
            assertTrue(!outOfSight().contains(focused()), focused());
        }
        assertEquals("card-id-60", focused());
    }

    @Test
    void fiveHundredCardsAndAThousandCharactersKeepWorking() {
        var talk = CardTalk.with("woord ".repeat(170) + "einde");
        talk.desk(CardTalk.MAKE).add("added", "x\n".repeat(499));
        open(talk, CardTalk.SORT);
        runFx(() -> node("card-id-1").requestFocus());
        press(KeyCode.DIGIT1);
        assertEquals(1, talk.in("achieved").size());
        assertEquals(499, talk.in("").size());
    }

    @Test
    void everythingHasANameAndAnIdOfItsOwn() {
        var talk = sorted(6);
        talk.desk(CardTalk.SORT).move("id-6", "", 0);
        talk.desk(CardTalk.SORT).why("id-1", "samen gedaan");
        var view = open(talk, CardTalk.SORT);
        runFx(() -> node("card-id-1").requestFocus());
        press(KeyCode.ENTER);
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(view.getScene().getRoot())));
        var ids = robot.lookup(n -> n.getId() != null).queryAll().stream().map(Node::getId).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        press(KeyCode.ESCAPE);
        assertEquals("Doel 1 voor het nieuwe klantenportaal, Gepland, Nog niet zover, plek 1 van 2, samen gedaan", onFx(
                () -> node("card-id-1").getAccessibleText()));
        assertEquals("Doel 6, Gepland, Nog te sorteren, plek 1 van 1", onFx(() -> node("card-id-6")
                .getAccessibleText()));
    }
}
