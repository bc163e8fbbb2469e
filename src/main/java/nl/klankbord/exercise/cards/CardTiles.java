package nl.klankbord.exercise.cards;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.Node;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// The cards of a board, one tile each, for as long as the card is there. One of them is the current one: the Tab key comes to
/// that one, and arrows go from it to the others.
final class CardTiles {
    /// What the board does with a tile.
    interface Board {
        void open(String card);

        void menu(CardTile tile);

        /// The focus left a card.
        void left();
    }

    private final Map<String, CardTile> tiles = new LinkedHashMap<>();
    private final CardWords words;
    private final CardDrag.Board drag;
    private final Board board;
    private List<String> order = List.of();
    private String current = "";

    CardTiles(CardWords words, CardDrag.Board drag, Board board) {
        this.words = words;
        this.drag = drag;
        this.board = board;
    }

    Collection<CardTile> all() {
        return tiles.values();
    }

    boolean has(String card) {
        return tiles.containsKey(card);
    }

    CardTile of(String card) {
        return tiles.computeIfAbsent(card, this::made);
    }

    /// Keeps tiles of these cards only. When the current card is gone its neighbour is the current one.
    ///
    /// @param first the card to begin at, where there is one
    void keep(List<String> cards, Optional<String> first) {
        if (!cards.contains(current)) {
            var at = order.indexOf(current);
            var last = cards.isEmpty() ? Stream.<String>of() : Stream.of(cards.getLast());
            var next = at < 0
                    ? Stream.concat(first.stream(), cards.stream())
                    : Stream.concat(order.stream().skip(at), last);
            current = next.filter(cards::contains).findFirst().orElse("");
        }
        order = List.copyOf(cards);
        tiles.keySet().retainAll(cards);
    }

    String current() {
        return current;
    }

    /// From now on this card is the current one.
    void become(String card) {
        current = card;
        tiles.forEach((id, t) -> t.setCurrent(id.equals(card)));
    }

    /// Gives the current card the focus.
    /// @return false when there is none
    boolean focus() {
        var tile = tiles.get(current);
        if (tile == null) {
            return false;
        }
        tile.requestFocus();
        reveal(tile);
        return true;
    }

    /// Scrolls the pile in which a card or a part of it lies, and the page around it, so that all of it is seen.
    static void reveal(Node node) {
        for (var n = node.getParent(); n != null; n = n.getParent()) {
            if (n instanceof ScrollPane pane) {
                reveal(node, pane);
            }
        }
    }

    private static void reveal(Node node, ScrollPane pane) {
        // what has just come there has no place yet
        pane.applyCss();
        pane.layout();
        var box = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var seen = pane.getViewportBounds().getHeight();
        var room = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (room > 0) {
            var least = Math.min(box.getMinY(), box.getMaxY() - seen);
            var next = Math.clamp(pane.getVvalue() * room, least, Math.max(least, box.getMinY()));
            pane.setVvalue(Math.clamp(next / room, 0, 1));
        }
    }

    /// To the nearest card in this direction.
    void go(CardTile from, KeyCode arrow) {
        var others = tiles.values().stream().filter(t -> t != from && t.getScene() != null).toList();
        var boxes = others.stream().map(t -> t.localToScene(t.getBoundsInLocal())).toList();
        Arrows.next(from.localToScene(from.getBoundsInLocal()), boxes, arrow).ifPresent(i -> {
            become(others.get(i).card());
            focus();
        });
    }

    private CardTile made(String id) {
        var tile = new CardTile(id, () -> board.open(id));
        tile.setId("card-" + id);
        var more = new Button("", new Icon("fth-more-vertical"));
        more.setId("card-" + id + "-menu");
        more.setAccessibleText(words.get("run.cards.more"));
        more.getStyleClass().addAll(Styles.GHOST, Styles.ICON, "card-menu-button");
        // by keyboard the menu opens from the card itself
        more.setFocusTraversable(false);
        more.setOnAction(_ -> board.menu(tile));
        tile.setMenu(more);
        CardDrag.addTo(tile, drag);
        tile.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.isStillSincePress()) {
                board.open(id);
            }
        });
        tile.setOnContextMenuRequested(e -> {
            board.menu(tile);
            e.consume();
        });
        tile.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                become(id);
            } else {
                board.left();
            }
        });
        return tile;
    }
}
