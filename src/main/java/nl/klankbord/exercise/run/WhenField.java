package nl.klankbord.exercise.run;

import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.When;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;

/// A day or words like "before the summer", typed or picked from a calendar. What is typed becomes a day when the field is
/// left, if it is one; a day that does not exist stays as typed, with a question under it.
final class WhenField extends VBox {
    private final StepContext.Screen screen;
    private final Consumer<When> changed;
    private final AnswerArea text;
    private final DatePicker picker = new DatePicker();
    private final Label message = new Label();
    private When value = When.NOT_SAID;
    private boolean showing;

    /// @param id of the text field; the calendar has this id with `-calendar`, the message with `-message`
    WhenField(String id, String name, StepContext context, Consumer<When> changed) {
        this.screen = context.screen();
        this.changed = changed;
        getStyleClass().add("labelled");
        var i18n = screen.i18n();
        text = new AnswerArea(1, context.run(), t -> changed.accept(new When(null, t)));
        text.setId(id);
        text.setPromptText(i18n.get("run.when.prompt"));
        text.oneLine(this::settle);
        text.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                explain();
            } else {
                settle();
            }
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        picker.setId(id + "-calendar");
        picker.setEditable(false);
        picker.getStyleClass().add("calendar");
        picker.setAccessibleText(i18n.get("run.when.calendar"));
        picker.valueProperty().addListener((_, _, day) -> {
            if (!showing && day != null) {
                context.run().pause();
                changed.accept(When.on(day));
                context.run().pause();
            }
        });
        message.setId(id + "-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.managedProperty().bind(message.visibleProperty());
        var label = new Label(name);
        label.getStyleClass().add(Styles.STRONG);
        label.setLabelFor(text);
        label.setWrapText(true);
        var line = new HBox(text, picker);
        line.getStyleClass().add("when-line");
        getChildren().addAll(label, line, message);
        explain();
    }

    void show(When next) {
        value = next;
        showing = true;
        try {
            var date = next.date();
            text.show(date == null ? next.words() : Dates.day(date, screen.today().get(), screen.i18n().language()));
            picker.setValue(date);
        } finally {
            showing = false;
        }
        explain();
    }

    private DueWords.Reading reading() {
        return new DueWords(screen.today().get()).read(text.getText());
    }

    private void settle() {
        if (value.date() == null && reading() instanceof DueWords.Day(var date)) {
            changed.accept(When.on(date));
        }
        explain();
    }

    private void explain() {
        var wrong = "";
        if (value.date() == null && !text.isFocused()) {
            wrong = switch (reading()) {
                case DueWords.NoSuchDay day -> noSuchDay(day);
                case DueWords.NoSuchMonth _ -> screen.i18n().get("run.when.nomonth");
                case DueWords.Day _,DueWords.Words _ -> "";
            };
        }
        var date = value.date();
        var gone = date != null && date.isBefore(screen.today().get());
        message.setText(gone ? screen.i18n().get("run.when.gone") : wrong);
        message.getStyleClass().setAll("label", Styles.SMALL, gone ? Styles.QUIET : Styles.ERROR_TEXT);
        message.setGraphic(wrong.isEmpty() ? null : new Icon("fth-alert-circle"));
        message.setVisible(gone || !wrong.isEmpty());
        text.getStyleClass().remove(Styles.WRONG);
        if (!wrong.isEmpty()) {
            text.getStyleClass().add(Styles.WRONG);
        }
        text.setAccessibleHelp(message.getText());
    }

    private String noSuchDay(DueWords.NoSuchDay day) {
        var i18n = screen.i18n();
        var locale = i18n.language().locale();
        var month = day.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        var name = month.substring(0, 1).toUpperCase(locale) + month.substring(1);
        var length = Integer.toString(day.month().lengthOfMonth());
        var dayAndMonth = DateTimeFormatter.ofPattern("d MMMM", locale);
        var last = dayAndMonth.format(day.last());
        var next = dayAndMonth.format(day.next());
        // only February has another length in another year
        return day.month().getMonth() == Month.FEBRUARY
                ? i18n.get("run.when.february", Integer.toString(day.month().getYear()), length, last, next)
                : i18n.get("run.when.noday", name, length, last, next);
    }
}
