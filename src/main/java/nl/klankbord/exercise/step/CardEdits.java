package nl.klankbord.exercise.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.klankbord.exercise.step.CardsStep.Answer;
import nl.klankbord.exercise.step.CardsStep.Card;
import org.jspecify.annotations.Nullable;

/// Everything people can do with cards, from one answer to the next. No edit loses or doubles a card, and an edit of a card
/// that is not there changes nothing. An answer that goes on with the cards of another step holds only some of them: there
/// an edit begins with [#about] and ends with [#tidied].
public final class CardEdits {
    private CardEdits() {}

    /// Adds one card per line of this text, at the end of the tray. Lines without words are passed over.
    public static Answer added(Answer answer, String type, String lines, Supplier<String> ids) {
        var next = new ArrayList<>(answer.cards());
        lines.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> next.add(new Card(ids.get(), type, l,
                "", null, "")));
        return with(answer, next);
    }

    /// Puts a card in a zone, or back in the tray when the zone is empty.
    ///
    /// @param index its place among the other cards of that zone; larger than their number means last
    public static Answer moved(Answer answer, String id, String zone, int index) {
        return card(answer, id).map(c -> inserted(answer, c.withZone(zone), index)).orElse(answer);
    }

    private static Answer inserted(Answer answer, Card card, int index) {
        var next = new ArrayList<>(answer.cards());
        next.removeIf(c -> c.id().equals(card.id()));
        var others = next.stream().filter(c -> c.zone().equals(card.zone())).toList();
        if (index < others.size()) {
            next.add(next.indexOf(others.get(Math.max(0, index))), card);
        } else {
            next.add(others.isEmpty() ? next.size() : next.indexOf(others.getLast()) + 1, card);
        }
        return with(answer, next);
    }

    /// Moves a card within its zone.
    ///
    /// @param by −1 is one place forward, 1 one place back; at an end nothing happens
    public static Answer shifted(Answer answer, String id, int by) {
        return card(answer, id).map(c -> {
            var zone = answer.cards().stream().filter(o -> o.zone().equals(c.zone())).toList();
            var at = Math.clamp((long) zone.indexOf(c) + by, 0, zone.size() - 1);
            return inserted(answer, c, at);
        }).orElse(answer);
    }

    /// Places a card on the axis, −1 to 1, rounded to thousandths, or takes it off with null.
    public static Answer placed(Answer answer, String id, @Nullable Double x) {
        var rounded = x == null ? null : Math.round(Math.clamp(x, -1.0, 1.0) * 1000) / 1000.0;
        return changed(answer, id, c -> c.withX(rounded));
    }

    public static Answer retexted(Answer answer, String id, String text) {
        return changed(answer, id, c -> c.withText(text));
    }

    /// Makes it a card of another type.
    public static Answer retyped(Answer answer, String id, String type) {
        return changed(answer, id, c -> new Card(c.id(), type, c.text(), c.zone(), c.x(), c.why()));
    }

    public static Answer explained(Answer answer, String id, String why) {
        return changed(answer, id, c -> c.withWhy(why));
    }

    public static Answer removed(Answer answer, String id) {
        return with(answer, answer.cards().stream().filter(c -> !c.id().equals(id)).toList());
    }

    /// Words about a whole zone; blank words take them away.
    public static Answer threaded(Answer answer, String zone, String words) {
        return new Answer(answer.cards(), put(answer.threads(), zone, words), answer.notes(), answer.revealed());
    }

    /// Words at one of the questions; blank words take them away.
    public static Answer noted(Answer answer, String ask, String words) {
        return new Answer(answer.cards(), answer.threads(), put(answer.notes(), ask, words), answer.revealed());
    }

    public static Answer revealed(Answer answer, boolean revealed) {
        return new Answer(answer.cards(), answer.threads(), answer.notes(), revealed);
    }

    private static Optional<Card> card(Answer answer, String id) {
        return answer.cards().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    private static Answer changed(Answer answer, String id, UnaryOperator<Card> change) {
        return with(answer, answer.cards().stream().map(c -> c.id().equals(id) ? change.apply(c) : c).toList());
    }

    /// An answer that can say something about these cards of another step.
    public static Answer about(Answer answer, List<String> ids) {
        var next = new ArrayList<>(answer.cards());
        ids.stream().filter(i -> card(answer, i).isEmpty()).forEach(i -> next.add(bare(i)));
        return with(answer, next);
    }

    /// The answer without cards about which it says nothing.
    public static Answer tidied(Answer answer) {
        return with(answer, answer.cards().stream().filter(c -> !c.equals(bare(c.id()))).toList());
    }

    /// The answer without cards when it says nothing about any of them, not even an order of its own.
    ///
    /// @param order ids of the cards in the order in which they come
    public static Answer tidied(Answer answer, List<String> order) {
        return answer.cards().equals(order.stream().map(CardEdits::bare).toList()) ? with(answer, List.of()) : answer;
    }

    private static Card bare(String id) {
        return new Card(id, "", "", "", null, "");
    }

    private static Answer with(Answer answer, List<Card> cards) {
        return new Answer(cards, answer.threads(), answer.notes(), answer.revealed());
    }

    private static Map<String, String> put(Map<String, String> texts, String key, String words) {
        var next = new HashMap<>(texts);
        if (words.isBlank()) {
            next.remove(key);
        } else {
            next.put(key, words);
        }
        return next;
    }
}
