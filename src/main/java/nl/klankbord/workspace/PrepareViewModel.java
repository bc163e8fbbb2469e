package nl.klankbord.workspace;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.ui.Leavable;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.workspace.WorkspaceViewModel.Problem;
import org.jspecify.annotations.Nullable;

/// The screen on which a conversation is prepared: reads it off the window's thread and then has a [PreparationViewModel].
public final class PrepareViewModel implements Leavable {
    /// What is prepared.
    public sealed interface Target {
        /// @param conversation id of a conversation that is in the store
        record Planned(String conversation) implements Target {}

        /// A new conversation; it is stored with its first change.
        ///
        /// @param person id of the other person
        record With(String person) implements Target {}
    }

    private final Target target;
    private final WorkspaceParts parts;
    private final PrepareExits exits;
    private final ReadOnlyObjectWrapper<@Nullable PreparationViewModel> preparation = new ReadOnlyObjectWrapper<>(this,
            "preparation");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>(this, "problem");

    /// Starts reading at once.
    public PrepareViewModel(Target target, WorkspaceParts parts, PrepareExits exits) {
        this.target = target;
        this.parts = parts;
        this.exits = exits;
        open();
    }

    /// Reads what is needed; again after a problem.
    public void open() {
        problem.set(null);
        var work = parts.work();
        var reading = new PreparationReading(parts.ports(), work.ids());
        var language = parts.words().i18n().language().tag();
        var now = work.clock().instant();
        work.tasks().of(() -> reading.read(target, language, now)).onSuccess(this::opened).onError(
                SaveFailedException.class, _ -> problem.set(Problem.STORE)).start();
    }

    private void opened(Optional<ToPrepare> found) {
        found.ifPresentOrElse(p -> preparation.set(new PreparationViewModel(p, parts, exits)), () -> problem.set(
                Problem.GONE));
    }

    /// The preparation, or null while it is being read and when there is a problem.
    public ReadOnlyObjectProperty<@Nullable PreparationViewModel> preparationProperty() {
        return preparation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public void back() {
        exits.back().run();
    }

    @Override
    public void leave() {
        var open = preparation.get();
        if (open != null) {
            open.flush();
        }
    }
}
