package nl.klankbord.exercise.line;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import nl.klankbord.exercise.line.LineViewModel.Tool;
import nl.klankbord.exercise.picture.Spot;

/// Mouse, pen and finger in the picture of a line. A press on a point opens it, a drag moves it; what else a drag does is up
/// to the tool: it draws, or moves the picture along when it is enlarged. On an empty line a drag draws without a tool.
///
/// A finger comes as mouse events here: the toolkit makes them from touches.
final class FrameMouse {
    /// A hand that moves less than this presses and does not drag.
    private static final double STILL = 4;

    private enum Doing {
        NOTHING, PRESSING, MOVING, DRAWING, PANNING
    }

    private final LineFrame frame;
    private final LineViewModel model;
    private final Ink ink;
    private Doing doing = Doing.NOTHING;
    private String point = "";
    private double startX;
    private double startY;
    private double lastX;
    /// Where in the point it was taken hold of.
    private double gripX;
    private double gripY;
    private boolean still;

    FrameMouse(LineFrame frame, LineViewModel model, Ink ink) {
        this.frame = frame;
        this.model = model;
        this.ink = ink;
        frame.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        frame.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        frame.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        frame.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        frame.addEventHandler(ZoomEvent.ZOOM, e -> {
            frame.zoom(e.getZoomFactor(), e.getX());
            e.consume();
        });
    }

    void press(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        e.consume();
        startX = e.getX();
        startY = e.getY();
        lastX = startX;
        still = true;
        var hit = frame.pointAt(startX, startY);
        point = hit.map(p -> p.id()).orElse("");
        hit.ifPresent(p -> {
            gripX = startX - frame.view().x(p.t());
            gripY = startY - frame.view().y(p.height());
            model.choose(p.id());
        });
        frame.focus();
        if (draws()) {
            model.closePoint();
            doing = Doing.DRAWING;
            frame.hideHint();
            ink.begin(startX, startY, frame.colour(), frame.lineWidth());
        } else {
            doing = Doing.PRESSING;
        }
    }

    private boolean draws() {
        return switch (model.toolProperty().get()) {
            case DRAW -> true;
            case ADD -> false;
            case NONE -> point.isEmpty() && model.shown().on(model.trackProperty().get()).isEmpty();
        };
    }

    void drag(MouseEvent e) {
        var x = e.getX();
        var y = e.getY();
        still &= Math.abs(x - startX) < STILL && Math.abs(y - startY) < STILL;
        if (doing == Doing.PRESSING && !still) {
            doing = model.toolProperty().get() == Tool.ADD
                    ? Doing.PRESSING
                    : point.isEmpty() ? Doing.PANNING : Doing.MOVING;
        }
        switch (doing) {
            case DRAWING -> ink.add(x, y);
            case MOVING -> model.wouldMove(point, frame.view().t(x - gripX), frame.view().height(y - gripY));
            case PANNING -> frame.pan(x - lastX);
            case NOTHING, PRESSING -> {
                // a press that may become a click
            }
        }
        lastX = x;
    }

    private void release(MouseEvent e) {
        var was = doing;
        doing = Doing.NOTHING;
        ink.end();
        switch (was) {
            case DRAWING -> {
                if (!still) {
                    model.draw(ink.samples(), frame.view());
                } else if (!point.isEmpty()) {
                    model.openPoint(point);
                }
            }
            case MOVING -> model.drop();
            case PRESSING -> click(e);
            case NOTHING, PANNING -> {
                // the picture stays where it is
            }
        }
    }

    private void click(MouseEvent e) {
        if (model.toolProperty().get() == Tool.ADD) {
            model.openPoint(model.add(new Spot(frame.view().t(e.getX()), frame.view().height(e.getY()))));
        } else if (point.isEmpty()) {
            model.closePoint();
        } else if (still) {
            model.openPoint(point);
        }
    }

    private void scroll(ScrollEvent e) {
        if (e.isShortcutDown()) {
            frame.zoom(Math.pow(1.002, e.getDeltaY()), e.getX());
            e.consume();
        } else if (frame.view().zoom() > 1 && Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY())) {
            frame.pan(e.getDeltaX());
            e.consume();
        }
    }

    /// Ends a stroke or a drag as if it had not begun.
    /// @return false when there is none
    boolean cancel() {
        if (doing != Doing.DRAWING && doing != Doing.MOVING) {
            return false;
        }
        doing = Doing.NOTHING;
        ink.end();
        model.cancel();
        return true;
    }
}
