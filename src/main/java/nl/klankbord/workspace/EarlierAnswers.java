package nl.klankbord.workspace;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepAnswer;
import nl.klankbord.ui.SaveFailedException;
import org.jspecify.annotations.Nullable;

/// What was said before at the step on the screen: the same exercise, the same person, an earlier talk. It is read and never
/// changed, and what is private is not there while two people look together.
public final class EarlierAnswers {
    private final TalkViewModel talk;
    private final WorkspaceParts parts;
    private final ReadOnlyObjectWrapper<List<EarlierAnswer>> offered = new ReadOnlyObjectWrapper<>(this, "offered", List
            .of());
    private final ReadOnlyObjectWrapper<@Nullable EarlierAnswer> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<List<StepContext.Earlier>> values = new ReadOnlyObjectWrapper<>(this, "values",
            List.of());
    private final ObservableSet<String> hidden;
    private final SetChangeListener<String> whenHiddenChanges = this::hiddenChanged;
    private List<EarlierResult> results;

    EarlierAnswers(List<EarlierResult> results, TalkViewModel talk, WorkspaceParts parts) {
        this.talk = talk;
        this.parts = parts;
        hidden = parts.work().deletions().hidden();
        this.results = inSight(results);
        hidden.addListener(whenHiddenChanges);
        talk.sight().changesProperty().addListener(_ -> offer());
    }

    private List<EarlierResult> inSight(List<EarlierResult> all) {
        return all.stream().filter(r -> !hidden.contains(r.conversation())).toList();
    }

    /// A talk that is deleted is let go of at once. Whether it comes back or is gone for good, only the store knows.
    private void hiddenChanged(SetChangeListener.Change<? extends String> change) {
        if (change.wasAdded()) {
            show(inSight(results));
            return;
        }
        var now = talk.conversationProperty().get();
        parts.work().tasks().of(() -> new EarlierReading(parts.ports()).before(now)).onSuccess(r -> show(inSight(r)))
                .onError(SaveFailedException.class, _ -> {
                    // what could not be read again stays out of sight
                }).start();
    }

    private void show(List<EarlierResult> next) {
        results = next;
        offer();
    }

    /// People are at another step: what was shown is closed.
    void arrive() {
        close();
        offer();
    }

    private void offer() {
        var now = talk.current().map(this::of).orElse(List.of());
        offered.set(now);
        values.set(now.stream().map(a -> new StepContext.Earlier(a.from().day(), a.from().result().definition(), a
                .from().result().answers())).toList());
        var open = shown.get();
        if (open != null && !now.contains(open)) {
            close();
        }
    }

    private List<EarlierAnswer> of(TalkViewModel.Current here) {
        var exercise = here.run().exercise().id();
        return results.stream()
                .filter(r -> r.result().definition().id().equals(exercise) && talk.sight().maySee(r.result()))
                .flatMap(r -> r.result().definition().step(here.step().id()).map(s -> new EarlierAnswer(r, s)).stream())
                .filter(a -> comparable(here, a) && !said(a).lines().isEmpty()).toList();
    }

    /// What was answered about something else does not stand beside the answer of today.
    private static boolean comparable(TalkViewModel.Current here, EarlierAnswer then) {
        return comparable(here.run(), here.step(), then.from().result().answers());
    }

    private static <A extends StepAnswer> boolean comparable(RunViewModel run, Step<A> step, Answers then) {
        return then.to(step).map(a -> step.comparable(run.answer(step).orElse(null), a)).orElse(true);
    }

    /// Every earlier answer to the step on the screen that may be seen now, newest first. Answers without words are left out.
    public ReadOnlyObjectProperty<List<EarlierAnswer>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// The same as values, for what draws them behind the picture of today.
    ReadOnlyObjectProperty<List<StepContext.Earlier>> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    /// The one that stands beside the answer of today, or null.
    public ReadOnlyObjectProperty<@Nullable EarlierAnswer> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows the newest; nothing happens when there is none.
    public void open() {
        offered.get().stream().findFirst().ifPresent(shown::set);
    }

    public void close() {
        shown.set(null);
    }

    public boolean isOpen() {
        return shown.get() != null;
    }

    /// True when there is one of a talk before the one that is shown.
    public boolean hasOlder() {
        return isOpen() && index() < offered.get().size() - 1;
    }

    public boolean hasNewer() {
        return index() > 0;
    }

    /// Goes to the talk before; stays at the oldest.
    public void older() {
        if (hasOlder()) {
            shown.set(offered.get().get(index() + 1));
        }
    }

    /// Goes to the talk after; stays at the newest.
    public void newer() {
        if (hasNewer()) {
            shown.set(offered.get().get(index() - 1));
        }
    }

    private int index() {
        var open = shown.get();
        return open == null ? -1 : offered.get().indexOf(open);
    }

    /// The answer in plain words, in the language of the screen.
    public AnswerWords.Said said(EarlierAnswer answer) {
        var words = parts.words();
        return words.answers().of(answer, talk.names(), words.i18n().language());
    }

    void leave() {
        hidden.removeListener(whenHiddenChanges);
    }
}
