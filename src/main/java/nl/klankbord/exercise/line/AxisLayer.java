package nl.klankbord.exercise.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.klankbord.exercise.picture.Box;
import nl.klankbord.exercise.picture.Frame;
import nl.klankbord.exercise.picture.TimeAxis;
import nl.klankbord.exercise.picture.TimeAxis.Tick;
import nl.klankbord.exercise.picture.TimeAxis.Words;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// What a line is drawn against: up and down with their words, the middle, and the days under it.
final class AxisLayer extends Layer {
    private final Screen screen;
    private final Line upright = new Line();
    private final Line middle = new Line();
    private final Label plus;
    private final Label minus;
    private final Label up;
    private final Label down;
    private final List<Line> marks = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final Text ruler = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private Font font = Font.getDefault();

    AxisLayer(LineStep step, Screen screen) {
        this.screen = screen;
        setMouseTransparent(true);
        upright.getStyleClass().add("line-axis");
        middle.getStyleClass().add("line-axis");
        plus = sign("fth-plus", "sign-up");
        minus = sign("fth-minus", "sign-down");
        up = word(step.up().in(screen.language()));
        down = word(step.down().in(screen.language()));
        getChildren().addAll(upright, middle, plus, minus, up, down);
    }

    private static Label sign(String icon, String style) {
        var sign = new Label(null, new Icon(icon));
        sign.getStyleClass().addAll("line-sign", style);
        return sign;
    }

    private static Label word(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll(Styles.SMALL, Styles.STRONG, Styles.QUIET);
        return label;
    }

    /// Where the plot comes in a picture of this size.
    static Box plot(double width, double height, double em) {
        return new Box(3.5 * em, 2 * em, Math.max(em, width - 5.5 * em), Math.max(em, height - 5.25 * em));
    }

    /// Draws everything for this part of the line.
    void show(Answer answer, Frame frame, double em) {
        var plot = frame.plot();
        line(upright, plot.x(), plot.y(), plot.x(), plot.bottom());
        line(middle, plot.x(), frame.y(0), plot.right(), frame.y(0));
        sign(plus, up, plot.x(), plot.y(), em);
        sign(minus, down, plot.x(), plot.bottom(), em);
        var ticks = answer.stretch().map(s -> TimeAxis.ticks(s, frame, strip(frame, em), em, (day, w) -> width(text(
                day, w)))).orElse(List.of());
        while (marks.size() < ticks.size()) {
            marks.add(new Line());
            marks.getLast().getStyleClass().add("line-axis");
            words.add(new Label());
            words.getLast().getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
            getChildren().addAll(marks.getLast(), words.getLast());
        }
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).setVisible(i < ticks.size());
            words.get(i).setVisible(i < ticks.size());
            if (i < ticks.size()) {
                tick(marks.get(i), words.get(i), ticks.get(i), frame, em);
            }
        }
    }

    private void tick(Line mark, Label word, Tick tick, Frame frame, double em) {
        line(mark, tick.x(), frame.y(0) - em / 3, tick.x(), frame.y(0) + em / 3);
        word.setText(text(tick.day(), tick.words()));
        word.applyCss();
        if (!word.getFont().equals(font)) {
            font = word.getFont();
            widths.clear();
        }
        word.resizeRelocate(snapPositionX(tick.start()), strip(frame, em).y(), Math.ceil(width(word.getText())) + 1,
                word
                        .prefHeight(-1));
    }

    private void sign(Label sign, Label word, double x, double y, double em) {
        sign.resizeRelocate(snapPositionX(x - 0.9375 * em), snapPositionY(y - 0.9375 * em), 1.875 * em, 1.875 * em);
        var height = word.prefHeight(-1);
        word.resizeRelocate(snapPositionX(x + 1.5 * em), snapPositionY(y - height / 2), Math.min(word.prefWidth(-1),
                Math.max(0, getWidth() - x - 2 * em)), height);
    }

    private static void line(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(Math.round(x1) + 0.5);
        line.setStartY(Math.round(y1) + 0.5);
        line.setEndX(Math.round(x2) + 0.5);
        line.setEndY(Math.round(y2) + 0.5);
    }

    private double width(String text) {
        if (widths.size() > 1000) {
            widths.clear();
        }
        return widths.computeIfAbsent(text, t -> {
            ruler.setFont(font);
            ruler.setText(t);
            return ruler.getLayoutBounds().getWidth();
        });
    }

    private String text(LocalDate day, Words which) {
        var language = screen.i18n().language();
        return switch (which) {
            case DAY -> Dates.dayOfMonth(day, language);
            case DAY_AND_YEAR -> Dates.date(day, language);
            case MONTH -> Dates.monthName(day.getMonth(), language);
            case MONTH_AND_YEAR -> Dates.month(day, language);
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /// Where the words under the line stand: nothing else comes here.
    Box strip(Frame frame, double em) {
        var top = frame.plot().bottom() + 1.375 * em;
        return new Box(0.5 * em, top, Math.max(em, getWidth() - em), 1.625 * em);
    }

    /// What labels stay clear of.
    List<Box> clear(Frame frame, double em) {
        return List.of(strip(frame, em), around(plus, up), around(minus, down));
    }

    private static Box around(Label sign, Label word) {
        var right = word.getLayoutX() + word.getWidth();
        return new Box(sign.getLayoutX(), sign.getLayoutY(), Math.max(sign.getWidth(), right - sign.getLayoutX()), sign
                .getHeight());
    }
}
