package nl.klankbord.exercise.cards;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of a board of columns, while a card has the focus: arrows go from card to card, digits put the card in a column,
/// Space lifts it and puts it down, Esc puts it back.
final class CardKeys {
    /// What the board does.
    interface Board {
        void go(CardTile from, KeyCode arrow);

        /// @param number 1 for the first column, 0 for the tray
        void place(String card, int number);

        void shift(String card, int by);

        void open(String card);

        void remove(String card);

        void menu(CardTile tile);

        /// The card that is lifted, or null.
        @Nullable
        Lift lifted();

        void lift(@Nullable Lift lift);

        void putDown();

        /// A card as it would be lifted from where it lies.
        Lift liftOf(String card);

        /// One arrow on with a lifted card.
        Lift onwards(Lift lift, KeyCode arrow);
    }

    private final Board board;

    private CardKeys(Board board) {
        this.board = board;
    }

    static void addTo(Node pane, Board board) {
        var keys = new CardKeys(board);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getTarget() instanceof CardTile tile && keys.pressed(e, tile)) {
                e.consume();
            }
        });
    }

    private boolean pressed(KeyEvent e, CardTile tile) {
        var key = e.getCode();
        if ((e.isShiftDown() && key == KeyCode.F10) || key == KeyCode.CONTEXT_MENU) {
            board.menu(tile);
            return true;
        }
        if (e.isShortcutDown() || e.isControlDown() || e.isMetaDown() || e.isShiftDown()) {
            return false;
        }
        var lift = board.lifted();
        if (e.isAltDown()) {
            return lift == null && shifted(key, tile.card());
        }
        return lift == null ? rested(key, tile) : carried(key, lift);
    }

    private boolean shifted(KeyCode key, String card) {
        if (key != KeyCode.UP && key != KeyCode.DOWN) {
            return false;
        }
        board.shift(card, key == KeyCode.UP ? -1 : 1);
        return true;
    }

    private boolean carried(KeyCode key, Lift lift) {
        switch (key) {
            case SPACE, ENTER -> board.putDown();
            case ESCAPE -> board.lift(null);
            default -> {
                if (!key.isArrowKey()) {
                    return false;
                }
                board.lift(board.onwards(lift, key));
            }
        }
        return true;
    }

    private boolean rested(KeyCode key, CardTile tile) {
        switch (key) {
            case SPACE -> board.lift(board.liftOf(tile.card()));
            case ENTER, F2 -> board.open(tile.card());
            case DELETE, BACK_SPACE -> board.remove(tile.card());
            default -> {
                if (key.isDigitKey()) {
                    board.place(tile.card(), digit(key));
                } else if (key.isArrowKey()) {
                    board.go(tile, key);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    private static int digit(KeyCode key) {
        var name = key.getName();
        return name.charAt(name.length() - 1) - '0';
    }
}
