package nl.klankbord.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversation.Setting;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.i18n.ClockParser;
import nl.klankbord.i18n.ClockReading;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.Language;
import nl.klankbord.ui.DayInput;
import org.jspecify.annotations.Nullable;

/// Plans a conversation, or moves a planned one: a day from today on, a time, what sort of talk, and a place if one likes.
/// Nothing is preset.
final class PlanViewModel {
    /// A field that has to be filled in, in reading order.
    enum Field {
        DAY, TIME, KIND
    }

    private final @Nullable Conversation planned;
    private final BiConsumer<LocalDateTime, Setting> plan;
    private final DayInput day;
    private final StringProperty time = new SimpleStringProperty(this, "time", "");
    private final ObjectProperty<@Nullable ConversationKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final StringProperty place = new SimpleStringProperty(this, "place", "");
    private final ReadOnlyObjectWrapper<Set<Field>> wrong = new ReadOnlyObjectWrapper<>(this, "wrong", Set.of());

    /// @param planned the conversation that is moved, or null for a new one
    /// @param plan gets what was filled in, once it is complete
    PlanViewModel(@Nullable Conversation planned, Language language, Supplier<LocalDate> today,
            BiConsumer<LocalDateTime, Setting> plan) {
        this.planned = planned;
        this.plan = plan;
        day = DayInput.fromToday(today);
        if (planned != null) {
            var when = planned.moments().plannedFor();
            if (when != null) {
                day.show(when.toLocalDate(), language);
                time.set(Dates.clock(when.toLocalTime(), language));
            }
            kind.set(planned.setting().kind());
            place.set(planned.setting().place());
        }
        time.addListener(_ -> fine(Field.TIME));
        kind.addListener(_ -> fine(Field.KIND));
        day.textProperty().addListener(_ -> fine(Field.DAY));
    }

    boolean isMove() {
        return planned != null;
    }

    DayInput day() {
        return day;
    }

    StringProperty timeProperty() {
        return time;
    }

    ClockReading timeReading() {
        return ClockParser.read(time.get());
    }

    ObjectProperty<@Nullable ConversationKind> kindProperty() {
        return kind;
    }

    StringProperty placeProperty() {
        return place;
    }

    /// The fields that kept the last [#save()] from going on, as far as they have not changed since.
    ReadOnlyObjectProperty<Set<Field>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    private void fine(Field field) {
        if (wrong.get().contains(field)) {
            var rest = EnumSet.copyOf(wrong.get());
            rest.remove(field);
            wrong.set(rest);
        }
    }

    /// Hands on what was filled in.
    /// @return the first field that is wrong or missing; everything typed stays
    Optional<Field> save() {
        var missing = EnumSet.noneOf(Field.class);
        var date = day.check() ? day.day() : Optional.<LocalDate>empty();
        if (date.isEmpty()) {
            missing.add(Field.DAY);
        }
        var clock = timeReading() instanceof ClockReading.Time(LocalTime t)
                ? Optional.of(t)
                : Optional
                        .<LocalTime>empty();
        if (clock.isEmpty()) {
            missing.add(Field.TIME);
        }
        var chosen = kind.get();
        if (chosen == null) {
            missing.add(Field.KIND);
        }
        wrong.set(missing);
        if (chosen != null && date.isPresent() && clock.isPresent()) {
            plan.accept(date.get().atTime(clock.get()), new Setting(chosen, place.get().strip()));
        }
        return missing.stream().findFirst();
    }
}
