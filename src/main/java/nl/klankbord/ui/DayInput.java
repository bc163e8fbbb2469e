package nl.klankbord.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.DayParser;
import nl.klankbord.i18n.DayReading;
import nl.klankbord.i18n.Language;

/// A day somebody types, without the toolkit: the text as typed, what it is understood as, and whether something has to be
/// said about it. Held by a view model; [DateEntry] shows it. What was typed always stays.
public final class DayInput {
    private enum Takes {
        ANY_DAY, DAY_FROM_TODAY, DAY_OR_WORDS
    }

    private final Supplier<LocalDate> today;
    private final Takes takes;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<DayReading> reading = new ReadOnlyObjectWrapper<>(this, "reading",
            new DayReading.Nothing());
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper(this, "wrong");

    private DayInput(Supplier<LocalDate> today, Takes takes) {
        this.today = today;
        this.takes = takes;
        text.addListener(_ -> {
            wrong.set(false);
            read();
        });
    }

    /// Takes any day, or nothing.
    public static DayInput any(Supplier<LocalDate> today) {
        return new DayInput(today, Takes.ANY_DAY);
    }

    /// Takes today, a later day, or nothing.
    public static DayInput fromToday(Supplier<LocalDate> today) {
        return new DayInput(today, Takes.DAY_FROM_TODAY);
    }

    /// Takes a day, words such as "before the summer", or nothing.
    public static DayInput orWords(Supplier<LocalDate> today) {
        return new DayInput(today, Takes.DAY_OR_WORDS);
    }

    private void read() {
        var read = DayParser.read(text.get(), today.get());
        reading.set(takes == Takes.DAY_FROM_TODAY && read instanceof DayReading.Day(var date) && date.isBefore(today
                .get()) ? new DayReading.Past(date) : read);
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<DayReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// True after a [#check()] that found something to say, until the text changes.
    public ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /// The day, when there is one.
    public Optional<LocalDate> day() {
        return reading.get() instanceof DayReading.Day(var date) ? Optional.of(date) : Optional.empty();
    }

    /// Looks whether this can be used as it stands; nothing typed can. When not, the field says why.
    public boolean check() {
        read();
        wrong.set(switch (reading.get()) {
            case DayReading.Nothing _,DayReading.Day _ -> false;
            case DayReading.Words _ -> takes != Takes.DAY_OR_WORDS;
            case DayReading.NoSuchDay _,DayReading.NoSuchMonth _,DayReading.OtherWeekday _,DayReading.Past _ -> true;
        });
        return !wrong.get();
    }

    /// Writes a day that was understood in full, so that "tomorrow" still means the same tomorrow.
    public void tidy(Language language) {
        day().ifPresent(d -> show(d, language));
    }

    /// Puts in this day.
    public void show(LocalDate date, Language language) {
        text.set(Dates.date(date, language));
    }

    public LocalDate today() {
        return today.get();
    }

    /// True when this day can be chosen here.
    boolean takes(LocalDate date) {
        return takes != Takes.DAY_FROM_TODAY || !date.isBefore(today.get());
    }
}
