package nl.klankbord.exercise.cards;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardEdits;
import nl.klankbord.exercise.step.CardsStep.Answer;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Zone;
import org.jspecify.annotations.Nullable;

/// A card that was lifted, by keyboard or by hand, and where it would be put down. The board itself changes only when it is.
///
/// @param zone id of a zone, or empty for the tray
/// @param index its place among the other cards there; a matrix does not look at it
/// @param x its place on the axis of a matrix, else null
record Lift(String card, String zone, int index, @Nullable Double x) {
    /// How far an arrow moves a card along the axis.
    static final double STEP = 0.1;

    /// A card lifted from where it lies.
    static Lift of(Piles piles, Card card) {
        var zone = piles.waits(card) ? "" : card.zone();
        var index = piles.in(zone).stream().map(Card::id).toList().indexOf(card.id());
        return new Lift(card.id(), zone, index, piles.onAxis() && !zone.isEmpty() ? card.x() : null);
    }

    private int others(Piles piles, String of) {
        return (int) piles.in(of).stream().filter(c -> !c.id().equals(card)).count();
    }

    /// One arrow on; where there is no more room the card stays. The tray lies below the zones. Zones beside each other (piles,
    /// a matrix) are changed with left and right, zones around or below each other with up and down; the other two arrows
    /// change the place in the zone, or on the axis.
    Lift towards(KeyCode arrow, Piles piles) {
        var zones = piles.board().zones().stream().map(Zone::id).toList();
        if (zone.isEmpty()) {
            return inTray(arrow, piles, zones);
        }
        return switch (piles.layout()) {
            case COLUMNS -> inColumns(arrow, piles, zones);
            case MATRIX -> onAxis(arrow, piles, zones);
            case RINGS, ICEBERG, LANES -> inRows(arrow, piles, zones);
        };
    }

    private Lift inTray(KeyCode arrow, Piles piles, List<String> zones) {
        return switch (arrow) {
            case LEFT, KP_LEFT -> at(index - 1, piles);
            case RIGHT, KP_RIGHT, DOWN, KP_DOWN -> at(index + 1, piles);
            case UP, KP_UP -> zones.isEmpty() ? at(index - 1, piles) : outOfTray(piles, zones);
            default -> this;
        };
    }

    private Lift outOfTray(Piles piles, List<String> zones) {
        var own = piles.board().card(card).map(Card::zone).filter(zones::contains);
        return switch (piles.layout()) {
            case COLUMNS -> new Lift(card, zones.getFirst(), others(piles, zones.getFirst()), null);
            case MATRIX -> new Lift(card, own.orElse(zones.getFirst()), 0, 0.0);
            case RINGS, ICEBERG, LANES -> new Lift(card, zones.getLast(), others(piles, zones.getLast()), null);
        };
    }

    private Lift toTray(Piles piles) {
        return new Lift(card, "", others(piles, ""), null);
    }

    private Lift inColumns(KeyCode arrow, Piles piles, List<String> zones) {
        return switch (arrow) {
            case LEFT, KP_LEFT -> beside(-1, piles, zones);
            case RIGHT, KP_RIGHT -> beside(1, piles, zones);
            case UP, KP_UP -> at(index - 1, piles);
            case DOWN, KP_DOWN -> index >= others(piles, zone) ? toTray(piles) : at(index + 1, piles);
            default -> this;
        };
    }

    private Lift onAxis(KeyCode arrow, Piles piles, List<String> zones) {
        var here = x == null ? 0 : x;
        return switch (arrow) {
            case LEFT, KP_LEFT -> beside(-1, piles, zones);
            case RIGHT, KP_RIGHT -> beside(1, piles, zones);
            case UP, KP_UP -> new Lift(card, zone, index, stepped(here, 1));
            case DOWN, KP_DOWN -> here <= -1 ? toTray(piles) : new Lift(card, zone, index, stepped(here, -1));
            default -> this;
        };
    }

    /// One step along the axis, rounded so that steps up and down come back to the same place.
    static double stepped(double x, int by) {
        return Math.clamp(Math.round((x + by * STEP) * 1000) / 1000.0, -1, 1);
    }

    private Lift inRows(KeyCode arrow, Piles piles, List<String> zones) {
        return switch (arrow) {
            case LEFT, KP_LEFT -> at(index - 1, piles);
            case RIGHT, KP_RIGHT -> at(index + 1, piles);
            case UP, KP_UP -> beside(-1, piles, zones);
            case DOWN, KP_DOWN -> zone.equals(zones.getLast()) ? toTray(piles) : beside(1, piles, zones);
            default -> this;
        };
    }

    private Lift at(int next, Piles piles) {
        return new Lift(card, zone, Math.clamp(next, 0, others(piles, zone)), x);
    }

    private Lift beside(int by, Piles piles, List<String> zones) {
        var next = zones.get(Math.clamp((long) zones.indexOf(zone) + by, 0, zones.size() - 1));
        return new Lift(card, next, Math.min(index, others(piles, next)), x);
    }

    /// The board as it would be.
    CardBoard preview(Piles piles) {
        var board = piles.board();
        var now = new Answer(board.cards(), board.threads(), Map.of(), false);
        return new CardBoard(board.types(), board.zones(), put(now, piles).cards(), board.threads());
    }

    /// On an axis the order of the cards stays as it is, and a card that is taken off the axis keeps its zone.
    private Answer put(Answer answer, Piles piles) {
        if (!piles.onAxis()) {
            return CardEdits.moved(answer, card, zone, index);
        }
        var stays = zone.isEmpty() || piles.board().card(card).filter(c -> c.zone().equals(zone)).isPresent();
        return CardEdits.placed(stays ? answer : CardEdits.moved(answer, card, zone, Integer.MAX_VALUE), card, zone
                .isEmpty() ? null : x);
    }

    /// Puts the card down, as one gesture.
    void putDown(CardDesk desk, Piles piles) {
        if (!piles.onAxis()) {
            desk.move(card, zone, index);
        } else if (zone.isEmpty() || desk.card(card).filter(c -> c.zone().equals(zone)).isPresent()) {
            desk.place(card, zone.isEmpty() ? null : x);
        } else {
            desk.move(card, zone, Integer.MAX_VALUE, x);
        }
    }
}
