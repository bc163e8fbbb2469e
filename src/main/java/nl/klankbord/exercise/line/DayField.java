package nl.klankbord.exercise.line;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.line.PastDay.Part;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.UndoKeys;
import nl.klankbord.i18n.Dates;
import nl.klankbord.ui.FieldMessage;
import nl.klankbord.ui.Styles;

/// A day that has been, typed as people remember it ([PastDay]). How it is understood stands under the field; what is wrong
/// is said once the field is left.
final class DayField extends VBox {
    private final StepContext context;
    private final Part part;
    private final Consumer<LocalDate> changed;
    private final TextField field = new TextField();
    private final FieldMessage message = new FieldMessage();
    private String shown = "";

    /// @param id of the field; the line below has it with `-message`
    /// @param name the words above it
    /// @param changed gets a day once the field is left or Enter is pressed, when it was changed
    DayField(String id, String name, Part part, StepContext context, Consumer<LocalDate> changed) {
        this.context = context;
        this.part = part;
        this.changed = changed;
        var i18n = context.screen().i18n();
        field.setId(id);
        field.setPromptText(i18n.get("run.line.day.prompt"));
        message.setId(id + "-message");
        field.accessibleHelpProperty().bind(message.textProperty());
        field.textProperty().addListener((_, _, text) -> {
            field.getStyleClass().remove(Styles.WRONG);
            message.clear();
            if (!text.equals(shown) && read() instanceof PastDay.Day(var date)) {
                message.note(Dates.fullDay(date, i18n.language()));
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                finish();
            }
        });
        field.setOnAction(_ -> finish());
        UndoKeys.addTo(field, context.run());
        var label = new Label(name);
        label.getStyleClass().add(Styles.STRONG);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setLabelFor(field);
        getStyleClass().add("labelled");
        getChildren().addAll(label, field, message);
    }

    TextField field() {
        return field;
    }

    private PastDay read() {
        return PastDay.read(field.getText(), context.screen().today().get(), part);
    }

    /// The day that stands here, when there is one.
    Optional<LocalDate> day() {
        return read() instanceof PastDay.Day(var date) ? Optional.of(date) : Optional.empty();
    }

    /// Shows these words for a day; while somebody types they wait.
    void show(String words) {
        if (!field.isFocused() || field.getText().equals(shown)) {
            shown = words;
            if (!field.getText().equals(words)) {
                field.setText(words);
            }
        }
    }

    /// Says under the field what people should know about what they typed.
    void say(String note) {
        message.note(note);
    }

    /// Takes over what was typed, or says why that is not possible yet.
    void finish() {
        if (field.getText().equals(shown)) {
            return;
        }
        switch (read()) {
            case PastDay.Day(var date) -> {
                shown = field.getText();
                changed.accept(date);
            }
            case PastDay.Ahead(var date) -> wrong("run.line.day.ahead", Dates.date(date, context.screen().i18n()
                    .language()));
            case PastDay.Unclear _ -> wrong("run.line.day.unclear");
            case PastDay.Nothing _ -> field.setText(shown);
        }
    }

    /// Looks whether there is a day, and says what is missing when there is none.
    boolean check() {
        if (read() instanceof PastDay.Nothing) {
            wrong("run.line.day.missing");
        } else {
            finish();
        }
        return day().isPresent();
    }

    /// Says what is wrong with what stands here.
    void wrong(String key, Object... arguments) {
        if (!field.getStyleClass().contains(Styles.WRONG)) {
            field.getStyleClass().add(Styles.WRONG);
        }
        message.error(context.screen().i18n().get(key, arguments));
    }
}
