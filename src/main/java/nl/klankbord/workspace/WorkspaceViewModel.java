package nl.klankbord.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.ui.Leavable;
import nl.klankbord.ui.Rescue;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.Together;
import org.jspecify.annotations.Nullable;

/// The screen of one conversation: reads it off the window's thread and then has a [TalkViewModel].
public final class WorkspaceViewModel implements Leavable, Together, Rescue {
    /// Why there is nothing to show.
    public enum Problem {
        /// the conversation was deleted meanwhile
        GONE,
        /// the store cannot be read or written
        STORE
    }

    private final String id;
    private final WorkspaceParts parts;
    private final WorkspaceExits exits;
    private final ReadOnlyObjectWrapper<@Nullable TalkViewModel> talk = new ReadOnlyObjectWrapper<>(this, "talk");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private Consumer<TalkViewModel> arriving = _ -> {};
    private boolean left;

    /// Starts reading the conversation at once.
    public WorkspaceViewModel(String conversationId, WorkspaceParts parts, WorkspaceExits exits) {
        this.id = conversationId;
        this.parts = parts;
        this.exits = exits;
        open();
    }

    /// Reads the conversation; again after a problem.
    public void open() {
        problem.set(null);
        var opening = new TalkOpening(parts.ports(), parts.catalog(), parts.work().ids());
        var language = parts.words().i18n().language().tag();
        var now = parts.work().clock().instant();
        parts.work().tasks().of(() -> opening.open(id, language, now)).onSuccess(this::opened).onError(
                SaveFailedException.class, _ -> problem.set(Problem.STORE)).start();
    }

    private void opened(Optional<OpenTalk> found) {
        if (left) {
            return;
        }
        found.ifPresentOrElse(t -> {
            var opened = new TalkViewModel(t, parts, exits, this::added);
            arriving.accept(opened);
            arriving = _ -> {};
            talk.set(opened);
        }, () -> problem.set(Problem.GONE));
    }

    /// The conversation holds an exercise more: opens it again, at that exercise.
    private void added(Exercise exercise) {
        var before = talk.get();
        if (before == null || left) {
            return;
        }
        var together = before.togetherProperty().get();
        arriving = t -> {
            t.togetherProperty().set(together);
            t.goToExercise(exercise.id());
        };
        before.leave();
        talk.set(null);
        open();
    }

    /// The conversation, or null while it is being read and when there is a problem.
    public ReadOnlyObjectProperty<@Nullable TalkViewModel> talkProperty() {
        return talk.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Back to where the user came from.
    public void back() {
        exits.leave().run();
    }

    @Override
    public void leave() {
        left = true;
        var open = talk.get();
        if (open != null) {
            open.leave();
        }
    }

    @Override
    public Optional<String> togetherWith() {
        return Optional.ofNullable(talk.get()).filter(t -> t.togetherProperty().get()).map(t -> t.person().id());
    }

    @Override
    public String typedText() {
        var open = talk.get();
        return open == null ? "" : TypedText.of(open.runs().stream().filter(r -> !r.result().isSealed() || open.maySee(r)).toList(), parts.words().i18n().language().tag());
    }
}
