package nl.klankbord.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.ViewLifecycle;

/// A small drawing of what an exercise looks like. It says nothing that the title does not say.
final class Pictogram extends StackPane {
    /// @param exercise id of the exercise; one without a drawing of its own gets three lines
    Pictogram(String exercise, Viewport viewport) {
        getStyleClass().add("pictogram");
        setMouseTransparent(true);
        var drawing = new Group(switch (exercise) {
            case "grow" -> steps();
            case "history-line", "career-line", "life-line" -> curve();
            case "taking-stock" -> cards();
            case "scaling" -> scale();
            case "mindset" -> places();
            default -> lines();
        });
        var scale = new Scale();
        // drawn in px at 100 percent text; grows with the text
        viewport.textScaleProperty().when(ViewLifecycle.inScene(this)).subscribe(s -> {
            scale.setX(s.doubleValue());
            scale.setY(s.doubleValue());
        });
        drawing.getTransforms().add(scale);
        getChildren().add(new Group(drawing));
    }

    /// Four steps that go up, the last one filled.
    private static List<Node> steps() {
        var line = style(new Polyline(0, 32, 38, 22, 76, 12, 114, 0), "path");
        return List.of(line, dot(0, 32, "dot"), dot(38, 22, "dot"), dot(76, 12, "dot"), dot(114, 0, "here"));
    }

    /// A line with a peak and a dip.
    private static List<Node> curve() {
        var line = new Path(new MoveTo(0, 34), new CubicCurveTo(12, 26, 22, 4, 31, 4), new CubicCurveTo(46, 4, 54, 40,
                69, 40),
                new CubicCurveTo(86, 40, 102, 12, 122, 10), new LineTo(146, 16));
        return List.of(style(new Line(0, 24, 146, 24), "path"), style(line, "strong-path"), style(new Polygon(31, -3,
                36.5, 8, 25.5, 8), "here"), style(new Polygon(69, 47, 74.5, 36, 63.5, 36), "dip"));
    }

    /// Cards in three columns, one of another sort.
    private static List<Node> cards() {
        return List.of(tile(0, 0, "card-tile"), tile(0, 17, "card-tile"), tile(0, 34, "added-tile"), tile(50, 0,
                "added-tile"), tile(50, 17, "card-tile"), tile(100, 0, "card-tile"));
    }

    private static Rectangle tile(double x, double y, String style) {
        var tile = style(new Rectangle(x, y, 38, 12), style);
        tile.setArcWidth(6);
        tile.setArcHeight(6);
        return tile;
    }

    /// A line with places, one of them chosen.
    private static List<Node> scale() {
        var drawing = new ArrayList<Node>();
        drawing.add(style(new Line(0, 18, 138, 18), "path"));
        drawing.add(style(new Line(0, 18, 83, 18), "strong-path"));
        for (int i = 0; i <= 10; i++) {
            drawing.add(style(new Line(i * 13.8, 13, i * 13.8, 23), "path"));
        }
        drawing.add(style(new Circle(83, 18, 9), "here"));
        return drawing;
    }

    /// Three rows of five places, one chosen in each.
    private static List<Node> places() {
        var drawing = new ArrayList<Node>();
        var chosen = new int[] {3, 2, 4};
        for (int row = 0; row < 3; row++) {
            drawing.add(style(new Line(0, row * 18, 120, row * 18), "path"));
            for (int i = 0; i < 5; i++) {
                drawing.add(style(new Circle(i * 30, row * 18, i == chosen[row] ? 7 : 4.5), i == chosen[row]
                        ? "here"
                        : "dot"));
            }
        }
        return drawing;
    }

    private static List<Node> lines() {
        return List.of(style(new Line(0, 0, 100, 0), "path"), style(new Line(0, 16, 72, 16), "path"), style(new Line(0,
                32, 86, 32), "path"));
    }

    private static Circle dot(double x, double y, String style) {
        return style(new Circle(x, y, 8), style);
    }

    private static <S extends Shape> S style(S shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }
}
