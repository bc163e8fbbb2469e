package nl.klankbord.workspace;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.ui.PendingDeletions.Deletion;
import org.jspecify.annotations.Nullable;

/// What may be on the screen now. Two people look together, or the user of this computer looks alone. An exercise that
/// belongs to the other person is in sight of neither until they share it: only while they say that they fill it in alone,
/// and no longer than they are at its steps. Meanwhile everything of the user stays out of sight as if two people looked.
public final class Sight {
    private final WorkspaceParts parts;
    private final BooleanProperty together = new SimpleBooleanProperty(this, "together", true);
    private final ReadOnlyObjectWrapper<@Nullable RunViewModel> alone = new ReadOnlyObjectWrapper<>(this, "alone");
    private final ReadOnlyObjectWrapper<Integer> changes = new ReadOnlyObjectWrapper<>(this, "changes", 0);

    Sight(WorkspaceParts parts) {
        this.parts = parts;
        together.addListener(_ -> changed());
        alone.addListener(_ -> changed());
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /// Whether two people look at the screen; on at the start of every conversation.
    public BooleanProperty togetherProperty() {
        return together;
    }

    /// The exercise the person fills in alone now, or null.
    public ReadOnlyObjectProperty<@Nullable RunViewModel> aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    /// Counts the moments at which something came into sight or went out of it.
    public ReadOnlyObjectProperty<Integer> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// True when this run may be seen now.
    public boolean maySee(RunViewModel run) {
        return maySee(run.result());
    }

    /// What the person kept to themselves before can be seen while they fill in the same exercise alone.
    boolean maySee(ExerciseResult result) {
        if (!result.isSealed()) {
            return !together.get() || result.isShared();
        }
        var now = alone.get();
        return now != null && now.exercise().id().equals(result.definition().id());
    }

    /// The person says that they look alone now. What is the user's own goes out of sight.
    public void fillInAlone(RunViewModel run) {
        together.set(true);
        alone.set(run);
    }

    /// People are at another place: what was open for one of them closes.
    void arrive(Optional<RunViewModel> run) {
        if (alone.get() != null && run.filter(r -> r == alone.get()).isEmpty()) {
            alone.set(null);
        }
    }

    /// With whom the person shares: the user of this computer by first name.
    String partner() {
        var name = parts.words().me().get().strip();
        return name.isEmpty() ? parts.words().i18n().get("workspace.own.partner") : name.split("\\s+", 2)[0];
    }

    /// The person shares what they filled in: from now on both see it, and it may stand in the summary.
    public void share(RunViewModel run) {
        show(run, Visibility.SHARED);
    }

    /// The person takes back that they shared it.
    public void takeBack(RunViewModel run) {
        show(run, Visibility.PRIVATE);
    }

    private void show(RunViewModel run, Visibility visibility) {
        run.share(s -> new Sharing(visibility, s.inSummary(), s.steps()));
        alone.set(null);
        changed();
        parts.work().saves().flush();
    }

    /// Throws away what the person filled in. There is a way back for as long as the bar says so; after that there is none.
    public void discard(RunViewModel run) {
        var before = run.state();
        run.discard();
        parts.work().saves().flush();
        parts.work().deletions().done(new Deletion(run.resultId(), parts.words().i18n().get("workspace.own.discarded")),
                () -> run.restore(before));
    }

    /// Filling in goes on after throwing away: the way back would take the new words along.
    void edited(RunViewModel run) {
        if (!run.answers().isEmpty()) {
            parts.work().deletions().letGo(run.resultId());
        }
    }
}
