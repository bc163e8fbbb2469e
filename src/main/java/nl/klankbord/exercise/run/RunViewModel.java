package nl.klankbord.exercise.run;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResults;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepAnswer;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Ids;
import nl.klankbord.ui.Saves;

/// One exercise being done. Holds one immutable [RunState]; an edit makes the next one, undo goes back to a previous one,
/// autosave stores the newest. Edits of the same place that follow each other are one step of undo, until [#pause()] or a
/// rest of two seconds.
public final class RunViewModel {
    private final ExerciseResult start;
    private final ReadOnlyObjectWrapper<RunState> state;
    private final History<RunState> history = new History<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final Autosave autosave;
    private final InstantSource clock;
    private final Ids ids;
    private boolean fieldGoesBack;

    /// What a run needs from outside.
    public record Surroundings(ExerciseResults results, Saves saves, InstantSource clock, Ids ids) {}

    /// @param start the result to go on with; a fresh one or a stored one
    /// @param agreements the agreements that were made in this result
    public RunViewModel(ExerciseResult start, List<Agreement> agreements, Surroundings around) {
        this.start = start;
        this.clock = around.clock();
        this.ids = around.ids();
        this.state = new ReadOnlyObjectWrapper<>(this, "state", new RunState(start.answers(), agreements,
                start.sharing()));
        this.autosave = new Autosave(around.saves(), () -> {
            var result = result();
            var made = state.get().agreements();
            return () -> {
                around.results().save(result, made);
                return result;
            };
        });
    }

    public Exercise exercise() {
        return start.definition();
    }

    public String resultId() {
        return start.id();
    }

    public ReadOnlyObjectProperty<RunState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public RunState state() {
        return state.get();
    }

    /// The result as it stands now.
    public ExerciseResult result() {
        var now = state.get();
        return start.withAnswers(now.answers(), clock.instant()).withSharing(now.sharing(), clock.instant());
    }

    public <A extends StepAnswer> Optional<A> answer(Step<A> step) {
        return state.get().answers().to(step);
    }

    /// What of the answer was given on the screen of this step; empty when nothing of it was.
    public <A extends StepAnswer> Optional<A> given(Step<A> step) {
        return state.get().answers().givenAt(step);
    }

    /// Puts in an answer; an empty one takes the answer away. Edits with the same place are undone together until
    /// [#pause()].
    /// @param place what is being edited within the step, such as the id of a field
    public <A extends StepAnswer> void answer(Step<A> step, A answer, String place) {
        edit(step.id() + "/" + place, s -> new RunState(s.answers().with(step, answer), s.agreements(), s.sharing()));
    }

    /// Changes the answers to several steps as one step of undo.
    /// @param place what is being edited
    public void answers(UnaryOperator<Answers> change, String place) {
        edit(place, s -> new RunState(change.apply(s.answers()), s.agreements(), s.sharing()));
    }

    /// Adds an agreement to this step and returns it. It exists as a draft from now on.
    public Agreement addAgreement(AgreementsStep step, Commitment commitment) {
        var about = start.about();
        var person = about.person();
        var conversation = about.conversation();
        if (person == null || conversation == null) {
            throw new IllegalStateException("an agreement needs a person and a conversation");
        }
        var from = new Agreement.From(person, conversation, start.id(), clock.instant());
        var agreement = Agreement.draft(ids.next(), from, commitment);
        edit(agreement.id() + "/what", s -> new RunState(s.answers().with(step, new AgreementsStep.Answer(added(
                idsOf(step, s), agreement.id()))), added(s.agreements(), agreement), s.sharing()));
        return agreement;
    }

    /// Changes what an agreement says.
    /// @param place what is being edited within the agreement
    public void changeAgreement(String id, Commitment commitment, String place) {
        edit(id + "/" + place, s -> new RunState(s.answers(), s.agreements().stream().map(a -> a.id().equals(id)
                ? a.withCommitment(commitment)
                : a).toList(), s.sharing()));
    }

    public void removeAgreement(AgreementsStep step, String id) {
        edit("remove/" + id, s -> new RunState(s.answers().with(step, new AgreementsStep.Answer(idsOf(step, s).stream()
                .filter(i -> !i.equals(id)).toList())), s.agreements().stream().filter(a -> !a.id().equals(id))
                        .toList(),
                s.sharing()));
        pause();
    }

    private static List<String> idsOf(AgreementsStep step, RunState s) {
        return s.answers().to(step).map(AgreementsStep.Answer::agreements).orElse(List.of());
    }

    private static <T> List<T> added(List<T> list, T last) {
        var next = new ArrayList<>(list);
        next.add(last);
        return next;
    }

    /// A fresh id for something people add to an answer.
    public String newId() {
        return ids.next();
    }

    /// The agreements of one step in the order in which they are shown.
    public List<Agreement> agreements(AgreementsStep step) {
        var now = state.get();
        return idsOf(step, now).stream().flatMap(id -> now.agreements().stream().filter(a -> a.id().equals(id)))
                .toList();
    }

    /// The agreements of this run.
    public List<Agreement> agreements() {
        return state.get().agreements();
    }

    /// Changes who sees the result and what goes into the summary. Who sees it is no step of undo: going back in what was
    /// filled in never shows or hides anything.
    public void share(UnaryOperator<ExerciseResult.Sharing> change) {
        var now = state.get();
        var next = change.apply(now.sharing());
        if (next.visibility() != now.sharing().visibility()) {
            pause();
            history.replaceAll(s -> s.seenBy(next.visibility()));
            show(new RunState(now.answers(), now.agreements(), next));
            return;
        }
        edit("sharing", s -> new RunState(s.answers(), s.agreements(), change.apply(s.sharing())));
        pause();
    }

    /// Throws away everything that was filled in, and every way back to it but [#restore].
    public void discard() {
        pause();
        history.clear();
        show(new RunState(Answers.NONE, List.of(), state.get().sharing()));
    }

    /// Brings back what was thrown away.
    /// @param before the state of this run before that
    public void restore(RunState before) {
        pause();
        history.clear();
        show(before.seenBy(state.get().sharing().visibility()));
    }

    private void edit(String place, UnaryOperator<RunState> change) {
        var now = state.get();
        var next = change.apply(now);
        if (next.equals(now)) {
            return;
        }
        if (fieldGoesBack) {
            history.goneBack(next);
        } else {
            history.edit(now, next, place, clock.instant());
        }
        show(next);
    }

    /// Lets a text field take back its own last edit; what that changes here is a way back, not a new step of undo.
    public void whileFieldGoesBack(Runnable undoOfField) {
        fieldGoesBack = true;
        try {
            undoOfField.run();
        } finally {
            fieldGoesBack = false;
        }
    }

    /// Ends a stretch of typing: the next edit is a step of undo of its own. Called when a field loses focus, a step
    /// changes, or typing rests for a moment.
    public void pause() {
        history.pause();
    }

    /// Goes back one step.
    /// @return false when there is nothing to undo
    public boolean undo() {
        var back = history.undo(state.get());
        back.ifPresent(this::show);
        return back.isPresent();
    }

    /// Goes forward again.
    /// @return false when there is nothing to redo
    public boolean redo() {
        var forward = history.redo(state.get());
        forward.ifPresent(this::show);
        return forward.isPresent();
    }

    private void show(RunState next) {
        state.set(next);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        autosave.changed();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Saving of this run: its state for the screen, and `flush()` for when people leave.
    public Autosave saving() {
        return autosave;
    }

    /// Takes over agreements that were changed elsewhere, such as by a check-up; this is not an edit and not undone, and undo
    /// does not bring back an earlier state of them. Words typed here that are not saved yet stay.
    public void refresh(List<Agreement> stored) {
        state.set(refreshed(state.get(), stored, autosave.isSaved()));
        history.replaceAll(s -> refreshed(s, stored, false));
    }

    private static RunState refreshed(RunState s, List<Agreement> stored, boolean words) {
        var next = s.agreements().stream().map(a -> stored.stream().filter(b -> b.id().equals(a.id())).findFirst()
                .map(b -> words ? b : b.withCommitment(a.commitment())).orElse(a)).toList();
        return new RunState(s.answers(), next, s.sharing());
    }

    /// All answers, for showing what was said.
    public Answers answers() {
        return state.get().answers();
    }
}
