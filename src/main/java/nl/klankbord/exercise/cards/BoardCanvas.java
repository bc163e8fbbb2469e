package nl.klankbord.exercise.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.CardLayout;
import nl.klankbord.exercise.picture.CardLayout.Pile;
import nl.klankbord.exercise.picture.CardLayout.Size;
import nl.klankbord.exercise.picture.CardLayout.Sizes;
import nl.klankbord.exercise.picture.CardLayout.Table;
import nl.klankbord.exercise.picture.CardPlaces;
import nl.klankbord.exercise.picture.CardPlaces.Drop;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.step.CardsStep.Axis;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.exercise.step.CardsStep.Zone;
import org.jspecify.annotations.Nullable;

/// The zones and cards of a drawn board, laid out by [CardLayout].
final class BoardCanvas extends Pane {
    /// An open card, and one with the focus that has more words than room, are at least this wide, in em.
    private static final double EDITOR = 22;
    private static final double READ = 14.5;

    /// A card and what stands for it.
    record Lying(Card card, Region node) {}

    private final Layout layout;
    private final List<Zone> zones;
    private final Label ruler = new Label();
    private final Label mark;
    private final ZoneDrawing drawing;
    private final @Nullable AxisWords axis;
    private List<List<Lying>> lying = List.of();
    private String held = "";
    private @Nullable Drop target;
    private double room;
    private double least;

    BoardCanvas(Layout layout, List<Zone> zones, @Nullable Axis axis, CardWords words) {
        this.layout = layout;
        this.zones = zones;
        getStyleClass().add("board-canvas");
        ruler.setVisible(false);
        mark = new Label(words.get("run.cards.drop"));
        mark.getStyleClass().add("drop-mark");
        mark.setMouseTransparent(true);
        drawing = new ZoneDrawing(layout, zones, words);
        this.axis = axis == null || layout != Layout.MATRIX ? null : new AxisWords(axis, words);
        arrange();
    }

    private void arrange() {
        var nodes = new ArrayList<Node>(List.of(ruler));
        nodes.addAll(drawing.nodes());
        if (axis != null) {
            nodes.addAll(axis.nodes());
        }
        if (target != null) {
            nodes.add(mark);
        }
        lying.forEach(zone -> zone.forEach(l -> nodes.add(l.node())));
        Children.arrange(this, nodes);
        requestLayout();
    }

    /// @param next per zone, in order
    void show(List<List<Lying>> next) {
        lying = next;
        arrange();
    }

    /// @param height what is in view, in px
    void setRoom(double height) {
        room = height;
        requestLayout();
    }

    /// @param em the least height, in em
    void setLeast(double em) {
        least = em;
        requestLayout();
    }

    /// Shows where a card that is held would come; nothing when it is held elsewhere.
    void hold(String card, @Nullable Drop over) {
        held = over == null ? "" : card;
        target = over;
        drawing.target(over == null ? -1 : over.zone());
        arrange();
    }

    /// What is meant by a point of the scene.
    ///
    /// @param card the card that is on its way, or null
    Optional<Drop> at(Point2D scene, @Nullable String card) {
        var here = sceneToLocal(scene);
        var inset = inset();
        var places = places(getWidth(), lying.stream().map(z -> z.stream().map(Lying::card).filter(c -> !c.id().equals(
                card)).toList()).toList());
        return places.at(here.getX() - inset.x(), here.getY() - inset.y(), card);
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    /// Room for the words of the axis around the zones: x and y before them, width and height in all.
    private Box inset() {
        return axis == null ? new Box(0, 0, 0, 0) : axis.inset(getWidth(), em());
    }

    private CardPlaces places(double width, List<List<Card>> cards) {
        var em = em();
        var inset = inset();
        var sizes = new Sizes(new Size(14.5 * em, 3.5 * em), new Size(9.25 * em, 2.875 * em), em / 2, new Size(11 * em,
                2.25 * em));
        var table = new Table(Math.max(em, width - inset.width()), Math.max(room, least * em) - inset.height(), sizes);
        return CardLayout.of(layout, table, IntStream.range(0, zones.size()).mapToObj(i -> new Pile(zones.get(i)
                .below(),
                cards.get(i).stream().map(c -> new CardLayout.Lying(c.id(), c.x() == null ? 0 : c.x())).toList()))
                .toList());
    }

    /// The places as they are shown: with room made for a card that is held here.
    private CardPlaces shown(double width) {
        var cards = new ArrayList<List<Card>>();
        for (var zone : lying) {
            cards.add(new ArrayList<>(zone.stream().map(Lying::card).filter(c -> !c.id().equals(held)).toList()));
        }
        if (target != null) {
            var pile = cards.get(target.zone());
            pile.add(Math.min(target.index(), pile.size()), new Card(held, "", "", "", target.x(), ""));
        }
        return places(width, cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 20 * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 15 * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return lying.isEmpty() ? room : shown(width).height() + inset().height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (lying.isEmpty()) {
            return;
        }
        var inset = inset();
        var places = shown(getWidth());
        ruler.autosize();
        drawing.lay(places, inset, em());
        if (axis != null) {
            axis.lay(places, inset, getWidth(), getHeight(), em());
        }
        for (var place : places.cards()) {
            var box = new Box(inset.x() + place.box().x(), inset.y() + place.box().y(), place.box().width(), place
                    .box().height());
            if (place.card().equals(held)) {
                snapped(mark, box);
            } else {
                node(place.card()).forEach(n -> put(n, box));
            }
        }
    }

    private Stream<Region> node(String card) {
        return lying.stream().flatMap(List::stream).filter(l -> l.card().id().equals(card)).map(Lying::node);
    }

    private void put(Region node, Box box) {
        var whole = node.isFocused() && node.prefHeight(box.width()) > box.height() + 1;
        if (node instanceof CardTile tile && !whole) {
            tile.setViewOrder(tile.order());
            snapped(node, box);
        } else {
            var width = Math.min(getWidth(), Math.max(box.width(), (whole ? READ : EDITOR) * em()));
            var height = node.prefHeight(width);
            node.setViewOrder(-1);
            snapped(node, new Box(Math.clamp(box.x(), 0, getWidth() - width), Math.clamp(box.y(), 0, Math.max(0,
                    getHeight() - height)), width, height));
        }
    }

    private void snapped(Region node, Box box) {
        node.resizeRelocate(snapPositionX(box.x()), snapPositionY(box.y()), snapSizeX(box.width()), snapSizeY(box
                .height()));
    }
}
