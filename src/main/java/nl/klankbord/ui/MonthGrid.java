package nl.klankbord.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;

/// One month as a grid of days, weeks from Monday. Arrows walk through the days, Page Up and Down through the months, Home
/// and End through the week; Enter or a click chooses. The calendar of the toolkit follows the language of the system and
/// not that of the screen, hence one of our own.
final class MonthGrid extends VBox {
    private static final int WEEKS = 6;
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");

    private final I18n i18n;
    private final DayInput input;
    private final Consumer<LocalDate> choose;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final List<Button> days = new ArrayList<>();
    private LocalDate cursor;

    MonthGrid(I18n i18n, DayInput input, Consumer<LocalDate> choose) {
        this.i18n = i18n;
        this.input = input;
        this.choose = choose;
        this.cursor = input.day().orElseGet(input::today);
        getStyleClass().add("month-grid");
        title.getStyleClass().add(Styles.H3);
        title.setId("calendar-month");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, turn("calendar-previous", "ui.day.previousMonth", "fth-chevron-left", -1),
                turn("calendar-next", "ui.day.nextMonth", "fth-chevron-right", 1));
        head.getStyleClass().add("head");
        getChildren().addAll(head, grid);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        build();
        draw();
    }

    private Button turn(String id, String key, String icon, int months) {
        var button = new Button(null, new Icon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.GHOST, Styles.ICON);
        button.setAccessibleText(i18n.get(key));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> move(cursor.plusMonths(months)));
        return button;
    }

    private void build() {
        for (var weekday : DayOfWeek.values()) {
            var name = new Label(Dates.weekdayShort(weekday, i18n.language()));
            name.getStyleClass().addAll("weekday", Styles.SMALL, Styles.QUIET);
            grid.add(name, weekday.getValue() - 1, 0);
        }
        for (int i = 0; i < WEEKS * 7; i++) {
            var day = new Button();
            day.getStyleClass().add("day");
            days.add(day);
            grid.add(day, i % 7, 1 + i / 7);
        }
    }

    private void draw() {
        title.setText(Dates.month(cursor, i18n.language()));
        var first = cursor.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < days.size(); i++) {
            show(days.get(i), first.plusDays(i));
        }
    }

    private void show(Button day, LocalDate date) {
        day.setText(Integer.toString(date.getDayOfMonth()));
        day.setId("day-" + date);
        day.setAccessibleText(Dates.fullDay(date, i18n.language()));
        day.setDisable(!input.takes(date));
        day.setFocusTraversable(date.equals(cursor));
        day.setOnAction(_ -> choose.accept(date));
        day.pseudoClassStateChanged(CURSOR, date.equals(cursor));
        day.pseudoClassStateChanged(TODAY, date.equals(input.today()));
        day.pseudoClassStateChanged(OTHER_MONTH, date.getMonth() != cursor.getMonth());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            if (input.takes(cursor)) {
                choose.accept(cursor);
            }
            event.consume();
            return;
        }
        var next = next(event.getCode());
        if (!next.equals(cursor)) {
            move(next);
            event.consume();
        }
    }

    private LocalDate next(KeyCode key) {
        return switch (key) {
            case LEFT -> cursor.minusDays(1);
            case RIGHT -> cursor.plusDays(1);
            case UP -> cursor.minusWeeks(1);
            case DOWN -> cursor.plusWeeks(1);
            case PAGE_UP -> cursor.minusMonths(1);
            case PAGE_DOWN -> cursor.plusMonths(1);
            case HOME -> cursor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case END -> cursor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            default -> cursor;
        };
    }

    private void move(LocalDate to) {
        if (Math.abs(ChronoUnit.YEARS.between(input.today(), to)) > 100) {
            return;
        }
        cursor = to;
        draw();
        focusDay();
    }

    /// Moves the focus to the day that would be chosen.
    void focusDay() {
        days.stream().filter(Button::isFocusTraversable).forEach(Button::requestFocus);
    }
}
