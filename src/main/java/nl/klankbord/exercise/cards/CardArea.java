package nl.klankbord.exercise.cards;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep.Card;

/// A part of a board where cards lie: one column, or a drawing of all zones. Columns stand beside each other, a drawing takes
/// the whole width.
interface CardArea extends DropPlace {
    Region node();

    /// The least height in which it can be worked with, in em.
    double least();

    /// Shows the cards that lie here.
    ///
    /// @param nodes what stands for a card: its tile, or its editor while it is open; nothing while it is being typed
    void show(CardBoard board, Function<Card, Optional<Region>> nodes);

    /// Whether everything stands at its full height instead of scrolling inside.
    void setWhole(boolean whole);
}
