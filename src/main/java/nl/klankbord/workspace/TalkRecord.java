package nl.klankbord.workspace;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.SaveFailedException;

/// The stored conversation itself while it is open: where people are in it and how long, and whether it was corrected after
/// closing.
final class TalkRecord {
    private final ReadOnlyObjectWrapper<Conversation> conversation;
    private final Autosave saving;
    private final WorkspaceParts parts;
    private final Work work;
    private final Supplier<Map<String, Duration>> spent;
    private boolean corrected;

    /// @param spent how long people were in each stage, up to now
    TalkRecord(Conversation start, WorkspaceParts parts, Supplier<Map<String, Duration>> spent) {
        this.parts = parts;
        this.spent = spent;
        work = parts.work();
        conversation = new ReadOnlyObjectWrapper<>(this, "conversation", start);
        saving = new Autosave(work.saves(), () -> {
            var now = conversation.get();
            return () -> {
                parts.ports().conversations().save(now);
                return now;
            };
        });
    }

    ReadOnlyObjectProperty<Conversation> conversationProperty() {
        return conversation.getReadOnlyProperty();
    }

    boolean isClosed() {
        return conversation.get().state() == ConversationState.CLOSED;
    }

    /// Remembers where people are. A closed conversation keeps the place where it was closed.
    void moveTo(Place place) {
        if (!isClosed()) {
            conversation.set(conversation.get().withPosition(new Position(place.write(), spent.get()).write()));
            saving.changed();
        }
    }

    /// Stores how long people were in each stage. It is not worth a word on the screen: a clock that could not be stored is
    /// stored the next time.
    void keepTime() {
        var now = conversation.get();
        var position = Position.read(now.position()).withSpent(spent.get()).write();
        if (!isClosed() && !position.equals(now.position())) {
            var next = now.withPosition(position);
            conversation.set(next);
            work.tasks().of(() -> {
                parts.ports().conversations().save(next);
                return next;
            }).onError(SaveFailedException.class, _ -> {
                // the next time tells the same and more
            }).start();
        }
    }

    /// Something changed that stands in the summary: a closed conversation is marked as corrected, once for as long as it is
    /// open here.
    void summaryChanged() {
        if (isClosed() && !corrected) {
            corrected = true;
            conversation.set(conversation.get().correct(work.clock().instant()));
            saving.changed();
        }
    }

    /// Takes over the conversation as it was stored.
    void stored(Conversation next) {
        conversation.set(next);
    }
}
