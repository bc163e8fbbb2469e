package nl.klankbord.exercise.line;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.Curve;
import nl.klankbord.exercise.picture.Frame;
import nl.klankbord.exercise.picture.LabelPlacement.Picture;
import nl.klankbord.exercise.picture.LabelPlacement.Symbol;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;

/// The picture of a line: the axes, the earlier line, the line, its points and their words. What the pointer does is in
/// [FrameMouse], the keys are in [FrameKeys]. It is one stop for the Tab key: the chosen point, or the picture itself while
/// there is none.
final class LineFrame extends Region {
    private static final double ZOOM_STEP = 1.5;

    private final LineViewModel model;
    private final Screen screen;
    private final Label probe = new Label();
    private final Label hint = new Label();
    private final AxisLayer axis;
    private final CurveLayer curves;
    private final LabelLayer labels;
    private final MarkLayer marks;
    private final Ink ink = new Ink();
    private final FrameMouse mouse;
    private Frame frame = Frame.of(new Box(0, 0, 1, 1));

    LineFrame(LineViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        curves = new CurveLayer(model);
        marks = new MarkLayer(model, new PointWords(model.step(), screen));
        axis = new AxisLayer(model.step(), screen);
        labels = new LabelLayer(model.step());
        setId("line");
        getStyleClass().addAll(Styles.CARD, "line-frame");
        setAccessibleRole(AccessibleRole.NODE);
        probe.setVisible(false);
        hint.getStyleClass().addAll(Styles.LEAD, "line-hint");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        getChildren().addAll(probe, curves.tints(), axis, curves, labels, hint, marks, ink);
        mouse = new FrameMouse(this, model, ink);
        new FrameKeys(this, model, mouse);
    }

    /// Shows the line as the model has it now.
    void show() {
        var points = model.shown().points();
        setFocusTraversable(points.isEmpty());
        setAccessibleText(screen.i18n().get("run.line.spoken", points.size()));
        hint.setText(screen.i18n().get(switch (model.toolProperty().get()) {
            case ADD -> "run.line.hint.add";
            case NONE, DRAW -> "run.line.hint.draw";
        }));
        hint.setVisible(points.isEmpty());
        curves.update();
        if (marks.update()) {
            focusChosen();
        }
        requestLayout();
    }

    /// Takes the words in an empty picture away while somebody draws over them.
    void hideHint() {
        hint.setVisible(false);
    }

    private double em() {
        return probe.getFont().getSize();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 18 * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 48 * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 18 * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 18 * em();
    }

    @Override
    protected void layoutChildren() {
        var em = em();
        frame = frame.in(AxisLayer.plot(getWidth(), getHeight(), em));
        var plot = frame.plot();
        for (var layer : List.of(axis, labels, marks)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        ink.setWidth(getWidth());
        ink.setHeight(getHeight());
        axis.show(model.shown(), frame, em);
        curves.show(frame, getHeight(), em);
        marks.place(frame, em);
        showLabels(em);
        var wide = Math.min(34 * em, plot.width() - 2 * em);
        var high = hint.prefHeight(wide);
        hint.resizeRelocate(plot.centreX() - wide / 2, plot.y() + plot.height() / 4 - high / 2, wide, high);
    }

    private void showLabels(double em) {
        var inView = model.shown().points().stream().filter(p -> frame.shows(p.t())).toList();
        var radius = 0.7 * em;
        var symbols = inView.stream().map(p -> new Symbol(frame.x(p.t()), frame.y(p.height()), p.moment()
                ? radius
                : radius / 2)).toList();
        var area = new Box(em / 2, em / 4, Math.max(1, getWidth() - em), Math.max(1, getHeight() - em / 2));
        var drawnLines = model.step().tracksOf(model.shown()).stream().map(t -> Curve.of(model.shown().on(t))).filter(
                c -> c.size() > 1).toList();
        labels.show(inView, model.chosenProperty().get(), frame, radius, new Picture(frame, area, axis.clear(frame, em),
                symbols, drawnLines, em / 4));
    }

    /// Which part of the line is in view.
    Frame view() {
        return frame;
    }

    private void view(Frame next) {
        frame = next;
        requestLayout();
    }

    /// @param times above 1 comes nearer; what is at this x stays there
    void zoom(double times, double aroundX) {
        view(frame.zoomed(times, aroundX));
    }

    /// One step nearer or back, around the chosen point.
    void zoomStep(boolean nearer) {
        var around = model.chosen().map(p -> frame.x(p.t())).orElse(frame.plot().centreX());
        zoom(nearer ? ZOOM_STEP : 1 / ZOOM_STEP, around);
    }

    void zoomOut() {
        view(Frame.of(frame.plot()));
    }

    /// Moves the line along by this many px.
    void pan(double distance) {
        view(frame.moved(distance));
    }

    /// Brings the chosen point into view and gives it the keys.
    void focusChosen() {
        model.chosen().ifPresent(p -> view(frame.showing(p.t(), 0.05)));
        focus();
    }

    /// Gives the chosen point the keys, or the picture itself when none is chosen.
    void focus() {
        marks.stop().orElse(this).requestFocus();
    }

    /// The nearest point in view within reach of a finger.
    Optional<Point> pointAt(double x, double y) {
        Point nearest = null;
        var away = 1.25 * em();
        for (var point : model.shown().points()) {
            var distance = Math.hypot(frame.x(point.t()) - x, frame.y(point.height()) - y);
            // of two at the same distance the one that was said something about
            if (frame.shows(point.t()) && distance <= away) {
                away = distance;
                nearest = point;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// The point with its ring, in this picture.
    Box around(Point point) {
        return Box.around(frame.x(point.t()), frame.y(point.height()), 1.25 * em());
    }

    /// Where the words of a point stand, when they show.
    Optional<Box> words(Point point) {
        return labels.boxOf(point.id());
    }

    /// Where the days stand.
    Box days() {
        return axis.strip(frame, em());
    }

    /// Colour of the line that is drawn on.
    @Nullable
    Paint colour() {
        return curves.colour();
    }

    double lineWidth() {
        return em() * 0.22;
    }
}
