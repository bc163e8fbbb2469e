package nl.klankbord.exercise.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.klankbord.exercise.run.RunState;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.CardsStep.Card;
import org.junit.jupiter.api.Test;

class CardDeskTest {
    private static final List<String> ZONES = List.of("", "achieved", "not-yet", "stopped");

    private final CardTalk talk = CardTalk.with("een", "twee", "drie");
    private final CardDesk sort = talk.desk(CardTalk.SORT);
    private final CardDesk energy = talk.desk(CardTalk.ENERGY);

    @Test
    void everyStepHoldsOnlyWhatItAdds() {
        sort.move("id-1", "achieved", 0);
        sort.why("id-1", "samen gedaan");
        energy.place("id-2", 0.5);
        var answers = talk.run.answers();
        assertEquals(List.of(new Card("id-1", "planned", "een", "", null, ""), new Card("id-2", "planned", "twee", "",
                null, ""), new Card("id-3", "planned", "drie", "", null, "")), answers.to(CardTalk.MAKE).orElseThrow()
                        .cards());
        assertEquals(List.of(new Card("id-2", "", "", "", null, ""), new Card("id-3", "", "", "", null, ""), new Card(
                "id-1", "", "", "achieved", null, "samen gedaan")), answers.to(CardTalk.SORT).orElseThrow().cards());
        assertEquals(List.of(new Card("id-2", "", "", "", 0.5, "")), answers.to(CardTalk.ENERGY).orElseThrow().cards());
    }

    @Test
    void aCardThatGoesBackToTheTrayLeavesNoAnswer() {
        sort.move("id-3", "achieved", 0);
        sort.move("id-3", "", 2);
        assertTrue(talk.run.answer(CardTalk.SORT).isEmpty());
        energy.place("id-3", 0.2);
        energy.place("id-3", null);
        assertTrue(talk.run.answer(CardTalk.ENERGY).isEmpty());
    }

    @Test
    void theOrderInTheTrayIsThatOfTheSorting() {
        sort.shift("id-1", 1);
        assertEquals(List.of("twee", "een", "drie"), talk.in(""));
        assertEquals(List.of("een", "twee", "drie"), talk.desk(CardTalk.MAKE).board().tray().stream().map(Card::text)
                .toList());
        sort.shift("id-3", 1);
        assertEquals(List.of("twee", "een", "drie"), talk.in(""), "at the end nothing happens");
    }

    @Test
    void aCardThatIsTakenAwayIsGoneFromEveryStep() {
        sort.move("id-1", "achieved", 0);
        energy.place("id-1", -1.0);
        energy.remove("id-1");
        assertFalse(talk.run.answers().byStep().values().toString().contains("id-1"));
        assertTrue(talk.run.undo());
        assertEquals(-1.0, energy.card("id-1").orElseThrow().x());
    }

    @Test
    void aMoveInTheMatrixIsOneStepOfUndo() {
        energy.reveal(true);
        var before = talk.run.answers();
        energy.move("id-2", "stopped", 0, 0.75);
        assertEquals(new Card("id-2", "planned", "twee", "stopped", 0.75, ""), energy.card("id-2").orElseThrow());
        talk.run.undo();
        assertEquals(before, talk.run.answers());
    }

    @Test
    void whileTheZonesAreHiddenAllCardsLieInOneAndNoneIsMoved() {
        sort.move("id-1", "achieved", 0);
        var sorted = talk.run.answer(CardTalk.SORT);
        assertTrue(energy.zonesHidden());
        assertEquals(1, energy.board().zones().size());
        assertEquals(3, energy.board().in(energy.board().zones().getFirst().id()).size());
        energy.move("id-1", "all", 0, 0.5);
        assertEquals(sorted, talk.run.answer(CardTalk.SORT));
        assertEquals(0.5, energy.card("id-1").orElseThrow().x());
        energy.reveal(true);
        assertEquals(List.of("id-1"), energy.board().in("achieved").stream().map(Card::id).toList());
        energy.reveal(false);
        assertTrue(energy.zonesHidden());
    }

    @Test
    void aCardTakenAlongIsADraftOfAnAgreement() {
        sort.takeAlong("id-2");
        assertEquals(List.of("twee"), talk.run.agreements().stream().map(a -> a.commitment().what()).toList());
        assertEquals(List.of("een", "twee", "drie"), talk.in(""), "the card stays where it is");
        talk.run.undo();
        assertEquals(List.of(), talk.run.agreements());
    }

    @Test
    void wordsAboutAColumnStandWithTheColumn() {
        energy.thread("achieved", "samen");
        energy.note("whole", "veel groen");
        assertEquals(Map.of("achieved", "samen"), talk.run.answer(CardTalk.SORT).orElseThrow().threads());
        assertEquals(Map.of("whole", "veel groen"), talk.run.answer(CardTalk.ENERGY).orElseThrow().notes());
    }

    @Test
    void somethingSaidAboutACardThatIsGoneIsPassedOver() {
        sort.move("nobody", "achieved", 0);
        energy.place("nobody", 1.0);
        assertEquals(3, energy.board().cards().size());
    }

    /// Over all steps: cards are never lost or doubled, and undo and redo lead over equal values.
    @Property(tries = 150)
    void whateverPeopleDoCanBeTakenBackStepByStep(@ForAll @Size(max = 40) List<@IntRange(max = 999) Integer> actions) {
        var run = new CardTalk();
        var states = new ArrayList<RunState>();
        states.add(run.run.state());
        for (int a : actions) {
            act(run, a);
            if (!states.getLast().equals(run.run.state())) {
                states.add(run.run.state());
            }
            var made = run.run.answers().to(CardTalk.MAKE).map(m -> m.cards().stream().map(Card::id).sorted().toList())
                    .orElse(List.of());
            assertEquals(made, run.board().cards().stream().map(Card::id).sorted().toList());
        }
        for (var state : states.reversed().subList(1, states.size())) {
            assertTrue(run.run.undo());
            assertEquals(state, run.run.state());
        }
        assertFalse(run.run.undo());
        for (var state : states.subList(1, states.size())) {
            assertTrue(run.run.redo());
            assertEquals(state, run.run.state());
        }
        assertEquals(Answers.NONE, states.getFirst().answers());
    }

    private static void act(CardTalk talk, int action) {
        var at = action / 10;
        var sort = talk.desk(CardTalk.SORT);
        var energy = talk.desk(CardTalk.ENERGY);
        var cards = talk.board().cards();
        var card = cards.isEmpty() ? "none" : cards.get(at % cards.size()).id();
        switch (action % 10) {
            case 0, 1 -> sort.add(at % 2 == 0 ? "planned" : "added", "kaart " + at + "\nnog een");
            case 2 -> energy.place(card, at % 3 == 0 ? null : Double.valueOf(at / 50.0 - 1));
            case 3 -> energy.reveal(at % 2 == 0);
            case 4 -> sort.remove(card);
            case 5 -> sort.shift(card, at % 2 == 0 ? -1 : 1);
            case 6 -> energy.move(card, ZONES.get(at % 4), at % 5, 0.25);
            default -> sort.move(card, ZONES.get(at % 4), at % 5);
        }
    }
}
