package nl.klankbord.exercise.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.klankbord.exercise.step.CardsStep.Answer;
import nl.klankbord.exercise.step.CardsStep.Card;
import org.junit.jupiter.api.Test;

class CardEditsTest {
    private static final List<String> ZONES = List.of("", "a", "b", "c");

    private static Card card(String id, String zone) {
        return new Card(id, "planned", id, zone, null, "");
    }

    private static Answer answer(Card... cards) {
        return new Answer(List.of(cards), Map.of(), Map.of(), false);
    }

    private static List<String> ids(Answer answer, String zone) {
        return answer.cards().stream().filter(c -> c.zone().equals(zone)).map(Card::id).toList();
    }

    @Test
    void everyLineWithWordsIsACard() {
        var ids = new AtomicInteger();
        var made = CardEdits.added(Answer.NONE, "added", "een\n\n  twee \n \r\ndrie",
                () -> "c" + ids.incrementAndGet());
        assertEquals(List.of("een", "twee", "drie"), made.cards().stream().map(Card::text).toList());
        assertEquals(List.of("c1", "c2", "c3"), ids(made, ""));
        assertEquals("added", made.cards().getFirst().type());
    }

    @Test
    void aCardComesAtItsPlaceAmongTheOthersOfTheZone() {
        var start = answer(card("1", "a"), card("2", ""), card("3", "a"), card("4", "b"));
        assertEquals(List.of("2", "1", "3"), ids(CardEdits.moved(start, "2", "a", 0), "a"));
        assertEquals(List.of("1", "2", "3"), ids(CardEdits.moved(start, "2", "a", 1), "a"));
        assertEquals(List.of("1", "3", "2"), ids(CardEdits.moved(start, "2", "a", 99), "a"));
        assertEquals(List.of("3", "1"), ids(CardEdits.moved(start, "1", "a", 1), "a"));
        assertEquals(List.of("2"), ids(CardEdits.moved(start, "2", "c", 5), "c"));
    }

    @Test
    void aCardThatIsNotThereChangesNothing() {
        var start = answer(card("1", "a"));
        assertEquals(start, CardEdits.moved(start, "x", "a", 0));
        assertEquals(start, CardEdits.placed(start, "x", 0.5));
        assertEquals(start, CardEdits.retexted(start, "x", "?"));
        assertEquals(start, CardEdits.removed(start, "x"));
    }

    @Test
    void aPlaceOnTheAxisStaysBetweenItsEndsAndCanBeTakenBack() {
        var start = answer(card("1", ""));
        assertEquals(1.0, CardEdits.placed(start, "1", 3.0).cards().getFirst().x());
        assertEquals(-0.333, CardEdits.placed(start, "1", -1 / 3.0).cards().getFirst().x());
        assertEquals(start, CardEdits.placed(CardEdits.placed(start, "1", 0.0), "1", null));
    }

    @Test
    void blankWordsTakeAThreadAway() {
        var said = CardEdits.threaded(Answer.NONE, "a", "samen");
        assertEquals(Map.of("a", "samen"), said.threads());
        assertEquals(Answer.NONE, CardEdits.threaded(said, "a", " "));
        assertEquals(Answer.NONE, CardEdits.noted(CardEdits.noted(Answer.NONE, "q", "ja"), "q", ""));
    }

    @Test
    void whatSaysNothingAboutAnyCardIsNoAnswer() {
        var order = List.of("1", "2");
        var spoken = CardEdits.about(Answer.NONE, order);
        assertEquals(Answer.NONE, CardEdits.tidied(spoken, order));
        assertEquals(Answer.NONE, CardEdits.tidied(spoken));
        var moved = CardEdits.moved(spoken, "1", "a", 0);
        assertEquals(moved, CardEdits.tidied(moved, order));
        var turned = CardEdits.moved(spoken, "1", "", 1);
        assertEquals(List.of("2", "1"), ids(CardEdits.tidied(turned, order), ""));
    }

    /// Whatever people do, every card that was made and not taken away is there once, with its own words.
    @Property(tries = 500)
    void noSequenceOfMovesLosesOrDoublesACard(@ForAll @Size(max = 80) List<@IntRange(max = 999) Integer> actions) {
        var ids = new AtomicInteger();
        var expected = new ArrayList<String>();
        var answer = Answer.NONE;
        for (int a : actions) {
            var at = a / 10;
            var card = expected.isEmpty() ? "none" : expected.get(at % expected.size());
            answer = switch (a % 10) {
                case 0, 1 -> {
                    expected.add("c" + (ids.get() + 1));
                    yield CardEdits.added(answer, "planned", "kaart " + at, () -> "c" + ids.incrementAndGet());
                }
                case 2 -> CardEdits.placed(answer, card, at / 50.0 - 1);
                case 3 -> CardEdits.explained(answer, card, "omdat");
                case 4 -> {
                    expected.remove(card);
                    yield CardEdits.removed(answer, card);
                }
                case 5 -> CardEdits.retyped(answer, card, "added");
                default -> CardEdits.moved(answer, card, ZONES.get(at % ZONES.size()), at % 7);
            };
            assertEquals(expected.stream().sorted().toList(), answer.cards().stream().map(Card::id).sorted().toList());
        }
        var piles = answer;
        assertEquals(expected.size(), ZONES.stream().mapToInt(z -> ids(piles, z).size()).sum());
    }

    /// Moving one card leaves the order of all others in every zone as it was.
    @Property(tries = 500)
    void aMoveKeepsTheOrderOfTheOthers(@ForAll @Size(min = 1, max = 20) List<@IntRange(max = 3) Integer> zones,
            @ForAll @IntRange(max = 19) int which, @ForAll @IntRange(max = 3) int to,
            @ForAll @IntRange(max = 25) int at) {
        var cards = new ArrayList<Card>();
        zones.forEach(z -> cards.add(card("c" + cards.size(), ZONES.get(z))));
        var id = "c" + which % cards.size();
        var before = answer(cards.toArray(Card[]::new));
        var after = CardEdits.moved(before, id, ZONES.get(to), at);
        for (var zone : ZONES) {
            assertEquals(others(before, zone, id), others(after, zone, id));
        }
        assertEquals(Math.min(at, others(before, ZONES.get(to), id).size()), ids(after, ZONES.get(to)).indexOf(id));
    }

    private static List<String> others(Answer answer, String zone, String id) {
        return Stream.of(zone).flatMap(z -> ids(answer, z).stream()).filter(i -> !i.equals(id)).toList();
    }
}
