package nl.klankbord.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.Person;
import nl.klankbord.person.Persons;
import nl.klankbord.search.SearchEntry.Kind;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// Searching as you type. Made anew each time the palette opens. Never more than one search is under way; an answer is only
/// shown when it answers what stands in the field.
public final class SearchViewModel {
    private static final int LIMIT = 40;

    /// Where things are found, and what is told about them.
    public record Sources(SearchIndex index, Persons persons, Conversations conversations, ExerciseCatalog catalog) {}

    /// What the palette works with.
    public record Around(Tasks tasks, PendingDeletions deletions, I18n i18n) {}

    /// Where the palette leads.
    public interface Ways {
        /// Opens what was found; the palette has been closed by then.
        void open(SearchHit hit);

        void close();
    }

    /// What was found, with what is told about it.
    ///
    /// @param name of the person it is about, or empty
    /// @param day of a conversation, or null
    public record Found(SearchHit hit, String name, @Nullable LocalDate day) {}

    /// What the palette shows.
    ///
    /// @param query what these are the answers to
    public record Answer(String query, List<Found> found) {
        /// True when there was something to look for and it is nowhere.
        public boolean isNothing() {
            return !query.isBlank() && found.isEmpty();
        }
    }

    private final Sources sources;
    private final Around around;
    private final SearchScope scope;
    private final Ways ways;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(this, "answer", new Answer("", List
            .of()));
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", -1);
    private final ReadOnlyStringWrapper together = new ReadOnlyStringWrapper(this, "together", "");
    private boolean searching;

    public SearchViewModel(Sources sources, Around around, SearchScope scope, Ways ways) {
        this.sources = sources;
        this.around = around;
        this.scope = scope;
        this.ways = ways;
        query.addListener(_ -> search());
        if (scope instanceof SearchScope.Together(var person)) {
            around.tasks().of(() -> sources.persons().find(person)).onSuccess(p -> together.set(p.map(
                    Person::firstName).orElse(""))).start();
        }
    }

    private void search() {
        var wanted = query.get();
        if (wanted.isBlank()) {
            show(new Answer("", List.of()));
        } else if (!searching) {
            searching = true;
            var language = around.i18n().language().tag();
            around.tasks().of(() -> new Answer(wanted, find(wanted, language))).onSuccess(this::take).onError(
                    RuntimeException.class, e -> {
                        searching = false;
                        throw e;
                    }).start();
        }
    }

    private void take(Answer found) {
        searching = false;
        if (found.query().equals(query.get())) {
            show(new Answer(found.query(), found.found().stream().filter(f -> !around.deletions().isHidden(f.hit().id())
                    && !around.deletions().isHidden(f.hit().person())).toList()));
        } else {
            search();
        }
    }

    private List<Found> find(String wanted, String language) {
        var match = new WordMatch(wanted);
        var library = sources.catalog().library().stream()
                .filter(e -> match.isIn(e.title().in(language)) || match.isIn(e
                        .intro().in(language)))
                .map(e -> exercise(e, language));
        var indexed = sources.index().find(wanted, scope, LIMIT).stream().flatMap(h -> tell(h, language).stream());
        var seen = new ArrayList<String>();
        return Stream.concat(indexed, library).filter(f -> {
            var key = f.hit().kind() + f.hit().id();
            return !seen.contains(key) && seen.add(key);
        }).sorted(Comparator.comparing(f -> f.hit().kind())).toList();
    }

    private static Found exercise(Exercise exercise, String language) {
        return new Found(new SearchHit(Kind.EXERCISE, exercise.id(), "", exercise.title().in(language), exercise.intro()
                .in(language)), "", null);
    }

    private Optional<Found> tell(SearchHit hit, String language) {
        var name = sources.persons().find(hit.person()).map(Person::shownName).orElse("");
        return switch (hit.kind()) {
            case PERSON, AGREEMENT -> Optional.of(new Found(hit, name, null));
            case CONVERSATION -> sources.conversations().find(hit.id()).map(c -> new Found(hit, name, day(c)));
            // exercises speak the language of the screen, whatever language they were found in
            case EXERCISE -> sources.catalog().find(hit.id()).map(e -> exercise(e, language));
        };
    }

    private static @Nullable LocalDate day(Conversation conversation) {
        var moments = conversation.moments();
        var at = moments.closedAt() != null ? moments.closedAt() : moments.startedAt();
        if (at != null) {
            return LocalDate.ofInstant(at, ZoneId.systemDefault());
        }
        return moments.plannedFor() == null ? null : moments.plannedFor().toLocalDate();
    }

    private void show(Answer next) {
        selected.set(-1);
        answer.set(next);
        selected.set(next.found().isEmpty() ? -1 : 0);
    }

    /// What is typed.
    public StringProperty queryProperty() {
        return query;
    }

    /// The newest answer, grouped by kind, best first within each.
    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Index of the chosen answer; -1 when there is none.
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /// First name of the person two people look at together; empty when the user is alone.
    public ReadOnlyStringProperty togetherProperty() {
        return together.getReadOnlyProperty();
    }

    /// True when only what is about one person and shared is found.
    public boolean isTogether() {
        return scope instanceof SearchScope.Together;
    }

    /// Chooses further down, or up with a negative number; stops at the ends.
    public void move(int by) {
        int count = answer.get().found().size();
        if (count > 0) {
            selected.set(Math.clamp(selected.get() + by, 0, count - 1));
        }
    }

    /// Opens what is chosen. Nothing happens when nothing is.
    public void open() {
        var found = answer.get().found();
        int index = selected.get();
        if (index >= 0 && index < found.size()) {
            ways.close();
            ways.open(found.get(index).hit());
        }
    }

    public void close() {
        ways.close();
    }
}
