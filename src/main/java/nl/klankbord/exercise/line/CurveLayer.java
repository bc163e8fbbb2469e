package nl.klankbord.exercise.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import nl.klankbord.exercise.picture.Curve;
import nl.klankbord.exercise.picture.Frame;
import nl.klankbord.ui.Motion;
import org.jspecify.annotations.Nullable;

/// The lines of a picture, one for each track, with the earlier line behind them. The first time there is something to see it
/// is drawn from its beginning.
final class CurveLayer extends Group {
    private static final Curve NOTHING = Curve.of(List.of());

    private final LineViewModel model;
    private final Group tints = new Group();
    private final Rectangle window = new Rectangle();
    private final Rectangle tintWindow = new Rectangle();
    private final CurveShape ghost = new CurveShape("line-ghost", false);
    private final Map<String, CurveShape> lines = new LinkedHashMap<>();
    private boolean drawn;

    CurveLayer(LineViewModel model) {
        this.model = model;
        getChildren().add(ghost);
        setClip(window);
        setMouseTransparent(true);
        tints.setClip(tintWindow);
        tints.setMouseTransparent(true);
        tintWindow.xProperty().bind(window.xProperty());
        tintWindow.widthProperty().bind(window.widthProperty());
        tintWindow.heightProperty().bind(window.heightProperty());
    }

    /// What stands behind the axes.
    Group tints() {
        return tints;
    }

    /// Makes a line for each track there is.
    void update() {
        var tracks = model.step().tracksOf(model.shown());
        lines.keySet().retainAll(tracks);
        for (var track : tracks) {
            lines.computeIfAbsent(track, t -> new CurveShape("track-" + tracks.indexOf(t), tracks.indexOf(t) == 0));
        }
        var all = new ArrayList<Node>(List.of(ghost));
        all.addAll(lines.values());
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
            tints.getChildren().setAll(lines.values().stream().map(CurveShape::tint).toList());
        }
    }

    /// Puts everything in its place.
    /// @param height of the whole picture
    void show(Frame frame, double height, double em) {
        var plot = frame.plot();
        window.setX(plot.x() - em / 4);
        window.setHeight(height);
        var whole = plot.width() + em / 2;
        if (drawn || model.shown().points().isEmpty()) {
            window.setWidth(whole);
        } else if (getScene() != null) {
            drawn = true;
            Motion.in(getScene()).draw(window.widthProperty(), whole);
        }
        lines.forEach((track, shape) -> shape.show(Curve.of(model.shown().on(track)), frame));
        ghost.show(earlier(), frame);
    }

    private Curve earlier() {
        var earlier = model.ghostProperty().get();
        return earlier == null
                ? NOTHING
                : earlier.to(model.step()).map(a -> Ghost.of(model.step(), a, model.shown()).curve()).orElse(NOTHING);
    }

    /// Colour of the line one draws on; null before it has one.
    @Nullable
    Paint colour() {
        var line = lines.get(model.trackProperty().get());
        return line == null ? null : line.line().getStroke();
    }
}
