package nl.klankbord.exercise.picture;

import nl.klankbord.exercise.picture.CardLayout.Size;
import nl.klankbord.exercise.picture.CardLayout.Sizes;
import nl.klankbord.exercise.picture.CardLayout.Table;

/// Rooms for boards with the sizes of the screen.
final class CardTables {
    private CardTables() {}

    /// @param em the size of the text
    static Table table(double width, double height, double em) {
        return new Table(width, height, new Sizes(new Size(14.5 * em, 3.5 * em), new Size(9 * em, 2.25 * em), em / 2,
                new Size(11 * em, 2 * em)));
    }
}
