package nl.klankbord.today;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.BooleanProperty;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementRowViewModel;
import nl.klankbord.conversation.CheckUpViewModel;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.Person;
import nl.klankbord.person.Persons;
import nl.klankbord.ui.Leavable;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Tasks;

/// The first screen. Reads everything once in the background; afterwards only the clock moves, so that nothing jumps under
/// the hand.
public final class TodayViewModel implements Leavable {
    /// Where the data comes from.
    ///
    /// @param ownName name of the user, asked each time; may be empty
    public record Sources(Persons persons, Conversations conversations, CheckUpViewModel.Around checkUps,
            ExerciseCatalog catalog, Supplier<String> ownName) {}

    /// Where today leads. Arguments are ids.
    public interface Ways {
        /// Opens the search palette.
        void search();

        void prepare(String conversation);

        /// Begins a planned conversation, or goes on with a running one.
        void talk(String conversation);

        /// Begins a new conversation with this exercise.
        void begin(String exercise, String person);

        /// Shows what came out of a conversation that was held.
        void open(String conversation);

        void openPerson(String person);

        void showPeople();

        void addPerson();

        void showAgreements();
    }

    private final BooleanProperty allExercises = new SimpleBooleanProperty(this, "allExercises");
    private final Sources sources;
    private final PendingDeletions deletions;
    private final I18n i18n;
    private final Ways ways;
    private final Tasks.Timer clock;
    private final ObservableSet<String> hidden;
    private final SetChangeListener<String> whenHiddenChanges = _ -> show();
    private final Map<String, AgreementRowViewModel> rows = new HashMap<>();
    private final ReadOnlyObjectWrapper<LocalDateTime> now;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyObjectWrapper<Lead> lead = new ReadOnlyObjectWrapper<>(this, "lead", new Lead.Nobody());
    private final ReadOnlyObjectWrapper<List<AgreementRowViewModel>> coming = list("coming");
    private final ReadOnlyObjectWrapper<List<Overview.Recent>> recent = list("recent");
    private final ReadOnlyObjectWrapper<List<Person>> toReview = list("toReview");
    private final WithWhomViewModel withWhom;
    private Overview overview = new Overview(List.of(), List.of(), List.of());

    public TodayViewModel(Sources sources, Tasks tasks, PendingDeletions deletions, I18n i18n, Ways ways) {
        this.sources = sources;
        this.deletions = deletions;
        this.i18n = i18n;
        this.ways = ways;
        now = new ReadOnlyObjectWrapper<>(this, "now", moment());
        clock = tasks.every(Duration.ofSeconds(20), this::tick);
        hidden = deletions.hidden();
        hidden.addListener(whenHiddenChanges);
        withWhom = new WithWhomViewModel(ways::begin);
        tasks.of(() -> new Overview(sources.persons().all(), sources.conversations().all(), sources.checkUps()
                .agreements().all())).onSuccess(this::take).start();
    }

    private <T> ReadOnlyObjectWrapper<List<T>> list(String name) {
        return new ReadOnlyObjectWrapper<>(this, name, List.of());
    }

    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(sources.checkUps().clock().instant(), ZoneId.systemDefault()).truncatedTo(
                ChronoUnit.MINUTES);
    }

    private void tick() {
        var before = now.get();
        now.set(moment());
        if (!before.equals(now.get())) {
            show();
        }
    }

    private void take(Overview data) {
        overview = data;
        show();
        loaded.set(true);
    }

    private void show() {
        var present = overview.without(deletions::isHidden);
        lead.set(present.lead(now.get()));
        coming.set(present.coming(now.get()).stream().flatMap(a -> row(a, present).stream()).toList());
        recent.set(present.recent(lead.get()));
        toReview.set(present.toReview(now.get()));
        withWhom.offer(present.byLastTalk());
    }

    private Optional<AgreementRowViewModel> row(Agreement agreement, Overview present) {
        return present.persons().stream().filter(p -> p.id().equals(agreement.from().person())).findFirst().map(
                p -> rows.computeIfAbsent(agreement.id(), _ -> new AgreementRowViewModel(new CheckUpViewModel(agreement,
                        sources.checkUps()), p, deletions, i18n)));
    }

    /// The clock on the wall, to the minute.
    public ReadOnlyObjectProperty<LocalDateTime> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// False until the data is there.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Lead> leadProperty() {
        return lead.getReadOnlyProperty();
    }

    /// The agreements that ask for attention first.
    public ReadOnlyObjectProperty<List<AgreementRowViewModel>> comingProperty() {
        return coming.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Overview.Recent>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /// People whose review date has come.
    public ReadOnlyObjectProperty<List<Person>> toReviewProperty() {
        return toReview.getReadOnlyProperty();
    }

    /// What can be begun right away: exercises for two, those that are used most first.
    public List<Exercise> exercises() {
        return sources.catalog().mostUsedFirst().stream().filter(e -> e.with().contains(Exercise.With.PAIR)).toList();
    }

    /// Whether all of them are shown, or only as many as stand beside each other.
    public BooleanProperty allExercisesProperty() {
        return allExercises;
    }

    /// Titles of the exercises of a conversation, as far as they are known.
    List<Exercise> exercisesOf(Overview.Recent talk) {
        return talk.conversation().exercises().stream().flatMap(id -> sources.catalog().find(id).stream()).toList();
    }

    /// Goes on with a conversation that still runs, or shows what came out of one that was held.
    void openRecent(Overview.Recent talk) {
        switch (talk.conversation().state()) {
            case RUNNING, PLANNED -> ways.talk(talk.conversation().id());
            case CLOSED -> ways.open(talk.conversation().id());
        }
    }

    public String ownName() {
        return sources.ownName().get();
    }

    /// The question with whom an exercise is begun.
    public WithWhomViewModel withWhom() {
        return withWhom;
    }

    public Ways ways() {
        return ways;
    }

    @Override
    public void leave() {
        clock.stop();
        hidden.removeListener(whenHiddenChanges);
        rows.values().forEach(r -> r.checkUp().leave());
    }
}
