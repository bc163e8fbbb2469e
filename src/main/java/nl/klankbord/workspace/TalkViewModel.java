package nl.klankbord.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.run.RunState;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext.Names;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.person.Person;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Dialogs;

/// One conversation while it is open: where people are, what stands in which stage, and what leaving or correcting means.
/// Everything typed is in the runs and the notes; this class only ever points at them.
public final class TalkViewModel {
    private final WorkspaceParts parts;
    private final WorkspaceExits exits;
    private final Person person;
    private final List<RunViewModel> runs;
    private final Route route;
    private final TalkRecord record;
    private final Whereabouts way;
    private final ReadOnlyObjectWrapper<List<StageStatus>> stages = new ReadOnlyObjectWrapper<>(this, "stages", List
            .of());
    private final Sight sight;
    private final BooleanProperty silent = new SimpleBooleanProperty(this, "silent");
    private final ConversationTimer timer;
    private final HelperQuestions helpers = new HelperQuestions();
    private final DrawerViewModel drawer = new DrawerViewModel();
    private final NotesViewModel notes;
    private final EarlierAgreementsViewModel earlier;
    private final EarlierAnswers earlierAnswers;
    private final ClosingViewModel closing;
    private final MoreExercises more;
    private final Subscription languageChange;
    private final Changes changes;

    /// @param added runs when another exercise was stored with the conversation
    TalkViewModel(OpenTalk open, WorkspaceParts parts, WorkspaceExits exits, Consumer<Exercise> added) {
        this.parts = parts;
        this.exits = exits;
        person = open.person();
        sight = new Sight(parts);
        var position = Position.read(open.conversation().position());
        timer = new ConversationTimer(parts.work().tasks(), position.spent());
        record = new TalkRecord(open.conversation(), parts, timer::spent);
        runs = open.results().stream().map(r -> new RunViewModel(r, open.madeIn(r), parts.work().forRuns(parts.ports()
                .results()))).toList();
        more = new MoreExercises(record, this, parts, added);
        route = Route.of(runs, !open.earlier().isEmpty());
        changes = new Changes(this, parts.work().deletions());
        notes = new NotesViewModel(new NotesViewModel.About(person.id(), open.conversation().id()), open.notes(), parts,
                sight.togetherProperty());
        notes.onSummaryChange(record::summaryChanged);
        earlier = new EarlierAgreementsViewModel(open.earlier(), parts);
        closing = new ClosingViewModel(this, parts);
        earlierAnswers = new EarlierAnswers(open.before(), this, parts);
        way = new Whereabouts(route, position.place(), this::moved);
        runs.forEach(r -> r.stateProperty().addListener((_, before, after) -> changed(r, before, after)));
        sight.changesProperty().addListener(_ -> refreshStages());
        languageChange = parts.words().i18n().languageProperty().subscribe(_ -> refreshStages());
        arrive(place());
        if (!isClosed()) {
            timer.start();
            record.keepTime(() -> closing.closingProperty().get());
        }
    }

    // --- where people are ---

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return way.placeProperty();
    }

    public Place place() {
        return way.placeProperty().get();
    }

    /// Goes to a place and remembers it in the store. Nothing happens for a place this conversation does not have.
    public void goTo(Place next) {
        way.goTo(next);
    }

    private void moved(Place next) {
        changes.pause();
        arrive(next);
        record.moveTo(next);
        parts.work().saves().flush();
    }

    /// How people move: on, back, to a stage, to the goal and back.
    public Whereabouts way() {
        return way;
    }

    private void arrive(Place at) {
        sight.arrive(current().map(Current::run));
        var leg = route.legOf(at);
        helpers.offer(leg.key(), leg.stage().helpers());
        timer.show(leg.key(), leg.stage().minutes());
        current().ifPresent(c -> changes.in(c.run()));
        earlierAnswers.arrive();
        refreshStages();
    }

    /// The step on the screen with its run; empty at a place that is not a step.
    public Optional<Current> current() {
        return step(place());
    }

    /// A step with the run its answer goes to.
    public record Current(RunViewModel run, Step<?> step) {}

    Optional<Current> step(Place at) {
        return at instanceof Place.AtStep(var result, var step)
                ? runs.stream().filter(r -> r.resultId().equals(result)).findFirst().flatMap(r -> r.exercise().step(
                        step).map(s -> new Current(r, s)))
                : Optional.empty();
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
        return InView.at(this, place());
    }

    private void refreshStages() {
        stages.set(StageStatus.of(this));
    }

    /// What may be on the screen now.
    public Sight sight() {
        return sight;
    }

    /// True when this run may be seen now.
    public boolean maySee(RunViewModel run) {
        return sight.maySee(run);
    }

    public List<RunViewModel> runs() {
        return runs;
    }

    private void changed(RunViewModel run, RunState before, RunState after) {
        changes.in(run);
        sight.edited(run);
        refreshStages();
        if (!before.equals(after)) {
            record.summaryChanged();
        }
    }

    /// Undo and redo.
    public Changes changes() {
        return changes;
    }

    // --- the conversation ---

    public ReadOnlyObjectProperty<Conversation> conversationProperty() {
        return record.conversationProperty();
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
        return record.isClosed();
    }

    /// Takes over the conversation as it was closed and goes to its summary.
    void closed(Conversation next) {
        record.stored(next);
        exits.openSummary().accept(next.id());
    }

    /// Whether two people look at the screen; on at the start of every conversation.
    public BooleanProperty togetherProperty() {
        return sight.togetherProperty();
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

    /// What was said before at the step on the screen.
    public EarlierAnswers earlierAnswers() {
        return earlierAnswers;
    }

    /// Exercises that can be added.
    public MoreExercises more() {
        return more;
    }

    /// Goes to the beginning of an exercise. Nothing happens when it is not in this conversation.
    void goToExercise(String exercise) {
        runs.stream().filter(r -> r.exercise().id().equals(exercise)).findFirst().ifPresent(r -> goTo(new Place.AtStep(r
                .resultId(), r.exercise().stages().getFirst().steps().getFirst().id())));
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
        record.leave();
        languageChange.unsubscribe();
        notes.leave();
        earlier.leave();
        earlierAnswers.leave();
        runs.forEach(RunViewModel::pause);
        if (isClosed()) {
            closing.settleCorrections();
        }
        parts.work().saves().flush();
    }
}
