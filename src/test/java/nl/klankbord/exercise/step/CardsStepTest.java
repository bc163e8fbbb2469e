package nl.klankbord.exercise.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.klankbord.exercise.step.CardsStep.Answer;
import nl.klankbord.exercise.step.CardsStep.Ask;
import nl.klankbord.exercise.step.CardsStep.Axis;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.CardType;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.exercise.step.CardsStep.Look;
import nl.klankbord.exercise.step.CardsStep.Side;
import nl.klankbord.exercise.step.CardsStep.Zone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardsStepTest {
    private static final Axis AXIS = new Axis(Text.of("min"), Text.of("plus"), Text.NONE);
    private static final List<CardType> TYPES = List.of(new CardType("goal", Text.of("Doel"), Look.PLANNED));
    private static final List<Zone> ZONES = List.of(zone("a"), zone("b"));

    private static Zone zone(String id) {
        return new Zone(id, Text.of(id), null, false);
    }

    private static CardsStep step(String id, List<CardType> types, List<Zone> zones, String of, @Nullable Axis axis,
            Ask... asks) {
        return new CardsStep(id, Text.of("T"), Text.of("P"), Text.NONE, false, axis == null
                ? Layout.COLUMNS
                : Layout.MATRIX, types, zones, Text.NONE, Text.NONE, of, axis, false, List.of(asks));
    }

    private static final CardsStep MAKE = step("make", TYPES, List.of(), "", null);
    private static final CardsStep SORT = step("sort", List.of(), ZONES, "make", null);
    private static final CardsStep ENERGY = step("energy", List.of(), List.of(), "sort", AXIS);

    private static String mistake(org.junit.jupiter.api.function.Executable making) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, making).getMessage());
    }

    @Test
    void aDefinitionThatCannotBeDrawnIsRefused() {
        assertEquals("cards x: has types, or cardsOf, and not both", mistake(() -> step("x", TYPES, ZONES, "make",
                null)));
        assertEquals("cards x: has types, or cardsOf, and not both", mistake(() -> step("x", List.of(), ZONES, "",
                null)));
        assertEquals("cards x: zone a stands there twice", mistake(() -> step("x", TYPES, List.of(zone("a"), zone("a")),
                "", null)));
        assertEquals("cards x: cardsOf names the step itself", mistake(() -> step("x", List.of(), ZONES, "x", null)));
        assertEquals("cards x: ask q names a zone that is not there: z", mistake(() -> step("x", TYPES, ZONES, "", null,
                new Ask("q", Text.of("?"), "z", null))));
        assertEquals("cards x: ask q needs an axis", mistake(() -> step("x", TYPES, ZONES, "", null, new Ask("q", Text
                .of("?"), "a", Side.LOW))));
        assertEquals("cards x: a matrix needs an axis", mistake(() -> new CardsStep("x", Text.of("T"), Text.of("P"),
                Text.NONE, false, Layout.MATRIX, TYPES, ZONES, Text.NONE, Text.NONE, "", null, false, List.of())));
    }

    @Test
    void anAnswerWithACardTwiceOrOffTheAxisIsRefused() {
        var card = new Card("c", "goal", "x", "", null, "");
        assertEquals("card c stands there twice", mistake(() -> new Answer(List.of(card, card), Map.of(), Map.of(),
                false)));
        assertEquals("card c: x 1.5 is not -1 to 1", mistake(() -> card.withX(1.5)));
        assertEquals("card c: x NaN is not -1 to 1", mistake(() -> card.withX(Double.NaN)));
    }

    @Test
    void aQuestionPointsAtTheCardsOfItsCorner() {
        var corner = new Ask("q", Text.of("?"), "a", Side.LOW);
        var card = new Card("c", "goal", "x", "a", -0.5, "");
        assertTrue(corner.pointsAt(card));
        assertFalse(corner.pointsAt(card.withX(0.5)));
        assertFalse(corner.pointsAt(card.withX(0.0)), "in the middle is on neither side");
        assertFalse(corner.pointsAt(card.withX(null)));
        assertFalse(corner.pointsAt(card.withZone("b")));
        assertFalse(new Ask("q", Text.of("?"), "", null).pointsAt(card), "about the whole board");
        assertTrue(new Ask("q", Text.of("?"), "", Side.LOW).pointsAt(card.withZone("b")));
    }

    @Test
    void theBoardBringsTogetherWhatEachStepSays() {
        var made = new Answer(
                List.of(new Card("1", "goal", "een", "", null, ""), new Card("2", "goal", "twee", "", null,
                        ""), new Card("3", "goal", "drie", "", null, "")),
                Map.of(), Map.of(), false);
        var sorted = new Answer(List.of(new Card("3", "", "", "a", null, ""), new Card("gone", "", "", "a", null, ""),
                new Card("1", "", "", "a", null, "")), Map.of("a", "samen"), Map.of(), false);
        var energy = new Answer(List.of(new Card("1", "", "", "", 0.5, "")), Map.of(), Map.of(), true);
        var answers = Answers.NONE.with(MAKE, made).with(SORT, sorted).with(ENERGY, energy);
        var board = CardBoard.of(List.of(ENERGY, SORT, MAKE), answers);
        assertEquals(List.of(new Card("3", "goal", "drie", "a", null, ""), new Card("1", "goal", "een", "a", 0.5, "")),
                board.in("a"));
        assertEquals(List.of("2"), board.tray().stream().map(Card::id).toList());
        assertEquals(Map.of("a", "samen"), board.threads());
        assertEquals(ZONES, board.zones());
    }

    @Test
    void aZoneOrTypeThatIsNotKnownIsShownNeutrally() {
        var board = new CardBoard(TYPES, ZONES, List.of(new Card("1", "old", "een", "old", null, "")), Map.of());
        assertEquals(List.of("1"), board.tray().stream().map(Card::id).toList());
        assertEquals(Look.PLAIN, board.look(board.cards().getFirst()));
        assertEquals("old", board.cards().getFirst().zone(), "what was stored stays stored");
    }

    @Test
    void theWordsOfAnAnswerAreWhatPeopleTyped() {
        var sample = StepSamples.cards().full();
        assertEquals(List.of("Portaal openen", "Het ging ’s avonds door", "Stagiair begeleiden", "Vergunning regelen",
                "Nieuwsbrief", "Archief opruimen", "Met anderen samen", "Het leukste kwam erbij"), sample.words());
    }
}
