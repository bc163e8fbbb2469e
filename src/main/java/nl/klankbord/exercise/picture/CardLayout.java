package nl.klankbord.exercise.picture;

import java.util.List;
import nl.klankbord.exercise.step.CardsStep.Layout;

/// Where cards lie on a board, for the screen and for paper alike. The same input always gives the same picture.
///
/// What holds for every layout: each card is placed exactly once, no card lies over another, none over the name of a zone,
/// and each lies within its zone. Cards begin at the size that is wished; where there are too many for the frame they first
/// get smaller, down to the smallest size that is given, and then the board gets higher than the frame, so that it can be
/// scrolled to every card. The width is always that of the frame. Within a zone cards lie in their order: from the top down
/// in columns, in reading direction in an iceberg, in lanes and in the innermost ring, clockwise from the top in the other
/// rings. In a matrix the axis decides instead: more is never lower; a card stands at its height as long as there is room,
/// cards of about the same height stand beside each other, and where too many want the same place they make way as little
/// as possible.
public final class CardLayout {
    /// How many sizes of cards are tried from the wished to the smallest.
    static final int SIZES = 6;

    private CardLayout() {}

    /// Sizes of what is drawn, in the unit of the picture.
    ///
    /// @param card the size of a card that is wished
    /// @param least the smallest size in which a card can be read; not larger than `card`
    /// @param gap between cards
    /// @param head room for the name of a zone
    public record Sizes(Size card, Size least, double gap, Size head) {
        public Sizes {
            if (least.width() > card.width() || least.height() > card.height()) {
                throw new IllegalArgumentException("the smallest card " + least + " is larger than " + card);
            }
        }

        /// A size between the wished (0) and the smallest (`SIZES - 1`).
        Size card(int step) {
            var share = (double) step / (SIZES - 1);
            return new Size(card.width() + share * (least.width() - card.width()), card.height() + share * (least
                    .height() - card.height()));
        }
    }

    public record Size(double width, double height) {}

    /// The room for a board.
    public record Table(double width, double height, Sizes sizes) {}

    /// A card in its zone.
    ///
    /// @param x where it stands on the axis, −1 to 1; only a matrix looks at it
    public record Lying(String card, double x) {}

    /// The cards of one zone in their order.
    ///
    /// @param below in an iceberg: whether the zone lies under the waterline
    public record Pile(boolean below, List<Lying> cards) {
        public Pile {
            cards = List.copyOf(cards);
        }
    }

    /// Places these cards.
    ///
    /// @param piles one per zone, in the order of the zones; at least one
    public static CardPlaces of(Layout layout, Table table, List<Pile> piles) {
        return switch (layout) {
            case COLUMNS -> ColumnsLayout.columns(table, piles);
            case MATRIX -> MatrixLayout.matrix(table, piles);
            case RINGS -> RingsLayout.rings(table, piles);
            case ICEBERG -> IcebergLayout.iceberg(table, piles);
            case LANES -> ColumnsLayout.lanes(table, piles);
        };
    }
}
