package nl.klankbord.exercise.cards;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Zone;
import nl.klankbord.ui.Icon;
import org.jspecify.annotations.Nullable;

/// Everything that can be done with a card, as a menu: the way that needs neither dragging nor keys to remember.
final class CardMenu {
    /// What the board does itself.
    interface Actions {
        void open(String card);

        void remove(String card);

        /// The card was taken along as an agreement.
        void tookAlong(String card);
    }

    private final CardDesk desk;
    private final CardWords words;
    private final Actions actions;
    private @Nullable ContextMenu shown;

    CardMenu(CardDesk desk, CardWords words, Actions actions) {
        this.desk = desk;
        this.words = words;
        this.actions = actions;
    }

    /// Opens the menu of a card as it lies now.
    ///
    /// @param further entries of the board itself, after those that move the card
    void show(Node beside, String card, List<MenuItem> further) {
        if (shown != null) {
            shown.hide();
        }
        desk.card(card).ifPresent(c -> {
            var menu = of(c, further);
            shown = menu;
            menu.show(beside, Side.BOTTOM, 0, 0);
        });
    }

    private ContextMenu of(Card card, List<MenuItem> further) {
        var menu = new ContextMenu();
        menu.setId("card-menu");
        menu.getItems().add(item("card-menu-open", words.get("run.cards.open"), "fth-edit-2", () -> actions.open(card
                .id())));
        section(menu, moves(card));
        section(menu, further);
        section(menu, more(card));
        return menu;
    }

    private static void section(ContextMenu menu, List<MenuItem> items) {
        if (!items.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(items);
        }
    }

    /// "Move to …" for every other pile.
    private List<MenuItem> moves(Card card) {
        var items = new ArrayList<MenuItem>();
        if (desk.zonesHidden()) {
            return items;
        }
        var board = desk.board();
        board.zones().stream().filter(z -> !z.id().equals(card.zone())).forEach(z -> items.add(item("card-menu-to-" + z
                .id(), words.get("run.cards.to", words.of(z)), icon(z),
                () -> desk.move(card.id(), z.id(),
                        Integer.MAX_VALUE))));
        if (board.zone(card.zone()).isPresent()) {
            items.add(item("card-menu-to-tray", words.get("run.cards.to-tray"), "fth-inbox", () -> desk.move(card.id(),
                    "", Integer.MAX_VALUE)));
        }
        return items;
    }

    private static String icon(Zone zone) {
        var sign = zone.sign();
        return sign == null ? "fth-arrow-right" : CardWords.icon(sign);
    }

    private List<MenuItem> more(Card card) {
        var items = new ArrayList<MenuItem>();
        desk.board().types().stream().filter(t -> !t.id().equals(card.type())).forEach(t -> items.add(item(
                "card-menu-type-" + t.id(), words.get("run.cards.type", words.of(t)), CardTile.icon(t.look()),
                () -> desk.type(card.id(), t.id()))));
        if (desk.takesAlong()) {
            items.add(item("card-menu-along", words.get("run.cards.along"), "fth-check-square", () -> {
                desk.takeAlong(card.id());
                actions.tookAlong(card.id());
            }));
        }
        items.add(item("card-menu-remove", words.get("run.cards.remove"), "fth-trash-2", () -> actions.remove(card
                .id())));
        return items;
    }

    /// One entry; for the entries of a board of its own as well.
    static MenuItem item(String id, String text, String icon, Runnable action) {
        var item = new MenuItem(text, new Icon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
