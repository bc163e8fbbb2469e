package nl.klankbord.exercise.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.CardPlaces;
import nl.klankbord.exercise.picture.CardPlaces.Area;
import nl.klankbord.exercise.picture.ZoneOutline;
import nl.klankbord.exercise.step.CardsStep.Layout;
import nl.klankbord.exercise.step.CardsStep.Zone;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// The zones of a drawn board: their outlines, their names, the middle of an axis and the waterline.
final class ZoneDrawing {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    /// One zone. Only one of the shapes is used, as the layout has it.
    private record Drawn(Node shape, HBox head, Line middle) {}

    private final Layout layout;
    private final List<Drawn> zones;
    private final Line waterline = new Line();
    private final Label water;

    ZoneDrawing(Layout layout, List<Zone> zones, CardWords words) {
        this.layout = layout;
        this.zones = zones.stream().map(z -> drawn(z, words)).toList();
        waterline.getStyleClass().add("waterline");
        water = new Label(words.get("run.cards.waterline"));
        water.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
    }

    private Drawn drawn(Zone zone, CardWords words) {
        var shape = shape();
        shape.getStyleClass().add("board-zone");
        shape.setId("zone-" + zone.id());
        shape.setMouseTransparent(true);
        if (layout == Layout.ICEBERG && zone.below()) {
            shape.getStyleClass().add("below");
        }
        var head = new HBox();
        head.getStyleClass().add(layout == Layout.RINGS ? "ring-head" : "board-head");
        head.setMouseTransparent(true);
        if (zone.sign() != null) {
            head.getChildren().add(new Icon(CardWords.icon(zone.sign())));
        }
        var name = new Label(words.of(zone));
        name.setId("zone-" + zone.id() + "-name");
        name.getStyleClass().add(layout == Layout.MATRIX ? Styles.H2 : Styles.H3);
        name.setWrapText(true);
        head.getChildren().add(name);
        var middle = new Line();
        middle.getStyleClass().add("board-middle");
        return new Drawn(shape, head, middle);
    }

    private Node shape() {
        return switch (layout) {
            case COLUMNS, MATRIX, LANES -> new Region();
            case RINGS -> new Ellipse();
            case ICEBERG -> new Polygon();
        };
    }

    /// From back to front: the outer ring lies under the inner ones.
    List<Node> nodes() {
        var nodes = new ArrayList<Node>(zones.stream().map(Drawn::shape).toList().reversed());
        switch (layout) {
            case MATRIX -> zones.forEach(z -> nodes.add(z.middle()));
            case ICEBERG -> nodes.addAll(List.of(waterline, water));
            case COLUMNS, LANES, RINGS -> {
            }
        }
        return Stream.concat(nodes.stream(), zones.stream().map(Drawn::head)).toList();
    }

    /// Marks the zone that a card is held over.
    ///
    /// @param zone counted from 0, or −1 for none
    void target(int zone) {
        for (int i = 0; i < zones.size(); i++) {
            zones.get(i).shape().pseudoClassStateChanged(TARGET, i == zone);
        }
    }

    /// @param inset where the board begins
    void lay(CardPlaces places, Box inset, double em) {
        for (int i = 0; i < zones.size(); i++) {
            var drawn = zones.get(i);
            var area = places.zones().get(i);
            outline(drawn.shape(), area, inset);
            var head = area.head();
            drawn.head().resizeRelocate(inset.x() + head.x(), inset.y() + head.y(), head.width(), head.height());
            middle(drawn.middle(), places, area, inset);
        }
        var line = places.waterline();
        waterline.setVisible(!Double.isNaN(line));
        water.setVisible(waterline.isVisible());
        if (waterline.isVisible()) {
            waterline.setStartX(0);
            waterline.setEndX(places.width());
            waterline.setStartY(line);
            waterline.setEndY(line);
            water.autosize();
            water.relocate(places.width() - water.getWidth(), line - water.getHeight() - em / 4);
        }
    }

    private static void outline(Node shape, Area area, Box inset) {
        switch (area.outline()) {
            case ZoneOutline.Panel(Box box) -> ((Region) shape).resizeRelocate(inset.x() + box.x(), inset.y() + box.y(),
                    box.width(), box.height());
            case ZoneOutline.Ring ring -> {
                var ellipse = (Ellipse) shape;
                ellipse.setCenterX(ring.centreX());
                ellipse.setCenterY(ring.centreY());
                ellipse.setRadiusX(ring.outerX());
                ellipse.setRadiusY(ring.outerY());
            }
            case ZoneOutline.Polygon(var points) -> ((Polygon) shape).getPoints().setAll(points.stream().flatMap(
                    p -> Stream.of(p.x(), p.y())).toList());
        }
    }

    private static void middle(Line line, CardPlaces places, Area area, Box inset) {
        var axis = places.axis();
        if (axis != null && area.outline() instanceof ZoneOutline.Panel(Box box)) {
            line.setStartX(inset.x() + box.x());
            line.setEndX(inset.x() + box.right());
            line.setStartY(inset.y() + axis.y(0));
            line.setEndY(inset.y() + axis.y(0));
        }
    }
}
