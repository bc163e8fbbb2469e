package nl.klankbord.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import nl.klankbord.dossier.TimePlot.Answer;
import nl.klankbord.dossier.TimePlot.Frame;
import nl.klankbord.ui.ViewLifecycle;

/// Answers as dots above their days. It is one stop for the Tab key; Left and Right, Home and End go from dot to dot, and the dot
/// that has the focus, or the mouse near it, is the one whose words are shown.
final class ScalePlot extends Region {
    private static final double HEIGHT = 9;
    private static final double GUTTER = 1.75;
    private static final double LARGEST = 0.75;
    /// From this radius on there is room for a number of 14 px in a dot.
    private static final double WITH_NUMBER = 0.62;

    private final ScaleHistory question;
    private final ScalesViewModel model;
    private final List<Label> dots;
    private final List<Label> days;
    private final Label top = axis("10");
    private final Label bottom = axis("0");
    private final Line high = line("scale-guide");
    private final Line low = line("scale-guide");
    private final Line enough = line("scale-enough");
    private final Label enoughWord = new Label();
    private final Polyline path = new Polyline();

    ScalePlot(ScaleHistory question, ScalesViewModel model, ScaleWords words) {
        this.question = question;
        this.model = model;
        setId("scale-plot");
        getStyleClass().add("scale-plot");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.question(question));
        dots = IntStream.range(0, question.points().size()).mapToObj(i -> dot(i, words)).toList();
        days = question.points().stream().map(p -> day(words.briefDay(p))).toList();
        path.getStyleClass().add("scale-path");
        enoughWord.getStyleClass().add("scale-enough-word");
        question.enough().ifPresent(m -> enoughWord.setText(words.mark(m)));
        Stream.of(enough, enoughWord).forEach(n -> n.setVisible(question.enough().isPresent()));
        getChildren().addAll(high, low, top, bottom, enough, path, enoughWord);
        getChildren().addAll(days);
        getChildren().addAll(dots);
        getChildren().forEach(n -> n.setMouseTransparent(true));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> near(e).ifPresent(model::lookAt));
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> near(e).ifPresent(i -> {
            dots.get(i).requestFocus();
            // else the scroll pane around it takes the focus
            e.consume();
        }));
        ViewLifecycle.whileInScene(this, () -> model.pointProperty().subscribe(_ -> mark()));
    }

    private static Label axis(String text) {
        var label = new Label(text);
        label.getStyleClass().add("scale-axis");
        return label;
    }

    private static Line line(String style) {
        var line = new Line();
        line.getStyleClass().add(style);
        return line;
    }

    private Label dot(int number, ScaleWords words) {
        var dot = new Label();
        dot.setId("scale-point-" + number);
        dot.getStyleClass().add("scale-point");
        dot.setAccessibleRole(AccessibleRole.TEXT);
        dot.setAccessibleText(words.said(question.points().get(number)));
        dot.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.lookAt(number);
            }
        });
        return dot;
    }

    private static Label day(String text) {
        var day = new Label(text);
        day.getStyleClass().add("scale-axis");
        return day;
    }

    private void mark() {
        for (int i = 0; i < dots.size(); i++) {
            var looked = i == model.pointProperty().get();
            dots.get(i).setFocusTraversable(looked);
            dots.get(i).getStyleClass().remove("looked-at");
            if (looked) {
                dots.get(i).getStyleClass().add("looked-at");
            }
        }
    }

    private void press(KeyEvent event) {
        var now = model.pointProperty().get();
        var next = switch (event.getCode()) {
            case LEFT, KP_LEFT -> now - 1;
            case RIGHT, KP_RIGHT -> now + 1;
            case HOME -> 0;
            case END -> dots.size() - 1;
            default -> -1;
        };
        if (next >= 0 && next < dots.size()) {
            model.lookAt(next);
            dots.get(next).requestFocus();
        }
        switch (event.getCode()) {
            case LEFT, KP_LEFT, RIGHT, KP_RIGHT, HOME, END -> event.consume();
            default -> {
                // not ours
            }
        }
    }

    /// The dot nearest to the mouse, when it is near.
    private Optional<Integer> near(MouseEvent e) {
        return IntStream.range(0, dots.size()).boxed().min(Comparator.comparingDouble(i -> distance(i, e)))
                .filter(i -> distance(i, e) <= 1.5 * em());
    }

    private double distance(int number, MouseEvent e) {
        var dot = dots.get(number).getBoundsInParent();
        return Math.hypot(dot.getCenterX() - e.getX(), dot.getCenterY() - e.getY());
    }

    private double em() {
        return top.getFont().getSize() / 0.875;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (HEIGHT + 1.75) * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 12 * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 22 * em();
    }

    @Override
    protected void layoutChildren() {
        var em = em();
        var left = GUTTER * em;
        var frame = new Frame(getWidth() - left, HEIGHT * em, LARGEST * em);
        var plot = TimePlot.of(question.points().stream().map(p -> new Answer(p.day(), p.now())).toList(), frame);
        guide(high, top, 10, frame);
        guide(low, bottom, 0, frame);
        question.enough().ifPresent(m -> {
            across(enough, frame.y(m.value()), left);
            var height = enoughWord.prefHeight(-1);
            // above its line, or below it at the top where there is no room
            var y = frame.y(m.value()) - height - em / 8;
            enoughWord.resizeRelocate(left, y < 0 ? frame.y(m.value()) + em / 8 : y,
                    Math.min(getWidth() - left, enoughWord
                            .prefWidth(-1)),
                    height);
        });
        path.getPoints().clear();
        for (int i = 0; i < dots.size(); i++) {
            var dot = plot.dots().get(i);
            path.getPoints().addAll(left + dot.x(), dot.y());
            dots.get(i).setText(plot.radius() >= WITH_NUMBER * em
                    ? Integer.toString(question.points().get(i).now())
                    : "");
            dots.get(i).resizeRelocate(left + dot.x() - plot.radius(), dot.y() - plot.radius(), 2 * plot.radius(), 2
                    * plot.radius());
        }
        var widths = days.stream().map(d -> Math.ceil(d.prefWidth(-1))).toList();
        var starts = plot.labels(widths, getWidth() - left, 0.75 * em);
        for (int i = 0; i < days.size(); i++) {
            days.get(i).setVisible(starts.get(i) >= 0);
            days.get(i).resizeRelocate(left + starts.get(i), (HEIGHT + 0.5) * em, widths.get(i), days.get(i)
                    .prefHeight(-1));
        }
    }

    private void guide(Line line, Label name, int value, Frame frame) {
        across(line, frame.y(value), GUTTER * em());
        var height = name.prefHeight(-1);
        name.resizeRelocate(0, frame.y(value) - height / 2, name.prefWidth(-1), height);
    }

    private void across(Line line, double y, double from) {
        line.setStartX(from);
        line.setEndX(getWidth());
        line.setStartY(snapPositionY(y));
        line.setEndY(snapPositionY(y));
    }
}
