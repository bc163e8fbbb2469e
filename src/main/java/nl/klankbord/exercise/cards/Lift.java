package nl.klankbord.exercise.cards;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardEdits;
import nl.klankbord.exercise.step.CardsStep.Answer;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Zone;

/// A card that was lifted with the keyboard and where it would be put down. The board itself changes only when it is.
///
/// @param zone id of a zone, or empty for the tray
/// @param index its place among the other cards there
record Lift(String card, String zone, int index) {
    /// A card lifted from where it lies.
    static Lift of(CardBoard board, Card card) {
        var zone = board.zone(card.zone()).map(Zone::id).orElse("");
        return new Lift(card.id(), zone, pile(board, zone).map(Card::id).toList().indexOf(card.id()));
    }

    private static Stream<Card> pile(CardBoard board, String zone) {
        return (zone.isEmpty() ? board.tray() : board.in(zone)).stream();
    }

    private int others(CardBoard board, String of) {
        return (int) pile(board, of).filter(c -> !c.id().equals(card)).count();
    }

    /// One arrow on. Columns stand beside each other above the tray: left and right go to the column beside, up and down move
    /// within it, and from its last place down to the tray. Where there is no more room it stays.
    Lift towards(KeyCode arrow, CardBoard board) {
        var zones = board.zones().stream().map(Zone::id).toList();
        var at = zones.indexOf(zone);
        return switch (arrow) {
            case LEFT, KP_LEFT -> zone.isEmpty() ? at(index - 1, board) : to(zones.get(Math.max(0, at - 1)), board);
            case RIGHT, KP_RIGHT -> zone.isEmpty()
                    ? at(index + 1, board)
                    : to(zones.get(Math.min(zones.size() - 1, at + 1)), board);
            case UP, KP_UP -> zone.isEmpty() && !zones.isEmpty()
                    ? new Lift(card, zones.getFirst(), others(board, zones.getFirst()))
                    : at(index - 1, board);
            case DOWN, KP_DOWN -> !zone.isEmpty() && index >= others(board, zone)
                    ? new Lift(card, "", others(board, ""))
                    : at(index + 1, board);
            default -> this;
        };
    }

    private Lift at(int next, CardBoard board) {
        return new Lift(card, zone, Math.clamp(next, 0, others(board, zone)));
    }

    private Lift to(String next, CardBoard board) {
        return new Lift(card, next, Math.min(index, others(board, next)));
    }

    /// The board as it would be.
    CardBoard preview(CardBoard board) {
        var moved = CardEdits.moved(new Answer(board.cards(), board.threads(), java.util.Map.of(), false), card, zone,
                index);
        return new CardBoard(board.types(), board.zones(), moved.cards(), board.threads());
    }
}
