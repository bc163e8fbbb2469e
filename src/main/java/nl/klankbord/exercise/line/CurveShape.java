package nl.klankbord.exercise.line;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import nl.klankbord.exercise.picture.Curve;
import nl.klankbord.exercise.picture.Frame;

/// A smooth line, with a tint between it and the middle: one above, another below. Its parts are used again and again, so
/// that moving a point makes nothing new.
final class CurveShape extends Group {
    private final boolean tinted;
    private final Group tint = new Group();
    private final Path line = new Path();
    private final Path above = new Path();
    private final Path below = new Path();
    private final Rectangle upper = new Rectangle();
    private final Rectangle lower = new Rectangle();
    private final MoveTo start = new MoveTo();
    private final List<CubicCurveTo> pieces = new ArrayList<>();
    private final Area areaAbove = new Area();
    private final Area areaBelow = new Area();

    /// The elements of a tint.
    private static final class Area {
        private final MoveTo start = new MoveTo();
        private final LineTo up = new LineTo();
        private final List<CubicCurveTo> pieces = new ArrayList<>();
        private final LineTo down = new LineTo();
        private final ClosePath close = new ClosePath();
    }

    /// @param styleClass of the line
    /// @param tinted whether there is a tint
    CurveShape(String styleClass, boolean tinted) {
        line.getStyleClass().addAll("line-curve", styleClass);
        above.getStyleClass().add("line-above");
        below.getStyleClass().add("line-below");
        above.setClip(upper);
        below.setClip(lower);
        this.tinted = tinted;
        tint.getChildren().addAll(above, below);
        tint.setVisible(tinted);
        getChildren().add(line);
    }

    /// What stands behind the axes.
    Group tint() {
        return tint;
    }

    /// The line itself, for its colour.
    Path line() {
        return line;
    }

    void show(Curve curve, Frame frame) {
        setVisible(curve.size() > 1);
        tint.setVisible(tinted && curve.size() > 1);
        if (curve.size() < 2) {
            return;
        }
        place(start, frame.x(curve.t(0)), frame.y(curve.height(0)));
        pieces(pieces, curve, frame);
        arrange(line, start, pieces);
        if (tinted) {
            tint(above, areaAbove, upper, curve, frame, true);
            tint(below, areaBelow, lower, curve, frame, false);
        }
    }

    private static void tint(Path path, Area area, Rectangle clip, Curve curve, Frame frame, boolean up) {
        var middle = frame.y(0);
        var first = frame.x(curve.t(0));
        var last = frame.x(curve.t(curve.size() - 1));
        place(area.start, first, middle);
        area.up.setX(first);
        area.up.setY(frame.y(curve.height(0)));
        pieces(area.pieces, curve, frame);
        area.down.setX(last);
        area.down.setY(middle);
        if (path.getElements().size() != area.pieces.size() + 4) {
            var elements = new ArrayList<PathElement>();
            elements.add(area.start);
            elements.add(area.up);
            elements.addAll(area.pieces);
            elements.add(area.down);
            elements.add(area.close);
            path.getElements().setAll(elements);
        }
        clip.setX(first);
        clip.setWidth(Math.max(0, last - first));
        clip.setY(up ? frame.plot().y() - 1 : middle);
        clip.setHeight(frame.plot().height() / 2 + 1);
    }

    private static void arrange(Path path, MoveTo start, List<CubicCurveTo> pieces) {
        if (path.getElements().size() != pieces.size() + 1) {
            var elements = new ArrayList<PathElement>();
            elements.add(start);
            elements.addAll(pieces);
            path.getElements().setAll(elements);
        }
    }

    private static void place(MoveTo move, double x, double y) {
        move.setX(x);
        move.setY(y);
    }

    private static void pieces(List<CubicCurveTo> pieces, Curve curve, Frame frame) {
        while (pieces.size() < curve.size() - 1) {
            pieces.add(new CubicCurveTo());
        }
        while (pieces.size() > curve.size() - 1) {
            pieces.removeLast();
        }
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            piece.setControlX1(frame.x(curve.firstControlT(i)));
            piece.setControlY1(frame.y(curve.firstControlHeight(i)));
            piece.setControlX2(frame.x(curve.secondControlT(i)));
            piece.setControlY2(frame.y(curve.secondControlHeight(i)));
            piece.setX(frame.x(curve.t(i + 1)));
            piece.setY(frame.y(curve.height(i + 1)));
        }
    }
}
