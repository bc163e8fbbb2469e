package nl.klankbord.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.klankbord.i18n.DayReading;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.DayInput;
import nl.klankbord.ui.Ids;
import nl.klankbord.ui.Leavable;
import nl.klankbord.ui.Saves;
import org.jspecify.annotations.Nullable;

/// Looks back at one agreement. Choosing what became of it is the check-up, dated at that moment; nothing has to be
/// confirmed, so nothing typed can get lost. Until this sitting ends the choice, its words and the new day can be changed
/// or taken back as a whole.
public final class CheckUpViewModel implements Leavable {
    /// What people can say of an agreement, in the order in which it is offered.
    public static final List<AgreementState> CHOICES = List.of(AgreementState.DONE, AgreementState.PARTLY,
            AgreementState.MOVED, AgreementState.DROPPED);
    private static final Set<AgreementState> CHOOSABLE = EnumSet.copyOf(CHOICES);

    /// What a check-up needs from outside.
    public record Around(Agreements agreements, Saves saves, InstantSource clock, Ids ids) {}

    private record Choice(String id, Instant at, AgreementState state) {}

    private final Around around;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<Agreement> agreement;
    private final ReadOnlyObjectWrapper<@Nullable AgreementState> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final DayInput movedTo;
    private Agreement before;
    private @Nullable Choice choice;

    public CheckUpViewModel(Agreement start, Around around) {
        this.around = around;
        before = start;
        agreement = new ReadOnlyObjectWrapper<>(this, "agreement", start);
        autosave = new Autosave(around.saves(), () -> {
            var value = agreement.get();
            return () -> {
                around.agreements().save(value);
                return true;
            };
        });
        movedTo = DayInput.orWords(this::today);
        note.addListener(_ -> show());
        movedTo.readingProperty().addListener(_ -> show());
    }

    /// The agreement as it stands now, with the check-up of this sitting.
    public ReadOnlyObjectProperty<Agreement> agreementProperty() {
        return agreement.getReadOnlyProperty();
    }

    public Agreement agreement() {
        return agreement.get();
    }

    /// What was chosen in this sitting, or null.
    public ReadOnlyObjectProperty<@Nullable AgreementState> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What was said about it; only kept together with a choice.
    public StringProperty noteProperty() {
        return note;
    }

    /// The new day, or words for it. Only looked at when "moved" is chosen.
    public DayInput movedTo() {
        return movedTo;
    }

    /// The day of today on the wall of this computer.
    public LocalDate today() {
        return LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault());
    }

    /// Check-ups of before this sitting, oldest first.
    public List<CheckUp> earlier() {
        return before.checkUps();
    }

    /// Chooses what became of it. A second choice in the same sitting replaces the first.
    /// @throws IllegalArgumentException for a state that is not one of [#CHOICES]
    public void choose(AgreementState state) {
        if (!CHOOSABLE.contains(state)) {
            throw new IllegalArgumentException(state + " cannot be chosen at a check-up");
        }
        var now = choice;
        choice = now == null
                ? new Choice(around.ids().next(), around.clock().instant(), state)
                : new Choice(now.id(), now.at(), state);
        show();
        flush();
    }

    /// Takes back the check-up of this sitting; without one, the last earlier check-up. A day that it moved comes back.
    public void takeBack() {
        if (choice != null) {
            choice = null;
        } else {
            before = before.withoutLastCheckUp();
        }
        show();
        flush();
    }

    private void show() {
        var now = choice;
        var next = now == null ? before : before.check(checkUp(now), due(now));
        chosen.set(now == null ? null : now.state());
        if (!next.equals(agreement.get())) {
            agreement.set(next);
            autosave.changed();
        }
    }

    private CheckUp checkUp(Choice now) {
        return new CheckUp(now.id(), now.at(), now.state(), note.get());
    }

    private When due(Choice now) {
        if (now.state() != AgreementState.MOVED) {
            return before.commitment().due();
        }
        // a day that does not exist is kept as it was typed, so that nothing typed gets lost
        return switch (movedTo.readingProperty().get()) {
            case DayReading.Nothing _ -> before.commitment().due();
            case DayReading.Day(var date) -> When.on(date);
            case DayReading _ -> new When(null, movedTo.textProperty().get().strip());
        };
    }

    /// Saves right away: when a field loses focus.
    public void flush() {
        autosave.flush();
    }

    @Override
    public void leave() {
        autosave.flush();
    }
}
