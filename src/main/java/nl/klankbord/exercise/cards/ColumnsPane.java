package nl.klankbord.exercise.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
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
import nl.klankbord.ui.ViewLifecycle;
import org.jspecify.annotations.Nullable;

/// Cards in columns above a tray. One card is the one that keys are about; at most one is open. A step without zones has the
/// tray only: there cards are made.
final class ColumnsPane extends StackPane implements ColumnKeys.Board, CardMenu.Actions, CardTiles.Board {
    private final CardDesk desk;
    private final StepContext context;
    private final RunViewModel run;
    private final CardWords words;
    private final CardMenu menu;
    private final CardTiles tiles;
    private final List<CardColumn> columns;
    private final CardTray tray;
    private final CardAdder adder;
    private final TakenAway takenAway;
    private String said = "";
    private @Nullable Lift lift;
    private @Nullable CardEditor editor;
    private boolean showing;

    ColumnsPane(CardDesk desk, StepContext context) {
        this.desk = desk;
        this.context = context;
        this.run = context.run();
        words = new CardWords(context.screen());
        menu = new CardMenu(desk, words, this);
        adder = new CardAdder(desk, context, this::show);
        var zones = desk.board().zones();
        columns = zones.stream().map(z -> new CardColumn(z, desk, context)).toList();
        tray = new CardTray(adder, words, !zones.isEmpty());
        takenAway = new TakenAway("card-back", run, context.screen().i18n());
        var layer = new Pane();
        layer.setMouseTransparent(true);
        tiles = new CardTiles(words, new ColumnDrag(layer, () -> Stream.concat(columns.stream(), Stream.<DropPlace>of(
                tray)).toList(), this::dropped), this);
        getChildren().addAll(new ColumnsFrame(columns, tray, takenAway, context.screen().viewport()), layer);
        ColumnKeys.addTo(this, this);
        show();
        ViewLifecycle.whileInScene(this, () -> run.stateProperty().subscribe(_ -> show()));
    }

    private CardBoard now() {
        var board = desk.board();
        return lift == null ? board : lift.preview(board);
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
        var listed = Stream.concat(board.zones().stream().flatMap(z -> board.in(z.id()).stream()), board.tray()
                .stream()).filter(c -> !c.id().equals(adder.adding())).toList();
        var gone = owner instanceof CardTile t && Children.isInside(t, this) && desk.card(t.card()).isEmpty();
        tiles.keep(listed.stream().map(Card::id).toList(), board.tray().stream().map(Card::id).findFirst());
        listed.forEach(c -> {
            var tile = tiles.of(c.id());
            tile.show(new CardTile.Face(c.text(), board.look(c), !c.why().isBlank()), words.spoken(board, c));
            tile.setLifted(lift != null && lift.card().equals(c.id()));
        });
        tiles.become(tiles.current());
        columns.forEach(c -> c.show(board, nodes(board.in(c.zone()))));
        tray.show(nodes(board.tray()), said.isEmpty() ? hint(board) : said);
        takenAway.update(run.state());
        keepFocus(owner, gone);
        showing = false;
    }

    private List<Region> nodes(List<Card> cards) {
        var nodes = new ArrayList<Region>();
        for (var card : cards) {
            if (editor != null && editor.card().equals(card.id())) {
                editor.show(card);
                nodes.add(editor);
            } else if (tiles.has(card.id())) {
                nodes.add(tiles.of(card.id()));
            }
        }
        return nodes;
    }

    private String hint(CardBoard board) {
        return board.zones().isEmpty() || board.cards().isEmpty()
                ? words.get("run.cards.hint.make")
                : words.get("run.cards.hint.sort", board.zones().size());
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
        var board = desk.board();
        board.card(id).ifPresent(c -> say(words.get("run.cards.lies", c.text(), words.pile(board, c))));
    }

    private void dropped(String card, String zone, int index) {
        desk.move(card, zone, index);
        tiles.become(card);
        sayWhere(card);
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
        var waiting = board.tray().stream().map(Card::id).toList();
        var at = waiting.indexOf(card);
        desk.move(card, number == 0 ? "" : board.zones().get(number - 1).id(), Integer.MAX_VALUE);
        sayWhere(card);
        if (at >= 0 && number > 0 && waiting.size() > 1) {
            tiles.become(waiting.get(at + 1 < waiting.size() ? at + 1 : at - 1));
        }
        focusCurrent();
    }

    @Override
    public void shift(String card, int by) {
        desk.shift(card, by);
    }

    @Override
    public void open(String card) {
        editor = new CardEditor(card, desk, context, this::close, b -> menu.show(b, card, List.of()));
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
        menu.show(tile, tile.card(), List.of());
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
            var board = now();
            board.card(next.card()).ifPresent(c -> say(words.get("run.cards.lifted", c.text(), words.pile(board, c),
                    next.index() + 1)));
        }
    }

    @Override
    public void putDown() {
        var down = lift;
        if (down != null) {
            lift = null;
            desk.move(down.card(), down.zone(), down.index());
            sayWhere(down.card());
        }
    }

    @Override
    public Lift liftOf(String card) {
        var board = desk.board();
        return Lift.of(board, board.card(card).orElseThrow());
    }

    @Override
    public Lift onwards(Lift from, KeyCode arrow) {
        return from.towards(arrow, desk.board());
    }
}
