package nl.klankbord.exercise.line;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.Popover;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.ui.Motion;
import nl.klankbord.ui.Scrolling;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// The picture with the open point beside it: in a popover on the side with the most room, or below the picture where there
/// is none.
final class LineStage extends Pane {
    private static final double LEAST = 13;

    private final LineViewModel model;
    private final StepContext context;
    private final LineFrame frame;
    private final Region probe = new Region();
    private final ScrollPane popover = new ScrollPane();
    private final Pane below = new Layer();
    private final Line string = new Line();
    private @Nullable PointPanel panel;

    LineStage(LineFrame frame, LineViewModel model, StepContext context) {
        this.frame = frame;
        this.model = model;
        this.context = context;
        getStyleClass().add("line-stage");
        probe.getStyleClass().add("line-probe");
        popover.getStyleClass().add("line-popover");
        popover.setFitToWidth(true);
        popover.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        popover.setFocusTraversable(false);
        below.getStyleClass().add("line-below-panel");
        string.getStyleClass().add("point-string");
        string.setMouseTransparent(true);
        getChildren().addAll(probe, frame, string, popover, below);
    }

    /// Shows what is open now.
    void show() {
        frame.show();
        var open = model.openProperty().get();
        var shown = panel;
        if (shown != null && !shown.id().equals(open)) {
            close(shown);
        }
        if (!open.isEmpty()) {
            if (panel == null) {
                open(open);
            }
            if (panel != null) {
                panel.show();
            }
        }
        requestLayout();
    }

    private void open(String point) {
        var next = new PointPanel(point, model, context);
        panel = next;
        next.show();
        popover.setContent(next);
        popover.setVvalue(0);
        applyCss();
        layout();
        if (getScene() != null) {
            Motion.in(getScene()).slideIn(popover, Side.BOTTOM);
        }
        next.focusFirst();
        Scrolling.reveal(next);
    }

    private void close(PointPanel shown) {
        var scene = getScene();
        var inside = scene != null && Children.isInside(scene.getFocusOwner(), shown);
        panel = null;
        popover.setContent(null);
        below.getChildren().clear();
        if (inside) {
            frame.focusChosen();
        }
    }

    private double em() {
        return Math.max(1, probe.prefHeight(-1));
    }

    private boolean stacked() {
        return context.screen().viewport().width().atMost(Width.NARROW);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return frame.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return frame.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return frame.minHeight(width) + panelBelow(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return frame.prefHeight(width) + panelBelow(width);
    }

    private double panelBelow(double width) {
        return panel != null && isBelow() ? panel.prefHeight(width < 0 ? getWidth() : width) + em() : 0;
    }

    private boolean isBelow() {
        return stacked() || place().isEmpty();
    }

    @Override
    protected void layoutChildren() {
        var under = panelBelow(getWidth());
        frame.resizeRelocate(0, 0, getWidth(), Math.max(frame.minHeight(getWidth()), getHeight() - under));
        frame.layout();
        var shown = panel;
        popover.setVisible(false);
        below.setVisible(false);
        string.setVisible(false);
        if (shown == null) {
            return;
        }
        var place = stacked() ? Optional.<Popover>empty() : place();
        if (place.isPresent()) {
            hang(shown, place.get());
        } else {
            put(shown, under);
        }
    }

    private void hang(PointPanel shown, Popover place) {
        if (popover.getContent() != shown) {
            below.getChildren().clear();
            popover.setContent(shown);
        }
        var box = place.box();
        popover.setVisible(true);
        popover.resizeRelocate(snapPositionX(box.x()), snapPositionY(box.y()), snapSizeX(box.width()), snapSizeY(box
                .height()));
        model.shown().point(shown.id()).map(frame::around).ifPresent(point -> tie(point, place));
    }

    /// A thin line between the point and its popover.
    private void tie(Box point, Popover place) {
        var box = place.box();
        var sideways = place.side() == Popover.Side.LEFT || place.side() == Popover.Side.RIGHT;
        string.setStartX(switch (place.side()) {
            case RIGHT -> point.right();
            case LEFT -> point.x();
            case ABOVE, BELOW -> point.centreX();
        });
        string.setStartY(switch (place.side()) {
            case RIGHT, LEFT -> point.centreY();
            case ABOVE -> point.y();
            case BELOW -> point.bottom();
        });
        string.setEndX(sideways ? place.side() == Popover.Side.RIGHT ? box.x() : box.right() : point.centreX());
        string.setEndY(sideways ? point.centreY() : place.side() == Popover.Side.BELOW ? box.y() : box.bottom());
        string.setVisible(true);
    }

    private void put(PointPanel shown, double height) {
        if (!below.getChildren().contains(shown)) {
            popover.setContent(null);
            below.getChildren().setAll(shown);
        }
        below.setVisible(true);
        below.resizeRelocate(0, frame.getHeight() + em(), getWidth(), Math.max(0, height - em()));
        shown.resize(getWidth(), Math.max(0, height - em()));
    }

    /// Beside the point, as high as its content or as there is room for.
    private Optional<Popover> place() {
        var shown = panel;
        if (shown == null || frame.getWidth() == 0) {
            return Optional.empty();
        }
        var em = em();
        var width = Math.min(25 * em, frame.getWidth() / 2);
        var area = new Box(em / 2, em / 2, frame.getWidth() - em, frame.getHeight() - em);
        var least = LEAST * em;
        var wanted = Math.max(least, shown.prefHeight(width) + em / 8);
        return model.shown().point(shown.id()).flatMap(p -> {
            var point = frame.around(p);
            var days = List.of(frame.days());
            var withWords = frame.words(p).map(point::with).orElse(point);
            for (var high = Math.min(wanted, area.height()); high >= least; high -= em) {
                var height = high;
                var found = Popover.beside(area, withWords, days, width, height, 1.5 * em).or(() -> Popover.beside(area,
                        point, days, width, height, 1.5 * em));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        });
    }
}
