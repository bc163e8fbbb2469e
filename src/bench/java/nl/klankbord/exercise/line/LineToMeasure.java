package nl.klankbord.exercise.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.Stretch;
import nl.klankbord.exercise.view.Talk;
import nl.klankbord.i18n.Language;
import nl.klankbord.ui.Styles;

/// A line of 200 points, thirty of them with a name, in a picture that is laid out and styled but not on a screen. It stands
/// in this package because its parts are nobody's business outside it.
public final class LineToMeasure {
    private static final int POINTS = 200;
    private static final int NAMED_EACH = 7;

    private final Talk talk;
    private final LineViewModel model;
    private final LineFrame frame;
    private final Ink ink = new Ink();
    private final FrameMouse mouse;
    private final MouseEvent press;
    private final MouseEvent move;
    private boolean there;

    /// Starts the toolkit without a display.
    public LineToMeasure() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CompletableFuture<Boolean>();
        Platform.startup(() -> started.complete(true));
        started.join();
        Styles.loadFonts();
        var exercise = ExerciseCatalog.shipped().find("history-line").orElseThrow();
        var step = exercise.steps().filter(LineStep.class::isInstance).map(LineStep.class::cast).findFirst()
                .orElseThrow();
        talk = new Talk(exercise);
        model = new LineViewModel(step, talk.run);
        model.listen();
        model.span("past-year", new Stretch(LocalDate.of(2025, 4, 14), Talk.TODAY));
        talk.run.answer(step, model.shown().withPoints(points()), "points");
        frame = new LineFrame(model, talk.context(Language.NL).screen());
        mouse = new FrameMouse(frame, model, ink);
        var scene = new Scene(frame, 1216, 480);
        Styles.addTo(scene.getStylesheets());
        scene.getStylesheets().add(LineToMeasure.class.getResource("line.css").toExternalForm());
        ink.setWidth(1216);
        ink.setHeight(480);
        press = event(MouseEvent.MOUSE_PRESSED, 300);
        move = event(MouseEvent.MOUSE_DRAGGED, 306);
        frame.show();
        frame.applyCss();
        frame.resize(1216, 480);
        frame.layout();
    }

    private static List<Point> points() {
        return IntStream.range(0, POINTS).mapToObj(i -> new Point("p" + i, "work", i / (POINTS - 1.0), 0.9 * Math.sin(i
                / 9.0), i % NAMED_EACH == 0 ? "peak" : "", i % NAMED_EACH == 0 ? "Nachtploeg draaiende gehouden" : "",
                Map.of(), List.of(), false)).toList();
    }

    private static MouseEvent event(EventType<MouseEvent> type, double x) {
        return new MouseEvent(type, x, 200, x, 200, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                false, false, false, false, null);
    }

    /// What is done for one beat of the screen while a point is dragged: the line with the point in its new place, its
    /// curve, tints, axis, points and labels.
    /// @return how many points there are
    public int dragAPoint() {
        there = !there;
        model.wouldMove("p100", there ? 0.5 : 0.504, there ? 0.3 : 0.2);
        frame.show();
        frame.requestLayout();
        frame.layout();
        return model.shown().points().size();
    }

    /// Begins a stroke.
    public void press() {
        model.tool(LineViewModel.Tool.DRAW);
        mouse.press(press);
    }

    /// One move of the mouse within a stroke, as the picture hears of it.
    public int move() {
        mouse.drag(move);
        return ink.samples().size();
    }

    /// Gives up the stroke.
    public void giveUp() {
        mouse.cancel();
    }
}
