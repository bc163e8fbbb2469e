package nl.klankbord.workspace;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.conversation.Note;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.i18n.ClockParser;
import nl.klankbord.i18n.ClockReading;
import nl.klankbord.i18n.Dates;
import nl.klankbord.person.Person;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.DayInput;
import nl.klankbord.ui.SaveFailedException;
import org.jspecify.annotations.Nullable;

/// One conversation being prepared, by the manager alone. Saved soon after every change; a new conversation exists from its
/// first change on.
public final class PreparationViewModel {
    /// Position of a conversation that was prepared but not begun: from then on its choice of exercises is the user's own.
    static final String PREPARED = "prepared";
    /// Proposed for a conversation nobody prepared yet.
    private static final String PROPOSED = "grow";

    private final ToPrepare read;
    private final WorkspaceParts parts;
    private final PrepareExits exits;
    private final ObjectProperty<ConversationKind> kind;
    private final StringProperty place;
    private final DayInput day;
    private final StringProperty time;
    private final StringProperty intention;
    private final Map<Exercise, BooleanProperty> chosen = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<SaveFailedException.@Nullable Reason> problem = new ReadOnlyObjectWrapper<>(
            this, "problem");
    private final Autosave saving;

    PreparationViewModel(ToPrepare read, WorkspaceParts parts, PrepareExits exits) {
        this.read = read;
        this.parts = parts;
        this.exits = exits;
        var conversation = read.conversation();
        kind = new SimpleObjectProperty<>(this, "kind", conversation.setting().kind());
        place = new SimpleStringProperty(this, "place", conversation.setting().place());
        day = DayInput.fromToday(parts.work()::today);
        time = new SimpleStringProperty(this, "time", "");
        intention = new SimpleStringProperty(this, "intention", read.intention().text());
        var planned = conversation.moments().plannedFor();
        if (planned != null) {
            day.show(planned.toLocalDate(), parts.words().i18n().language());
            time.set(Dates.clock(planned.toLocalTime(), parts.words().i18n().language()));
        }
        saving = new Autosave(parts.work().saves(), () -> storing(conversation()));
        var untouched = conversation.exercises().isEmpty() && conversation.position().isEmpty();
        for (var exercise : parts.catalog().mostUsedFirst()) {
            var on = new SimpleBooleanProperty(this, exercise.id(), conversation.exercises().contains(exercise.id())
                    || (untouched && exercise.id().equals(PROPOSED)));
            on.addListener(_ -> saving.changed());
            chosen.put(exercise, on);
        }
        for (var each : List.<ObservableValue<?>>of(kind, place, day.textProperty(), time, intention)) {
            each.addListener(_ -> saving.changed());
        }
    }

    private Callable<Conversation> storing(Conversation now) {
        var note = read.intention().withText(intention.get());
        var ports = parts.ports();
        return () -> {
            ports.conversations().save(now);
            if (note.text().isBlank()) {
                ports.notes().delete(note.id());
            } else {
                ports.notes().save(note);
            }
            return now;
        };
    }

    /// The conversation as it is prepared now.
    Conversation conversation() {
        var before = read.conversation();
        var next = before.withSetting(new Conversation.Setting(kind.get(), place.get().strip())).withExercises(chosen
                .entrySet().stream().filter(e -> e.getValue().get()).map(e -> e.getKey().id()).toList());
        return before.state() == ConversationState.PLANNED
                ? next.planFor(plannedFor().orElse(null)).withPosition(PREPARED)
                : next;
    }

    /// When it is planned; empty while the day or the time is not there.
    public Optional<LocalDateTime> plannedFor() {
        return day.day().flatMap(d -> clock().map(d::atTime));
    }

    /// The time that was typed, when it is one.
    public Optional<LocalTime> clock() {
        return ClockParser.read(time.get()) instanceof ClockReading.Time(var t) ? Optional.of(t) : Optional.empty();
    }

    public ObjectProperty<ConversationKind> kindProperty() {
        return kind;
    }

    public StringProperty placeProperty() {
        return place;
    }

    public DayInput day() {
        return day;
    }

    public StringProperty timeProperty() {
        return time;
    }

    /// What the user wants to reach; only the user ever sees it.
    public StringProperty intentionProperty() {
        return intention;
    }

    /// Every exercise of the library with whether it is used in this conversation.
    public Map<Exercise, BooleanProperty> exercises() {
        return Collections.unmodifiableMap(chosen);
    }

    public Person person() {
        return read.person();
    }

    /// Open agreements of earlier talks.
    public List<Agreement> earlier() {
        return read.earlier();
    }

    /// When the talk before was closed, its goal and what was agreed; empty when there was none.
    public Optional<ToPrepare.LastTalk> last() {
        return Optional.ofNullable(read.last());
    }

    /// Jots since the talk before, newest first.
    public List<Note> jots() {
        return read.jots();
    }

    /// Opens the summary of the talk before.
    public void openLastSummary() {
        last().ifPresent(l -> exits.openSummary().accept(l.conversation().id()));
    }

    /// Why beginning did not work, or null.
    public ReadOnlyObjectProperty<SaveFailedException.@Nullable Reason> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Stores the preparation and begins the conversation.
    public void begin() {
        problem.set(null);
        parts.work().tasks().of(storing(conversation())).onSuccess(c -> exits.begin().accept(c.id()))
                .onError(SaveFailedException.class, e -> problem.set(e.reason())).start();
    }

    public void back() {
        exits.back().run();
    }

    /// Saves what is unsaved right away.
    public void flush() {
        saving.flush();
    }
}
