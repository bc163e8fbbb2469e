package nl.klankbord.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import nl.klankbord.conversation.CheckUpViewModel;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.i18n.Language;
import nl.klankbord.ui.Leavable;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.PendingDeletions.Deletion;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.Tasks;
import nl.klankbord.ui.Together;
import org.jspecify.annotations.Nullable;

/// The page of one person.
public final class DossierViewModel implements Leavable, Together {
    /// Where one can go from here; conversations and people by id.
    public interface Ways {
        void people();

        void editPerson(String person);

        void prepare(String conversation);

        /// Opens a running conversation, or a closed one to correct it.
        void talk(String conversation);

        void summary(String conversation);
    }

    /// What the page needs from outside besides its data.
    public record Around(Tasks tasks, Saves saves, PendingDeletions deletions, NewTalks newTalks) {
        LocalDate today() {
            return DossierReader.day(newTalks.clock().instant());
        }
    }

    private final String personId;
    private final DossierPorts ports;
    private final Around around;
    private final Ways ways;
    private final TalkSaver saver;
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>(this, "dossier");
    private final ReadOnlyObjectWrapper<@Nullable PlanViewModel> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ObservableList<TimelineEntry> timeline = FXCollections.observableArrayList();
    private final ObservableList<TimelineEntry> timelineForViews = FXCollections.unmodifiableObservableList(timeline);
    private final BooleanProperty together = new SimpleBooleanProperty(this, "together");
    private final JotsViewModel jots;
    private final OpenAgreementsViewModel agreements;
    private final ScalesViewModel scales = new ScalesViewModel();
    private final ObservableSet<String> hidden;
    private final SetChangeListener<String> onHidden = c -> {
        if (c.wasAdded()) {
            show();
        } else {
            load(); // back again, or gone for good: the store knows
        }
    };
    private boolean left;

    public DossierViewModel(String personId, DossierPorts ports, Around around, Ways ways) {
        this.personId = personId;
        this.ports = ports;
        this.around = around;
        this.ways = ways;
        saver = new TalkSaver(around.saves(), ports.conversations());
        var fresh = around.newTalks();
        jots = new JotsViewModel(personId, new JotsViewModel.Around(ports.notes(), around.saves(), around.deletions(),
                fresh.clock(), fresh.ids()));
        agreements = new OpenAgreementsViewModel(new CheckUpViewModel.Around(ports.agreements(), around.saves(), fresh
                .clock(), fresh.ids()), around.deletions(), fresh.i18n());
        hidden = around.deletions().hidden();
        hidden.addListener(onHidden);
        load();
    }

    private void load() {
        around.tasks().of(() -> new DossierReader(ports).read(personId)).onSuccess(this::loaded).start();
    }

    private void loaded(Optional<Dossier> read) {
        if (left) {
            return;
        }
        if (read.isEmpty()) {
            ways.people();
            return;
        }
        dossier.set(read.get());
        show();
    }

    private void show() {
        var now = dossier.get();
        if (now != null) {
            timeline.setAll(now.timeline().stream().filter(e -> !around.deletions().isHidden(e.id())).toList());
            jots.show(now.jots());
            agreements.show(now.person(), now.agreements());
            scales.show(now.questions().stream().flatMap(q -> q.without(around.deletions()::isHidden).stream())
                    .toList());
        }
    }

    /// What is known of the person; null until it is read.
    ReadOnlyObjectProperty<@Nullable Dossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    ObservableList<TimelineEntry> timeline() {
        return timelineForViews;
    }

    JotsViewModel jots() {
        return jots;
    }

    OpenAgreementsViewModel agreements() {
        return agreements;
    }

    /// Questions with a place on a line as the answer.
    ScalesViewModel scales() {
        return scales;
    }

    /// The panel for planning; null while it is closed.
    ReadOnlyObjectProperty<@Nullable PlanViewModel> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// While two people look together, nothing private is on the page.
    BooleanProperty togetherProperty() {
        return together;
    }

    LocalDate today() {
        return around.today();
    }

    /// The conversation that was begun and not closed, if there is one.
    Optional<Conversation> running() {
        return inState(ConversationState.RUNNING).stream().findFirst();
    }

    private List<Conversation> inState(ConversationState state) {
        return timeline.stream().map(TimelineEntry::conversation).filter(c -> c.state() == state).toList();
    }

    /// Prepares the planned conversation that is up next, or a new one without a day.
    void prepare() {
        inState(ConversationState.PLANNED).stream().findFirst().ifPresentOrElse(c -> ways.prepare(c.id()), () -> {
            var talk = around.newTalks().undated(personId);
            saver.save(talk, () -> ways.prepare(talk.id()));
        });
    }

    /// Goes on with the running conversation; else begins the one planned for today or earlier; else a new one.
    void begin() {
        var running = running();
        if (running.isPresent()) {
            ways.talk(running.get().id());
            return;
        }
        var talk = inState(ConversationState.PLANNED).stream().filter(this::isDue).findFirst()
                .map(around.newTalks()::begin)
                .orElseGet(() -> around.newTalks().now(personId));
        saver.save(talk, () -> ways.talk(talk.id()));
    }

    private boolean isDue(Conversation planned) {
        var when = planned.moments().plannedFor();
        return when != null && !when.toLocalDate().isAfter(today());
    }

    /// Opens what fits its state: preparing, the conversation itself, or its summary.
    void open(TimelineEntry entry) {
        switch (entry.conversation().state()) {
            case PLANNED -> ways.prepare(entry.id());
            case RUNNING -> ways.talk(entry.id());
            case CLOSED -> ways.summary(entry.id());
        }
    }

    /// Opens a closed conversation to correct it.
    void correct(TimelineEntry entry) {
        ways.talk(entry.id());
    }

    /// Opens the panel for planning a new conversation, or for moving a planned one.
    void plan(@Nullable Conversation planned, Language language) {
        plan.set(new PlanViewModel(planned, language, this::today, (when, setting) -> {
            var talk = planned == null
                    ? around.newTalks().planned(personId, when, setting)
                    : planned.planFor(when).withSetting(setting);
            saver.save(talk, () -> {
                closePlan();
                load();
            });
        }));
    }

    void closePlan() {
        plan.set(null);
    }

    void editPerson() {
        ways.editPerson(personId);
    }

    void people() {
        ways.people();
    }

    /// Removes the person with everything that is kept, with a way back.
    /// @param message what the bar says
    void deletePerson(String message) {
        jots.flush();
        around.deletions().delete(new Deletion(personId, message), () -> ports.persons().delete(personId));
        ways.people();
    }

    /// @param message what the bar says
    void delete(TimelineEntry entry, String message) {
        around.deletions().delete(new Deletion(entry.id(), message), () -> ports.conversations().delete(entry.id()));
    }

    @Override
    public void leave() {
        left = true;
        hidden.removeListener(onHidden);
        jots.flush();
        agreements.leave();
    }

    @Override
    public Optional<String> togetherWith() {
        return together.get() ? Optional.of(personId) : Optional.empty();
    }
}
