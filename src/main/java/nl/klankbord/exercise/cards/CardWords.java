package nl.klankbord.exercise.cards;

import java.util.ArrayList;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.CardType;
import nl.klankbord.exercise.step.CardsStep.Sign;
import nl.klankbord.exercise.step.CardsStep.Zone;

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

    /// Everything about a card in piles: its words, type, pile, place in it, and what puts it there.
    String spoken(CardBoard board, Card card) {
        var pile = board.zone(card.zone()).map(z -> board.in(z.id())).orElseGet(board::tray);
        var said = new ArrayList<String>();
        said.add(card.text());
        board.type(card).map(this::of).ifPresent(said::add);
        said.add(get("run.cards.at", pile(board, card), pile.indexOf(card) + 1, pile.size()));
        if (!card.why().isBlank()) {
            said.add(card.why());
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
}
