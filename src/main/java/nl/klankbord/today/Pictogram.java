package nl.klankbord.today;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
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
        var drawing = new Group(exercise.equals("grow") ? steps() : lines());
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
    private static List<javafx.scene.Node> steps() {
        var line = style(new Polyline(0, 32, 38, 22, 76, 12, 114, 0), "path");
        return List.of(line, dot(0, 32, "dot"), dot(38, 22, "dot"), dot(76, 12, "dot"), dot(114, 0, "here"));
    }

    private static List<javafx.scene.Node> lines() {
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
