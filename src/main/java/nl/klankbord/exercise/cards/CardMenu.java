package nl.klankbord.exercise.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.klankbord.exercise.step.CardsStep.Axis;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.exercise.step.CardsStep.Zone;
import nl.klankbord.ui.Icon;
import org.jspecify.annotations.Nullable;

/// Everything that can be done with a card, as a menu: the way that needs neither dragging nor keys to remember.
final class CardMenu {
    /// Where on an axis the menu puts a card, halfway between the middle and an end; from there it is moved in steps.
    private static final double HALF = 0.5;

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
        if (board.zone(card.zone()).isPresent() && desk.step().layout() != Layout.MATRIX) {
            items.add(item("card-menu-to-tray", words.get("run.cards.to-tray"), "fth-inbox", () -> desk.move(card.id(),
                    "", Integer.MAX_VALUE)));
        }
        return items;
    }

    private static String icon(Zone zone) {
        var sign = zone.sign();
        return sign == null ? "fth-arrow-right" : CardWords.icon(sign);
    }

    /// Places on an axis, for a menu.
    ///
    /// @param place puts the card there, or takes it off with null
    /// @param shift −1 for a step up
    List<MenuItem> onAxis(String card, Axis axis, Consumer<@Nullable Double> place, IntConsumer shift) {
        var items = new ArrayList<MenuItem>();
        items.add(item("card-menu-high", words.of(axis.high()), "fth-chevrons-up", () -> place.accept(HALF)));
        items.add(item("card-menu-middle", words.middle(axis), "fth-minus", () -> place.accept(0.0)));
        items.add(item("card-menu-low", words.of(axis.low()), "fth-chevrons-down", () -> place.accept(-HALF)));
        if (desk.card(card).filter(c -> c.x() != null).isPresent()) {
            items.add(item("card-menu-up", words.get("run.cards.higher"), "fth-arrow-up", () -> shift.accept(-1)));
            items.add(item("card-menu-down", words.get("run.cards.lower"), "fth-arrow-down", () -> shift.accept(1)));
            items.add(item("card-menu-off", words.get("run.cards.off-axis"), "fth-inbox", () -> place.accept(null)));
        }
        return items;
    }

    /// Places in a pile, for a menu.
    ///
    /// @param shift −1 for one place forward
    List<MenuItem> inPile(Piles piles, String card, IntConsumer shift) {
        var items = new ArrayList<MenuItem>();
        piles.board().card(card).ifPresent(c -> {
            var pile = piles.in(piles.waits(c) ? "" : c.zone());
            if (pile.indexOf(c) > 0) {
                items.add(item("card-menu-forward", words.get("run.cards.forward"), "fth-arrow-up", () -> shift.accept(
                        -1)));
            }
            if (pile.indexOf(c) < pile.size() - 1) {
                items.add(item("card-menu-backward", words.get("run.cards.backward"), "fth-arrow-down", () -> shift
                        .accept(1)));
            }
        });
        return items;
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
