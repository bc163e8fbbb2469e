package nl.klankbord.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.exercise.run.RunState;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext.Names;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.person.Person;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Dialogs;
import org.jspecify.annotations.Nullable;

/// One conversation while it is open: where people are, what stands in which stage, and what leaving or correcting means.
/// Everything typed is in the runs and the notes; this class only ever points at them.
public final class TalkViewModel {
    private final WorkspaceParts parts;
    private final WorkspaceExits exits;
    private final Person person;
    private final List<RunViewModel> runs;
    private final Route route;
    private final ReadOnlyObjectWrapper<Conversation> conversation;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyObjectWrapper<@Nullable Place> wayBack = new ReadOnlyObjectWrapper<>(this, "wayBack");
    private final ReadOnlyObjectWrapper<List<StageStatus>> stages = new ReadOnlyObjectWrapper<>(this, "stages", List
            .of());
    private final BooleanProperty together = new SimpleBooleanProperty(this, "together", true);
    private final BooleanProperty silent = new SimpleBooleanProperty(this, "silent");
    private final Map<String, Place> lastIn = new HashMap<>();
    private final Autosave saving;
    private final ConversationTimer timer;
    private final HelperQuestions helpers = new HelperQuestions();
    private final DrawerViewModel drawer = new DrawerViewModel();
    private final NotesViewModel notes;
    private final EarlierAgreementsViewModel earlier;
    private final ClosingViewModel closing;
    private final Subscription languageChange;
    private RunViewModel lastRun;
    private boolean corrected;

    TalkViewModel(OpenTalk open, WorkspaceParts parts, WorkspaceExits exits) {
        this.parts = parts;
        this.exits = exits;
        person = open.person();
        conversation = new ReadOnlyObjectWrapper<>(this, "conversation", open.conversation());
        runs = open.results().stream().map(r -> new RunViewModel(r, open.madeIn(r), parts.work().forRuns(parts.ports()
                .results()))).toList();
        route = Route.of(runs, !open.earlier().isEmpty());
        lastRun = runs.getFirst();
        saving = new Autosave(parts.work().saves(), () -> {
            var now = conversation.get();
            return () -> {
                parts.ports().conversations().save(now);
                return now;
            };
        });
        timer = new ConversationTimer(parts.work().tasks());
        notes = new NotesViewModel(new NotesViewModel.About(person.id(), open.conversation().id()), open.notes(), parts,
                together);
        notes.onSummaryChange(this::summaryChanged);
        earlier = new EarlierAgreementsViewModel(open.earlier(), parts);
        closing = new ClosingViewModel(this, parts);
        place = new ReadOnlyObjectWrapper<>(this, "place", Place.read(open.conversation().position()).filter(
                route::has).orElse(route.first()));
        runs.forEach(r -> r.stateProperty().addListener((_, before, after) -> changed(r, before, after)));
        together.addListener(_ -> refreshStages());
        languageChange = parts.words().i18n().languageProperty().subscribe(_ -> refreshStages());
        arrive(place.get());
        if (!isClosed()) {
            timer.start();
        }
    }

    // --- where people are ---

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    /// Goes to a place and remembers it in the store. Nothing happens for a place this conversation does not have.
    public void goTo(Place next) {
        if (!route.has(next) || next.equals(place.get())) {
            return;
        }
        wayBack.set(null);
        lastRun.pause();
        place.set(next);
        arrive(next);
        if (!isClosed()) {
            conversation.set(conversation.get().withPosition(next.write()));
            saving.changed();
        }
        parts.work().saves().flush();
    }

    private void arrive(Place at) {
        var leg = route.legOf(at);
        lastIn.put(leg.key(), at);
        helpers.offer(leg.key(), leg.stage().helpers());
        timer.show(leg.key(), leg.stage().minutes());
        current().ifPresent(c -> lastRun = c.run());
        refreshStages();
    }

    /// The step on the screen with its run; empty at a place that is not a step.
    public Optional<Current> current() {
        return step(place.get());
    }

    /// A step with the run its answer goes to.
    public record Current(RunViewModel run, Step<?> step) {}

    Optional<Current> step(Place at) {
        return at instanceof Place.AtStep(var result, var step)
                ? runs.stream().filter(r -> r.resultId().equals(result)).findFirst().flatMap(r -> r.exercise().step(
                        step).map(s -> new Current(r, s)))
                : Optional.empty();
    }

    /// The next place in order, or empty at the end.
    public Optional<Place> next() {
        return route.after(place.get());
    }

    public Optional<Place> previous() {
        return route.before(place.get());
    }

    /// Goes to the next place; at the end nothing happens.
    public void goOn() {
        next().ifPresent(this::goTo);
    }

    public void goBack() {
        previous().ifPresent(this::goTo);
    }

    /// Opens a stage where people left it, or at its beginning.
    public void openStage(StageStatus stage) {
        goTo(lastIn.getOrDefault(stage.key(), stage.steps().getFirst().place()));
    }

    /// Goes to the answer that stays in view; [#wayBackProperty()] then leads back here.
    public void adjustGoal() {
        var from = place.get();
        inView().ifPresent(v -> {
            goTo(v.place());
            wayBack.set(from);
        });
    }

    /// Where people came from when they went to adjust the goal, or null.
    public ReadOnlyObjectProperty<@Nullable Place> wayBackProperty() {
        return wayBack.getReadOnlyProperty();
    }

    Route route() {
        return route;
    }

    // --- what stands where ---

    /// The stages in order with what was said in each; what is private is left out while people look together.
    public ReadOnlyObjectProperty<List<StageStatus>> stagesProperty() {
        return stages.getReadOnlyProperty();
    }

    /// The answer that stays in view at this place, while people are in another stage.
    public Optional<InView> inView() {
        return InView.at(this, place.get());
    }

    private void refreshStages() {
        stages.set(StageStatus.of(this));
    }

    /// True when this run may be seen now: it is shared, or nobody looks along.
    public boolean maySee(RunViewModel run) {
        return !together.get() || run.result().isShared();
    }

    public List<RunViewModel> runs() {
        return runs;
    }

    private void changed(RunViewModel run, RunState before, RunState after) {
        lastRun = run;
        refreshStages();
        if (!before.equals(after)) {
            summaryChanged();
        }
    }

    /// A change in a closed conversation marks it as corrected, once for as long as it is open here.
    private void summaryChanged() {
        if (isClosed() && !corrected) {
            corrected = true;
            conversation.set(conversation.get().correct(parts.work().clock().instant()));
            saving.changed();
        }
    }

    // --- undo ---

    /// Takes back what was just deleted, else the last change of the run people were in last, and shows the step where that
    /// was.
    /// @return false when there was nothing to take back
    public boolean undo() {
        if (parts.work().deletions().currentProperty().get() != null) {
            parts.work().deletions().takeBack();
            return true;
        }
        return move(lastRun, lastRun::undo);
    }

    /// Puts back what was taken back last.
    /// @return false when there was nothing to put back
    public boolean redo() {
        return move(lastRun, lastRun::redo);
    }

    private boolean move(RunViewModel run, BooleanSupplier step) {
        var before = run.state();
        if (!step.getAsBoolean()) {
            return false;
        }
        Changes.step(run.exercise(), before, run.state()).map(s -> new Place.AtStep(run.resultId(), s.id())).filter(
                _ -> place.get() instanceof Place.AtStep).ifPresent(this::goTo);
        return true;
    }

    // --- the conversation ---

    public ReadOnlyObjectProperty<Conversation> conversationProperty() {
        return conversation.getReadOnlyProperty();
    }

    public Person person() {
        return person;
    }

    /// Tag of the language on the screen.
    String language() {
        return parts.words().i18n().language().tag();
    }

    /// How the two people are called on screen.
    public Names names() {
        var me = parts.words().me().get().strip().split("\\s+", 2)[0];
        return new Names(me.isEmpty() ? parts.words().i18n().get("workspace.names.me") : me, person.firstName());
    }

    /// True when it was closed before: what changes now is a correction.
    public boolean isClosed() {
        return conversation.get().state() == ConversationState.CLOSED;
    }

    /// Takes over the conversation as it was closed and goes to its summary.
    void closed(Conversation next) {
        conversation.set(next);
        exits.openSummary().accept(next.id());
    }

    /// Whether two people look at the screen; on at the start of every conversation.
    public BooleanProperty togetherProperty() {
        return together;
    }

    /// Whether a silence is being left: the bars step back until a key is pressed.
    public BooleanProperty silentProperty() {
        return silent;
    }

    /// Whether everything typed in the program is durable.
    public ReadOnlyObjectProperty<Autosave.State> savedProperty() {
        return parts.work().saves().stateProperty();
    }

    public ConversationTimer timer() {
        return timer;
    }

    public HelperQuestions helpers() {
        return helpers;
    }

    public DrawerViewModel drawer() {
        return drawer;
    }

    public NotesViewModel notes() {
        return notes;
    }

    public EarlierAgreementsViewModel earlier() {
        return earlier;
    }

    public ClosingViewModel closing() {
        return closing;
    }

    // --- leaving ---

    /// Leaves the screen; everything is kept and people can go on where they were.
    public void goAway() {
        exits.leave().run();
    }

    /// Asks first: for a key that is easily pressed by accident in front of somebody.
    public void askToLeave() {
        var i18n = parts.words().i18n();
        if (parts.words().dialogs().confirm(new Dialogs.Question(i18n.get("workspace.leave.title"), i18n.get(
                "workspace.leave.text"), i18n.get("workspace.leave.go"), i18n.get("workspace.leave.stay"), false))) {
            goAway();
        }
    }

    /// Saves everything and stops the clock.
    void leave() {
        timer.stop();
        languageChange.unsubscribe();
        notes.leave();
        earlier.leave();
        runs.forEach(RunViewModel::pause);
        if (isClosed()) {
            closing.settleCorrections();
        }
        parts.work().saves().flush();
    }
}
