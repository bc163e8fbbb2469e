package nl.klankbord.ui;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.DayReading;
import nl.klankbord.i18n.I18n;

/// A field for a day: typed in one's own words, or chosen from a calendar (button, Alt+Down or F4). Under it stands how
/// the text is understood; what is wrong is only said once the field is left or the form is sent.
public final class DateEntry extends VBox {
    private final DayInput input;
    private final I18n i18n;
    private final TextField field = new TextField();
    private final FieldMessage message = new FieldMessage();

    /// @param id of the field; the calendar button has it with `-calendar` behind it, the line below with `-message`
    public DateEntry(String id, DayInput input, I18n i18n) {
        this.input = input;
        this.i18n = i18n;
        getStyleClass().add("date-entry");
        getStylesheets().add(Objects.requireNonNull(DateEntry.class.getResource("DateEntry.css")).toExternalForm());
        field.setId(id);
        field.setPromptText(i18n.get("ui.day.prompt"));
        input.tidy(i18n.language());
        field.textProperty().bindBidirectional(input.textProperty());
        message.setId(id + "-message");
        field.accessibleHelpProperty().bind(message.textProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(field, calendarButton(id + "-calendar"));
        row.getStyleClass().add("row");
        getChildren().addAll(row, message);
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                finish();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        // the input lives longer than this view: listened to only while the view is in a window
        sceneProperty().flatMap(_ -> input.readingProperty()).subscribe(_ -> explain());
        sceneProperty().flatMap(_ -> input.wrongProperty()).subscribe(_ -> explain());
    }

    /// The field itself, for a label and for focus.
    public TextField field() {
        return field;
    }

    private Button calendarButton(String id) {
        var button = new Button(null, new Icon("fth-calendar"));
        button.setId(id);
        button.getStyleClass().add(Styles.ICON);
        button.setAccessibleText(i18n.get("ui.day.calendar"));
        button.setOnAction(_ -> openCalendar());
        return button;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            finish();
        } else if (event.getCode() == KeyCode.F4 || (event.getCode() == KeyCode.DOWN && event.isAltDown())) {
            openCalendar();
            event.consume();
        }
    }

    private void finish() {
        if (input.check()) {
            input.tidy(i18n.language());
        }
    }

    private void openCalendar() {
        new CalendarPopup(i18n, input).show(field, this::choose);
    }

    private void choose(LocalDate date) {
        input.show(date, i18n.language());
        field.requestFocus();
        field.end();
    }

    private void explain() {
        var wrong = input.wrongProperty().get();
        field.getStyleClass().remove(Styles.WRONG);
        message.clear();
        if (wrong) {
            field.getStyleClass().add(Styles.WRONG);
            message.error(problem(input.readingProperty().get()));
        } else if (input.readingProperty().get() instanceof DayReading.Day(var date)) {
            message.note(Dates.fullDay(date, i18n.language()));
        }
    }

    private String problem(DayReading reading) {
        var language = i18n.language();
        return switch (reading) {
            case DayReading.NoSuchDay(var month, var before, var after) -> i18n.get("ui.day.noSuchDay", sentence(
                    month.getMonth() == Month.FEBRUARY
                            ? Dates.month(month.atDay(1), language)
                            : Dates.monthName(month.getMonth(), language)),
                    month.lengthOfMonth(), Dates.dayOfMonth(before,
                            language),
                    Dates.dayOfMonth(after, language));
            case DayReading.NoSuchMonth(var month) -> i18n.get("ui.day.noSuchMonth", month);
            case DayReading.OtherWeekday(var date, var other) -> i18n.get("ui.day.otherWeekday", Dates.dayOfMonth(date,
                    language), Dates.weekdayName(date.getDayOfWeek(), language), Dates.weekday(date, language),
                    Dates
                            .weekday(other, language));
            case DayReading.Past(var date) -> i18n.get("ui.day.past", sentence(Dates.weekday(date, language)));
            case DayReading.Words _,DayReading.Nothing _,DayReading.Day _ -> i18n.get("ui.day.words");
        };
    }

    private String sentence(String text) {
        return text.substring(0, 1).toUpperCase(i18n.language().locale()) + text.substring(1);
    }
}
