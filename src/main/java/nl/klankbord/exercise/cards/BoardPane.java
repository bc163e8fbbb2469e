package nl.klankbord.exercise.cards;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.TakenAway;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.exercise.step.CardsStep.Zone;
import nl.klankbord.ui.ViewLifecycle;
import org.jspecify.annotations.Nullable;

/// Cards in columns, or drawn in zones of another form, above a tray. One card is the one that keys are about; at most one is open. A step without zones has the
/// tray only: there cards are made.
final class BoardPane extends StackPane implements CardKeys.Board, CardMenu.Actions, CardTiles.Board {
    private final CardDesk desk;
    private final StepContext context;
    private final RunViewModel run;
    private final CardWords words;
    private final CardMenu menu;
    private final CardTiles tiles;
    private final Layout layout;
    private final List<CardArea> areas;
    private final CardTray tray;
    private final CardAdder adder;
    private final TakenAway takenAway;
    private Predicate<Card> pointedAt = _ -> false;
    private String said = "";
    private @Nullable Lift lift;
    private @Nullable CardEditor editor;
    private boolean showing;

    BoardPane(CardDesk desk, StepContext context) {
        this.desk = desk;
        this.context = context;
        this.run = context.run();
        words = new CardWords(context.screen());
        menu = new CardMenu(desk, words, this);
        adder = new CardAdder(desk, context, this::show);
        var zones = desk.board().zones();
        layout = desk.step().layout();
        areas = areas(zones);
        tray = new CardTray(adder, words, layout == Layout.MATRIX
                ? CardTray.Use.PLACING
                : zones.isEmpty() ? CardTray.Use.MAKING : CardTray.Use.SORTING);
        takenAway = new TakenAway("card-back", run, context.screen().i18n());
        var layer = new Pane();
        layer.setMouseTransparent(true);
        tiles = new CardTiles(words, new DragCopy(layer, () -> Stream.concat(areas.stream(), Stream.<DropPlace>of(
                tray)).toList(), this::dropped), this);
        getChildren().addAll(new BoardFrame(areas, tray, takenAway, context.screen().viewport()), layer);
        CardKeys.addTo(this, this);
        show();
        ViewLifecycle.whileInScene(this, () -> run.stateProperty().subscribe(_ -> show()));
    }

    private List<CardArea> areas(List<Zone> zones) {
        return switch (layout) {
            case COLUMNS -> zones.stream().<CardArea>map(z -> new CardColumn(z, desk, context)).toList();
            case MATRIX, RINGS, ICEBERG, LANES -> zones.isEmpty() ? List.of() : List.of(new DrawnBoard(desk, words));
        };
    }

    /// Points out these cards, as something to talk about.
    void pointAt(Predicate<Card> cards) {
        pointedAt = cards;
        show();
    }

    private Piles piles() {
        return new Piles(desk.board(), layout);
    }

    private CardBoard now() {
        var piles = piles();
        return lift == null ? piles.board() : lift.preview(piles);
    }

    private void show() {
        if (showing) {
            return;
        }
        showing = true;
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        adder.update();
        lift = lift == null || desk.card(lift.card()).isEmpty() ? null : lift;
        editor = editor == null || desk.card(editor.card()).isEmpty() ? null : editor;
        var board = now();
        var piles = new Piles(board, layout);
        var listed = Stream.concat(board.zones().stream().flatMap(z -> piles.in(z.id()).stream()), piles.waiting()
                .stream()).filter(c -> !c.id().equals(adder.adding())).toList();
        var gone = owner instanceof CardTile t && Children.isInside(t, this) && desk.card(t.card()).isEmpty();
        tiles.keep(listed.stream().map(Card::id).toList(), piles.waiting().stream().map(Card::id).findFirst());
        listed.forEach(c -> {
            var tile = tiles.of(c.id());
            tile.show(new CardTile.Face(c.text(), board.look(c), !c.why().isBlank()),
                    words.spoken(piles, c, desk.step().axis(), pointedAt.test(c)));
            tile.setLifted(lift != null && lift.card().equals(c.id()));
            tile.setPointedAt(pointedAt.test(c));
        });
        tiles.become(tiles.current());
        areas.forEach(a -> a.show(board, this::node));
        tray.show(piles.waiting().stream().flatMap(c -> node(c).stream()).toList(),
                said.isEmpty() ? words.hint(piles) : said);
        takenAway.update(run.state());
        keepFocus(owner, gone);
        showing = false;
    }

    private Optional<Region> node(Card card) {
        if (editor != null && editor.card().equals(card.id())) {
            editor.show(card);
            return Optional.of(editor);
        }
        return tiles.has(card.id()) ? Optional.of(tiles.of(card.id())) : Optional.empty();
    }

    /// A card that went to another pile takes the focus along.
    private void keepFocus(@Nullable Node owner, boolean gone) {
        if (gone) {
            focusCurrent();
        } else if (owner != null && !owner.isFocused() && Children.isInside(owner, this)) {
            owner.requestFocus();
        }
        if (owner instanceof CardTile tile && Children.isInside(tile, this)) {
            CardTiles.reveal(tile);
        }
    }

    private void focusCurrent() {
        if (!tiles.focus()) {
            tray.focusAdder();
        }
    }

    /// Says what was just done, in place of the hint.
    private void say(String text) {
        said = text;
        show();
    }

    private void sayWhere(String id) {
        var piles = piles();
        desk.card(id).ifPresent(c -> say(words.get("run.cards.lies", c.text(), words.where(piles, c, desk.step()
                .axis()))));
    }

    private void dropped(Lift to) {
        to.putDown(desk, piles());
        tiles.become(to.card());
        sayWhere(to.card());
        focusCurrent();
    }

    @Override
    public void go(CardTile from, KeyCode arrow) {
        tiles.go(from, arrow);
    }

    /// A card from the tray is followed by the next one there: so a whole tray is sorted by digits alone.
    @Override
    public void place(String card, int number) {
        var board = desk.board();
        if (board.zones().isEmpty() || number > board.zones().size()) {
            return;
        }
        var waiting = piles().waiting().stream().map(Card::id).toList();
        var at = waiting.indexOf(card);
        if (layout == Layout.MATRIX && (number == 0 || desk.zonesHidden())) {
            desk.place(card, null);
        } else {
            desk.move(card, number == 0 ? "" : board.zones().get(number - 1).id(), Integer.MAX_VALUE);
        }
        sayWhere(card);
        if (at >= 0 && number > 0 && waiting.size() > 1) {
            tiles.become(waiting.get(at + 1 < waiting.size() ? at + 1 : at - 1));
        }
        focusCurrent();
    }

    @Override
    public void shift(String card, int by) {
        if (layout == Layout.MATRIX) {
            desk.card(card).ifPresent(c -> desk.place(card, Lift.stepped(c.x() == null ? 0 : c.x(), -by)));
            sayWhere(card);
        } else {
            desk.shift(card, by);
        }
    }

    @Override
    public void open(String card) {
        editor = new CardEditor(card, desk, context, this::close, b -> menu.show(b, card, further(card)));
        show();
        editor.focusText();
    }

    private void close() {
        var opened = editor;
        if (opened != null) {
            editor = null;
            run.pause();
            if (desk.card(opened.card()).filter(c -> c.text().isBlank()).isPresent()) {
                desk.remove(opened.card());
            }
            show();
            if (tiles.has(opened.card())) {
                tiles.become(opened.card());
            }
            focusCurrent();
        }
    }

    @Override
    public void remove(String card) {
        desk.remove(card);
        takenAway.say(words.get("run.cards.removed"));
        focusCurrent();
    }

    @Override
    public void tookAlong(String card) {
        desk.card(card).ifPresent(c -> say(words.get("run.cards.along.done", c.text())));
    }

    @Override
    public void menu(CardTile tile) {
        menu.show(tile, tile.card(), further(tile.card()));
    }

    private List<MenuItem> further(String card) {
        var axis = desk.step().axis();
        return layout == Layout.MATRIX && axis != null
                ? menu.onAxis(card, axis, x -> desk.place(card, x), by -> shift(card, by))
                : menu.inPile(piles(), card, by -> shift(card, by));
    }

    /// A card that is lifted goes back when people go somewhere else.
    @Override
    public void left() {
        if (!showing && lift != null) {
            lift(null);
        }
    }

    @Override
    public @Nullable Lift lifted() {
        return lift;
    }

    @Override
    public void lift(@Nullable Lift next) {
        lift = next;
        if (next == null) {
            say("");
        } else {
            var piles = new Piles(now(), layout);
            piles.board().card(next.card())
                    .ifPresent(c -> say(words.get("run.cards.lifted", c.text(), words.where(piles,
                            c, desk.step().axis()))));
        }
    }

    @Override
    public void putDown() {
        var down = lift;
        if (down != null) {
            lift = null;
            down.putDown(desk, piles());
            sayWhere(down.card());
        }
    }

    @Override
    public Lift liftOf(String card) {
        var piles = piles();
        return Lift.of(piles, piles.board().card(card).orElseThrow());
    }

    @Override
    public Lift onwards(Lift from, KeyCode arrow) {
        return from.towards(arrow, piles());
    }
}
