package nl.klankbord.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.ui.Autosave;

/// The stored conversation itself while it is open: where people are in it, and whether it was corrected after closing.
final class TalkRecord {
    private final ReadOnlyObjectWrapper<Conversation> conversation;
    private final Autosave saving;
    private final Work work;
    private boolean corrected;

    TalkRecord(Conversation start, WorkspaceParts parts) {
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
            conversation.set(conversation.get().withPosition(place.write()));
            saving.changed();
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
