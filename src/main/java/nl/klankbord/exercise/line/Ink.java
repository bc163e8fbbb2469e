package nl.klankbord.exercise.line;

import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import nl.klankbord.exercise.picture.StrokeBuffer;
import org.jspecify.annotations.Nullable;

/// The stroke while it is being drawn. Each sample adds one short line to what stands there; nothing is drawn twice, and
/// nothing is made per sample.
final class Ink extends Canvas {
    private final StrokeBuffer samples = new StrokeBuffer();
    private double x;
    private double y;

    Ink() {
        setMouseTransparent(true);
        setVisible(false);
    }

    /// What was drawn, until the next stroke begins.
    StrokeBuffer samples() {
        return samples;
    }

    /// @param paint colour of the line; null for one that is not styled yet
    /// @param width of the line in px
    void begin(double atX, double atY, @Nullable Paint paint, double width) {
        samples.clear();
        var pen = getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        if (paint != null) {
            pen.setStroke(paint);
        }
        pen.setLineWidth(width);
        pen.setLineCap(StrokeLineCap.ROUND);
        setVisible(true);
        x = atX;
        y = atY;
        samples.add(atX, atY);
    }

    void add(double nextX, double nextY) {
        samples.add(nextX, nextY);
        getGraphicsContext2D().strokeLine(x, y, nextX, nextY);
        x = nextX;
        y = nextY;
    }

    /// Takes the stroke off the screen; its samples stay until the next one begins.
    void end() {
        setVisible(false);
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    }
}
