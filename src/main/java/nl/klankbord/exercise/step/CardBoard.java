package nl.klankbord.exercise.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Look;
import nl.klankbord.exercise.step.CardsStep.CardType;
import nl.klankbord.exercise.step.CardsStep.Zone;
import org.jspecify.annotations.Nullable;

/// What lies on the table at one step: its own cards, or those of the step it goes on with, together with what this step adds.
/// Every drawing, list and page of a cards step is made from this value.
///
/// @param cards whole cards in order
/// @param threads zone id to the words about that zone
public record CardBoard(List<CardType> types, List<Zone> zones, List<Card> cards, Map<String, String> threads) {
    public CardBoard {
        types = List.copyOf(types);
        zones = List.copyOf(zones);
        cards = List.copyOf(cards);
        threads = Map.copyOf(threads);
    }

    /// The board of a step that has its own cards.
    public static CardBoard of(CardsStep step, CardsStep.Answer answer) {
        return new CardBoard(step.types(), step.zones(), answer.cards(), answer.threads());
    }

    /// The board of a step that goes on with the cards of another step. With zones of its own the order is its own as well;
    /// cards it says nothing about follow in the order of the other step.
    ///
    /// @param source the step that `cardsOf` names
    public static CardBoard of(CardsStep step, CardsStep.Answer answer, CardsStep source, CardsStep.Answer theirs) {
        var added = answer.cards().stream().collect(Collectors.toMap(Card::id, Function.identity()));
        if (step.zones().isEmpty()) {
            var cards = theirs.cards().stream().map(c -> c.withX(xOf(added.get(c.id())))).toList();
            return new CardBoard(source.types(), source.zones(), cards, theirs.threads());
        }
        var whole = theirs.cards().stream().collect(Collectors.toMap(Card::id, Function.identity()));
        var sorted = answer.cards().stream().flatMap(c -> Stream.ofNullable(whole.get(c.id())).map(w -> w.withX(c.x())
                .withZone(c.zone())));
        var rest = theirs.cards().stream().filter(c -> !added.containsKey(c.id())).map(c -> c.withX(null).withZone(
                ""));
        return new CardBoard(source.types(), step.zones(), Stream.concat(sorted, rest).toList(), answer.threads());
    }

    private static @Nullable Double xOf(@Nullable Card card) {
        return card == null ? null : card.x();
    }

    /// The cards of a zone in order.
    public List<Card> in(String zone) {
        return cards.stream().filter(c -> c.zone().equals(zone)).toList();
    }

    /// The cards that lie in no zone of this board, in order.
    public List<Card> tray() {
        return cards.stream().filter(c -> zone(c.zone()).isEmpty()).toList();
    }

    public Optional<Card> card(String id) {
        return cards.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Zone> zone(String id) {
        return zones.stream().filter(z -> z.id().equals(id)).findFirst();
    }

    /// The type of a card; empty when the definition does not know it.
    public Optional<CardType> type(Card card) {
        return types.stream().filter(t -> t.id().equals(card.type())).findFirst();
    }

    /// How a card looks; plain when the definition does not know its type.
    public Look look(Card card) {
        return type(card).map(CardType::look).orElse(Look.PLAIN);
    }
}
