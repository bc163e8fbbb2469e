package nl.klankbord.conversation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.Person;
import nl.klankbord.person.Persons;
import nl.klankbord.ui.Leavable;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Tasks;

/// All agreements with everybody, by when they ask for attention. A row that was ticked or checked stays where it is until
/// a filter is changed or the screen is left, so that nothing jumps away under the hand.
public final class AgreementsViewModel implements Leavable {
    /// How many rows of a group are shown at first, and added each time.
    static final int PORTION = 40;

    /// Whose turn it is, seen from the user.
    public enum Whose {
        ALL, MINE, THEIRS;

        boolean fits(Who who) {
            return switch (this) {
                case ALL -> true;
                case MINE -> who == Who.ME || who == Who.BOTH;
                case THEIRS -> who == Who.YOU || who == Who.BOTH;
            };
        }
    }

    /// Where the data comes from and goes to.
    public record Sources(CheckUpViewModel.Around checkUps, Persons persons) {}

    /// Where this screen leads.
    ///
    /// @param openPerson gets the id of a person
    /// @param openPeople shows the list of people
    public record Ways(Consumer<String> openPerson, Runnable openPeople) {}

    /// @param rows those in view
    /// @param more how many are left
    public record Section(DueGroup group, List<AgreementRowViewModel> rows, int more) {}

    /// What the screen shows.
    ///
    /// @param loaded false until the data is there
    /// @param lack what it would be that is lacking, where there are no sections
    public record Content(boolean loaded, Lack lack, List<Section> sections) {}

    /// Why nothing is shown.
    public enum Lack {
        /// there is no agreement at all
        NONE_AT_ALL,
        /// everything is finished, and finished ones are left out
        NONE_OPEN,
        /// nothing fits the choice of person and side
        NONE_CHOSEN
    }

    private record Loaded(List<Agreement> agreements, List<Person> persons) {}

    private final Sources sources;
    private final PendingDeletions deletions;
    private final I18n i18n;
    private final Ways ways;
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(this, "whose", Whose.ALL);
    private final StringProperty person = new SimpleStringProperty(this, "person", "");
    private final BooleanProperty finished = new SimpleBooleanProperty(this, "finished");
    private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(this, "people", List.of());
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(this, "content", new Content(
            false, Lack.NONE_AT_ALL, List.of()));
    private final Map<DueGroup, Integer> portions = new HashMap<>();
    private final ObservableSet<String> hidden;
    private final SetChangeListener<String> whenHiddenChanges = _ -> show();
    private List<AgreementRowViewModel> rows = List.of();
    private boolean loaded;

    public AgreementsViewModel(Sources sources, Tasks tasks, PendingDeletions deletions, I18n i18n, Ways ways) {
        this.sources = sources;
        this.deletions = deletions;
        this.i18n = i18n;
        this.ways = ways;
        hidden = deletions.hidden();
        hidden.addListener(whenHiddenChanges);
        whose.addListener(_ -> showAnew());
        person.addListener(_ -> showAnew());
        finished.addListener(_ -> showAnew());
        tasks.of(() -> new Loaded(sources.checkUps().agreements().all(), sources.persons().all())).onSuccess(this::take)
                .start();
    }

    private void take(Loaded data) {
        var byId = data.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        rows = data.agreements().stream().filter(a -> byId.containsKey(a.from().person()) && !a.commitment().what()
                .isBlank()).map(a -> row(a, Objects.requireNonNull(byId.get(a.from().person())))).toList();
        var withAgreements = rows.stream().map(r -> r.person().id()).collect(Collectors.toSet());
        people.set(data.persons().stream().filter(p -> withAgreements.contains(p.id())).toList());
        loaded = true;
        show();
    }

    private AgreementRowViewModel row(Agreement agreement, Person with) {
        return new AgreementRowViewModel(new CheckUpViewModel(agreement, sources.checkUps()), with, deletions, i18n);
    }

    private void showAnew() {
        portions.clear();
        show();
    }

    private void show() {
        var present = rows.stream().filter(r -> isPresent(r.agreement())).toList();
        var groups = present.stream().filter(this::fits).collect(Collectors.groupingBy(r -> DueGroup.of(r.agreement(), r
                .checkUp().today())));
        var sections = Arrays.stream(DueGroup.values()).filter(groups::containsKey).map(g -> section(g, groups
                .getOrDefault(g, List.of()))).toList();
        content.set(new Content(loaded, lack(present), sections));
    }

    private Lack lack(List<AgreementRowViewModel> present) {
        if (present.isEmpty()) {
            return Lack.NONE_AT_ALL;
        }
        return whose.get() == Whose.ALL && person.get().isEmpty() ? Lack.NONE_OPEN : Lack.NONE_CHOSEN;
    }

    private boolean isPresent(Agreement agreement) {
        return !deletions.isHidden(agreement.id()) && !deletions.isHidden(agreement.from().person()) && !deletions
                .isHidden(agreement.from().conversation());
    }

    private boolean fits(AgreementRowViewModel row) {
        var agreement = row.agreement();
        return (finished.get() || agreement.isOpen()) && whose.get().fits(agreement.commitment().who()) && (person.get()
                .isEmpty() || person.get().equals(row.person().id()));
    }

    private Section section(DueGroup group, List<AgreementRowViewModel> all) {
        int count = Math.min(all.size(), portions.getOrDefault(group, PORTION));
        return new Section(group, all.stream().sorted(order(group)).limit(count).toList(), all.size() - count);
    }

    private static Comparator<AgreementRowViewModel> order(DueGroup group) {
        var made = Comparator.comparing((AgreementRowViewModel r) -> r.agreement().from().madeAt());
        return switch (group) {
            case NOW, SOON, LATER -> Comparator.comparing((AgreementRowViewModel r) -> Objects.requireNonNull(r
                    .agreement().commitment().due().date())).thenComparing(made);
            case UNDATED -> made;
            case FINISHED -> Comparator.comparing((AgreementRowViewModel r) -> r.agreement().checkUps().isEmpty()
                    ? r.agreement().from().madeAt()
                    : r.agreement().checkUps().getLast().at()).reversed();
        };
    }

    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// Everybody with whom something was agreed, for the choice of person.
    public ReadOnlyObjectProperty<List<Person>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /// Whose agreements are shown.
    public ObjectProperty<Whose> whoseProperty() {
        return whose;
    }

    /// Id of the only person whose agreements are shown; empty for everybody.
    public StringProperty personProperty() {
        return person;
    }

    /// Whether agreements that are done or dropped are shown as well.
    public BooleanProperty finishedProperty() {
        return finished;
    }

    /// Shows more rows of this group.
    public void showMore(DueGroup group) {
        portions.merge(group, 2 * PORTION, (now, _) -> now + PORTION);
        show();
    }

    /// Takes away every choice that leaves something out, except that finished ones stay out.
    public void showEverybody() {
        whose.set(Whose.ALL);
        person.set("");
    }

    public void openPerson(String id) {
        ways.openPerson().accept(id);
    }

    public void openPeople() {
        ways.openPeople().run();
    }

    @Override
    public void leave() {
        hidden.removeListener(whenHiddenChanges);
        rows.forEach(r -> r.checkUp().leave());
    }
}
