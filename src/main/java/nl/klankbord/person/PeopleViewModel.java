package nl.klankbord.person;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import nl.klankbord.person.TalkDays.TalkDay;
import nl.klankbord.ui.Leavable;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.PendingDeletions.Deletion;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The list of people, with a filter that ignores case and diacritics.
public final class PeopleViewModel implements Leavable {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// Where one can go from here.
    ///
    /// @param open opens the page of the person with this id
    /// @param add opens an empty card
    public record Ways(Consumer<String> open, Runnable add) {}

    /// @param talk the next or last talk, or null when there is none
    public record Row(Person person, @Nullable TalkDay talk) {}

    /// What the screen has to show.
    public enum State {
        LOADING, NOBODY, NO_MATCH, PEOPLE
    }

    private record Loaded(List<Person> people, Map<String, TalkDay> talks) {}

    private final Persons persons;
    private final TalkDays talks;
    private final Tasks tasks;
    private final PendingDeletions deletions;
    private final Ways ways;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> rowsForViews = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ObservableSet<String> hidden;
    private final SetChangeListener<String> onHidden = c -> {
        if (c.wasAdded()) {
            show();
        } else {
            load(); // back again, or gone for good: the store knows
        }
    };
    private Loaded loaded = new Loaded(List.of(), Map.of());

    public PeopleViewModel(Persons persons, TalkDays talks, Tasks tasks, PendingDeletions deletions, Ways ways) {
        this.persons = persons;
        this.talks = talks;
        this.tasks = tasks;
        this.deletions = deletions;
        this.ways = ways;
        filter.addListener(_ -> show());
        hidden = deletions.hidden();
        hidden.addListener(onHidden);
        load();
    }

    private void load() {
        tasks.of(() -> new Loaded(persons.all(), talks.byPerson())).onSuccess(l -> {
            loaded = l;
            show();
        }).start();
    }

    private void show() {
        var there = loaded.people().stream().filter(p -> !deletions.isHidden(p.id())).toList();
        var wanted = plain(filter.get());
        rows.setAll(there.stream().filter(p -> plain(p.shownName() + " " + p.role()).contains(wanted)).map(
                p -> new Row(p, loaded.talks().get(p.id()))).toList());
        if (there.isEmpty()) {
            state.set(State.NOBODY);
        } else {
            state.set(rows.isEmpty() ? State.NO_MATCH : State.PEOPLE);
        }
    }

    /// Without case, diacritics and needless spaces.
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT)
                .strip();
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// Those that match the filter, sorted by shown name.
    public ObservableList<Row> rows() {
        return rowsForViews;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public void open(Row row) {
        ways.open().accept(row.person().id());
    }

    public void add() {
        ways.add().run();
    }

    /// Removes somebody with everything that was kept of them, with a way back.
    /// @param message what the bar says
    public void delete(Row row, String message) {
        var id = row.person().id();
        deletions.delete(new Deletion(id, message), () -> persons.delete(id));
    }

    @Override
    public void leave() {
        hidden.removeListener(onHidden);
    }
}
