package nl.klankbord.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.ui.Dialogs;
import nl.klankbord.ui.SaveFailedException;

/// Another exercise in a conversation that is under way: people began with one, and now want to draw or sort.
public final class MoreExercises {
    private final TalkRecord record;
    private final List<Exercise> offered;
    private final WorkspaceParts parts;
    private final Consumer<Exercise> added;

    /// @param added runs once the exercise is stored with the conversation: opens it there
    MoreExercises(TalkRecord record, TalkViewModel talk, WorkspaceParts parts, Consumer<Exercise> added) {
        this.record = record;
        this.parts = parts;
        this.added = added;
        var here = talk.runs().stream().map(r -> r.exercise().id()).toList();
        offered = record.isClosed()
                ? List.of()
                : parts.catalog().mostUsedFirst().stream().filter(e -> !here.contains(e.id())).toList();
    }

    /// What is not in this conversation yet; nothing in a closed one.
    public List<Exercise> offered() {
        return offered;
    }

    /// Stores the conversation with this exercise and goes there. When that does not work the conversation stays as it is
    /// and people are told.
    public void add(Exercise exercise) {
        var before = record.conversationProperty().get();
        record.stored(with(before, exercise));
        var next = record.conversationProperty().get();
        parts.work().saves().flush();
        parts.work().tasks().of(() -> {
            parts.ports().conversations().save(next);
            return exercise;
        }).onSuccess(added).onError(SaveFailedException.class, e -> {
            record.stored(record.conversationProperty().get().withExercises(before.exercises()));
            tell(e.reason());
        }).start();
    }

    private static Conversation with(Conversation conversation, Exercise exercise) {
        var all = new ArrayList<>(conversation.exercises());
        all.add(exercise.id());
        return conversation.withExercises(all);
    }

    private void tell(SaveFailedException.Reason reason) {
        var i18n = parts.words().i18n();
        parts.words().dialogs().tell(new Dialogs.Message(i18n.get("workspace.more.problem.title"), i18n.get(
                "workspace.more.problem." + reason.name())));
    }
}
