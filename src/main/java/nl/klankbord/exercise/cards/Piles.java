package nl.klankbord.exercise.cards;

import java.util.List;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Layout;

/// Which cards lie where on a board as it is drawn. In a matrix a card that has no place on the axis yet waits in the tray,
/// also when it has a zone.
record Piles(CardBoard board, Layout layout) {
    boolean onAxis() {
        return layout == Layout.MATRIX;
    }

    boolean waits(Card card) {
        return board.zone(card.zone()).isEmpty() || (onAxis() && card.x() == null);
    }

    /// The cards in the tray.
    List<Card> waiting() {
        return board.cards().stream().filter(this::waits).toList();
    }

    /// The cards that are drawn in a zone; the tray when the zone is empty.
    List<Card> in(String zone) {
        return zone.isEmpty() ? waiting() : board.in(zone).stream().filter(c -> !waits(c)).toList();
    }
}
