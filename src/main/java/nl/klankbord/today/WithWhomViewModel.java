package nl.klankbord.today;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.person.Person;
import org.jspecify.annotations.Nullable;

/// Asks with whom an exercise is begun. Those with whom was talked last come first; a field finds the others.
public final class WithWhomViewModel {
    /// How many people are offered at once.
    static final int OFFERED = 12;

    private final BiConsumer<String, String> begin;
    private final ReadOnlyObjectWrapper<@Nullable Exercise> exercise = new ReadOnlyObjectWrapper<>(this, "exercise");
    private final ReadOnlyObjectWrapper<List<Person>> candidates = new ReadOnlyObjectWrapper<>(this, "candidates", List
            .of());
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private List<Person> everybody = List.of();

    /// @param begin gets the id of the exercise and of the person
    WithWhomViewModel(BiConsumer<String, String> begin) {
        this.begin = begin;
        typed.addListener(_ -> show());
    }

    /// @param people in the order in which they are offered
    void offer(List<Person> people) {
        everybody = people;
        show();
    }

    private void show() {
        var start = plain(typed.get());
        candidates.set(everybody.stream().filter(p -> fits(plain(p.shownName()), start)).limit(OFFERED).toList());
    }

    private static boolean fits(String name, String start) {
        return name.startsWith(start) || Stream.of(name.split("[\\s-]+")).anyMatch(w -> w.startsWith(start));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(
                Locale.ROOT);
    }

    /// The exercise for which a person is being chosen, or null.
    public ReadOnlyObjectProperty<@Nullable Exercise> exerciseProperty() {
        return exercise.getReadOnlyProperty();
    }

    /// The beginning of a name.
    public StringProperty typedProperty() {
        return typed;
    }

    /// Who can be chosen now, at most [#OFFERED].
    public ReadOnlyObjectProperty<List<Person>> candidatesProperty() {
        return candidates.getReadOnlyProperty();
    }

    /// True when there are more people than are offered at once, so that a field is of use.
    boolean isLong() {
        return everybody.size() > OFFERED;
    }

    /// Asks with whom; asked again for the same exercise, it stops asking.
    public void ask(Exercise next) {
        typed.set("");
        exercise.set(next.equals(exercise.get()) ? null : next);
    }

    public void stop() {
        exercise.set(null);
    }

    /// Begins the exercise with this person.
    public void choose(Person person) {
        var chosen = exercise.get();
        if (chosen != null) {
            begin.accept(chosen.id(), person.id());
        }
    }
}
