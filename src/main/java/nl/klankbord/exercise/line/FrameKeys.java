package nl.klankbord.exercise.line;

import java.util.Comparator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.klankbord.exercise.line.LineViewModel.Tool;

/// The keys of the picture of a line, while it or one of its points has the focus. Left and Right go from point to point,
/// Enter opens one; Shift and arrows move it; N makes a new one; Delete takes it away; +, − and 0 zoom; Ctrl and arrows
/// move the picture; L shows the list.
final class FrameKeys {
    /// Moves by key, as share of what is in view and as height.
    private static final double STEP = 0.01;
    private static final double RISE = 0.1;
    /// Where the next point of a line comes.
    private static final double FURTHER = 0.1;
    private static final double PAN = 0.2;

    private final LineFrame frame;
    private final LineViewModel model;
    private final FrameMouse mouse;

    FrameKeys(LineFrame frame, LineViewModel model, FrameMouse mouse) {
        this.frame = frame;
        this.model = model;
        this.mouse = mouse;
        frame.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (!e.isAltDown() && !e.isMetaDown() && press(e)) {
                e.consume();
            }
        });
        frame.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (!e.isShortcutDown() && !e.isAltDown() && type(e.getCharacter())) {
                e.consume();
            }
        });
    }

    private boolean press(KeyEvent e) {
        if (e.isShortcutDown()) {
            return pan(e.getCode());
        }
        if (e.isShiftDown()) {
            return move(e.getCode());
        }
        switch (e.getCode()) {
            case LEFT, KP_LEFT -> go(-1);
            case RIGHT, KP_RIGHT -> go(1);
            case HOME -> go(-Integer.MAX_VALUE);
            case END -> go(Integer.MAX_VALUE);
            case UP, KP_UP, DOWN, KP_DOWN -> {
                return otherTrack();
            }
            case ENTER, SPACE -> enter();
            case N, INSERT -> add();
            case DELETE, BACK_SPACE -> remove();
            case L -> model.showAsList(true);
            case ESCAPE -> {
                return mouse.cancel() || model.goBack();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int places) {
        model.chooseNext(places);
        frame.focusChosen();
    }

    private boolean otherTrack() {
        var here = model.trackProperty().get();
        var other = model.step().tracksOf(model.shown()).stream().filter(t -> !t.equals(here) && !model.shown().on(t)
                .isEmpty()).findFirst();
        other.ifPresent(t -> {
            var at = model.chosen().map(p -> p.t()).orElse(0.0);
            model.shown().on(t).stream().min(Comparator.comparingDouble(p -> Math.abs(p.t() - at))).ifPresent(
                    p -> model.choose(p.id()));
            frame.focusChosen();
        });
        return other.isPresent();
    }

    private void enter() {
        if (model.toolProperty().get() == Tool.ADD) {
            add();
        } else {
            if (model.chosen().isEmpty()) {
                model.chooseNext(1);
            }
            model.chosen().ifPresent(p -> model.openPoint(p.id()));
        }
    }

    private void add() {
        model.addNext(FURTHER / frame.view().zoom());
        frame.focusChosen();
    }

    private void remove() {
        model.chosen().ifPresent(p -> {
            model.remove(p.id());
            frame.focusChosen();
        });
    }

    private boolean move(KeyCode code) {
        var step = STEP / frame.view().zoom();
        return switch (code) {
            case LEFT, KP_LEFT -> nudge(-step, 0);
            case RIGHT, KP_RIGHT -> nudge(step, 0);
            case UP, KP_UP -> nudge(0, RISE);
            case DOWN, KP_DOWN -> nudge(0, -RISE);
            default -> false;
        };
    }

    private boolean nudge(double t, double height) {
        model.chosen().ifPresent(p -> {
            new PointViewModel(p.id(), model).nudge(t, height);
            frame.focusChosen();
        });
        return true;
    }

    private boolean pan(KeyCode code) {
        var way = PAN * frame.view().plot().width();
        switch (code) {
            case LEFT, KP_LEFT -> frame.pan(way);
            case RIGHT, KP_RIGHT -> frame.pan(-way);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// By character, as these keys lie elsewhere on every keyboard.
    private boolean type(String character) {
        switch (character) {
            case "+", "=" -> frame.zoomStep(true);
            case "-", "−" -> frame.zoomStep(false);
            case "0" -> frame.zoomOut();
            default -> {
                return false;
            }
        }
        return true;
    }
}
