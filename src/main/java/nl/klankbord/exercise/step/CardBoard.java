package nl.klankbord.exercise.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.CardsStep.Answer;
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

    /// The board of a step.
    ///
    /// @param chain the step, then the one with whose cards it goes on, and so forth to the one where they were made
    public static CardBoard of(List<CardsStep> chain, Answers answers) {
        var root = chain.getLast();
        var first = answers.to(root).orElse(Answer.NONE);
        var board = new CardBoard(root.types(), root.zones(), first.cards(), first.threads());
        for (var step : chain.reversed().subList(1, chain.size())) {
            board = board.with(step, answers.to(step).orElse(Answer.NONE));
        }
        return board;
    }

    /// What a step adds. With zones of its own the order is its own as well; cards it says nothing about follow.
    private CardBoard with(CardsStep step, Answer answer) {
        var added = answer.cards().stream().collect(Collectors.toMap(Card::id, Function.identity()));
        if (step.zones().isEmpty()) {
            var here = cards.stream().map(c -> joined(step, c, added.get(c.id()))).toList();
            return new CardBoard(types, zones, here, threads);
        }
        var spokenOf = answer.cards().stream().flatMap(c -> card(c.id()).stream());
        var others = cards.stream().filter(c -> !added.containsKey(c.id()));
        var here = Stream.concat(spokenOf, others).map(c -> joined(step, c, added.get(c.id()))).toList();
        return new CardBoard(types, step.zones(), here, answer.threads());
    }

    private static Card joined(CardsStep step, Card card, @Nullable Card added) {
        var next = card;
        if (!step.zones().isEmpty()) {
            next = next.withZone(added == null ? "" : added.zone());
        }
        if (step.axis() != null) {
            next = next.withX(added == null ? null : added.x());
        }
        return step.why().isEmpty() ? next : next.withWhy(added == null ? "" : added.why());
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
