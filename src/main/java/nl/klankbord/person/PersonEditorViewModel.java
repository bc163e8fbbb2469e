package nl.klankbord.person;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Autosave.State;
import nl.klankbord.ui.DayInput;
import nl.klankbord.ui.Ids;
import nl.klankbord.ui.Leavable;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The card of one person, new or known. A first name is enough. Whoever leaves the screen without choosing keeps what
/// was typed, as far as it can be kept; only [#cancel()] lets go of it.
public final class PersonEditorViewModel implements Leavable {
    /// A field that can be wrong.
    public enum Field {
        NAME, REVIEW
    }

    /// Where one can go from here.
    ///
    /// @param saved opens the page of the person with this id
    /// @param cancelled goes back to where one came from
    public record Ways(Consumer<String> saved, Runnable cancelled) {}

    /// What the card needs from outside.
    public record Around(Persons persons, Tasks tasks, Saves saves, InstantSource clock, Ids ids) {}

    private final Around around;
    private final I18n i18n;
    private final Ways ways;
    private final Autosave autosave;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty alias = new SimpleStringProperty(this, "alias", "");
    private final StringProperty role = new SimpleStringProperty(this, "role", "");
    private final DayInput review;
    private final ReadOnlyBooleanWrapper nameMissing = new ReadOnlyBooleanWrapper(this, "nameMissing");
    private final ReadOnlyStringWrapper knownAs = new ReadOnlyStringWrapper(this, "knownAs", "");
    private @Nullable Person stored;
    private @Nullable Person saving;
    private boolean goOn;
    private boolean done;
    private boolean cancelled;

    /// @param personId whose card it is, or null for somebody new
    public PersonEditorViewModel(@Nullable String personId, Around around, I18n i18n, Ways ways) {
        this.around = around;
        this.i18n = i18n;
        this.ways = ways;
        review = DayInput.any(() -> LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault()));
        autosave = new Autosave(around.saves(), this::work);
        autosave.stateProperty().addListener((_, _, state) -> {
            if (state == State.SAVED) {
                saved();
            }
        });
        name.addListener(_ -> nameMissing.set(false));
        if (personId != null) {
            around.tasks().of(() -> around.persons().find(personId)).onSuccess(p -> p.ifPresent(this::show)).start();
        }
    }

    private void show(Person person) {
        stored = person;
        name.set(person.name());
        alias.set(person.alias());
        role.set(person.role());
        if (person.reviewOn() != null) {
            review.show(person.reviewOn(), i18n.language());
        }
        knownAs.set(person.shownName());
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty aliasProperty() {
        return alias;
    }

    public StringProperty roleProperty() {
        return role;
    }

    /// The day on which to look again at what is kept.
    public DayInput review() {
        return review;
    }

    /// True after saving without a name, until one is typed.
    public ReadOnlyBooleanProperty nameMissingProperty() {
        return nameMissing.getReadOnlyProperty();
    }

    /// The shown name of a person who is known already; empty for somebody new.
    public ReadOnlyStringProperty knownAsProperty() {
        return knownAs.getReadOnlyProperty();
    }

    /// Saves and goes on once that is durable. When something is wrong nothing is saved and everything typed stays.
    /// @return the first field that is wrong, to put the focus in
    public Optional<Field> save() {
        nameMissing.set(name.get().isBlank());
        var reviewFine = review.check();
        if (nameMissing.get()) {
            return Optional.of(Field.NAME);
        }
        if (!reviewFine) {
            return Optional.of(Field.REVIEW);
        }
        goOn = true;
        store();
        return Optional.empty();
    }

    /// Lets go of what was typed.
    public void cancel() {
        done = true;
        cancelled = true;
        ways.cancelled().run();
    }

    private void store() {
        var person = typed();
        if (person.equals(stored)) {
            saving = person;
            saved();
            return;
        }
        saving = person;
        autosave.changed();
        autosave.flush();
    }

    private Person typed() {
        var before = saving != null ? saving : stored;
        return new Person(before == null ? around.ids().next() : before.id(), name.get().strip(), alias.get().strip(),
                role.get().strip(), review.day().orElse(null),
                before == null ? around.clock().instant() : before.createdAt());
    }

    private Callable<?> work() {
        if (!cancelled && !name.get().isBlank() && review.check()) {
            saving = typed(); // after a failed save the newest text counts
        }
        var person = cancelled ? null : saving;
        return () -> {
            if (person != null) {
                around.persons().save(person);
            }
            return true;
        };
    }

    private void saved() {
        stored = saving;
        if (goOn && saving != null && !done) {
            done = true;
            ways.saved().accept(saving.id());
        }
    }

    @Override
    public void leave() {
        if (!done && !name.get().isBlank() && review.check()) {
            goOn = false;
            done = true;
            if (!typed().equals(stored)) {
                store();
            }
        }
    }
}
