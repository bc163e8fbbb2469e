package nl.klankbord.exercise.cards;

import java.util.ArrayList;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep.Axis;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.CardType;
import nl.klankbord.exercise.step.CardsStep.Sign;
import nl.klankbord.exercise.step.CardsStep.Zone;
import nl.klankbord.exercise.step.Text;
import org.jspecify.annotations.Nullable;

/// How cards and zones are called on screen and by a screen reader.
record CardWords(Screen screen) {
    String get(String key, Object... arguments) {
        return screen.i18n().get(key, arguments);
    }

    String of(Zone zone) {
        return zone.text().in(screen.language());
    }

    String of(CardType type) {
        return type.text().in(screen.language());
    }

    /// The name of the pile in which a card lies.
    String pile(CardBoard board, Card card) {
        return board.zone(card.zone()).map(this::of).orElseGet(() -> get("run.cards.tray"));
    }

    String of(Text text) {
        return text.in(screen.language());
    }

    /// The words at the middle of an axis.
    String middle(Axis axis) {
        return axis.middle().isEmpty() ? get("run.cards.middle") : of(axis.middle());
    }

    /// Where a card lies: its pile and its place in it, or its zone and its place on the axis.
    String where(Piles piles, Card card, @Nullable Axis axis) {
        var name = piles.waits(card)
                ? get(axis == null ? "run.cards.tray" : "run.cards.tray.axis")
                : pile(piles
                        .board(), card);
        var x = card.x();
        if (piles.onAxis() && axis != null && x != null && !piles.waits(card)) {
            return x == 0
                    ? get("run.cards.on-axis.middle", name, middle(axis))
                    : get("run.cards.on-axis", name, of(x > 0 ? axis.high() : axis.low()), Math.round(Math.abs(x)
                            * 10));
        }
        var pile = piles.in(piles.waits(card) ? "" : card.zone()).stream().map(Card::id).toList();
        return get("run.cards.at", name, pile.indexOf(card.id()) + 1, pile.size());
    }

    /// Everything about a card: its words, type, where it lies, what puts it there, and whether a question is about it.
    String spoken(Piles piles, Card card, @Nullable Axis axis, boolean pointedAt) {
        var board = piles.board();
        var said = new ArrayList<String>();
        said.add(card.text());
        board.type(card).map(this::of).ifPresent(said::add);
        said.add(where(piles, card, axis));
        if (!card.why().isBlank()) {
            said.add(card.why());
        }
        if (pointedAt) {
            said.add(get("run.cards.pointed-at"));
        }
        return String.join(", ", said);
    }

    /// Feather icon beside the name of a zone.
    static String icon(Sign sign) {
        return switch (sign) {
            case DONE -> "fth-check-circle";
            case PENDING -> "fth-clock";
            case STOPPED -> "fth-octagon";
        };
    }

    /// What can be done here, for those who are here for the first time.
    String hint(Piles piles) {
        var board = piles.board();
        if (piles.onAxis()) {
            return get("run.cards.hint.axis");
        }
        return board.zones().isEmpty() || board.cards().isEmpty()
                ? get("run.cards.hint.make")
                : get("run.cards.hint.sort", board.zones().size());
    }
}
