package nl.klankbord.workspace;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The stored conversation itself while it is open: where people are in it and how long, and whether it was corrected after
/// closing.
final class TalkRecord {
    /// How often the clock is stored, so that a program that was killed comes back with nearly the same time.
    static final Duration KEEP_TIME = Duration.ofSeconds(30);

    private final ReadOnlyObjectWrapper<Conversation> conversation;
    private final Autosave saving;
    private final WorkspaceParts parts;
    private final Work work;
    private final Supplier<Map<String, Duration>> spent;
    private Runnable storing = () -> {};
    private Tasks.@Nullable Timer keeping;
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

    /// From now on stores how long people are in each stage, now and then and at the end. It is not worth a word on the
    /// screen: a clock that could not be stored is stored the next time.
    /// @param closing true while the conversation is being closed: it must not be overtaken by one that still runs
    void keepTime(BooleanSupplier closing) {
        storing = () -> {
            if (!isClosed() && !closing.getAsBoolean()) {
                storeTime();
            }
        };
        keeping = work.tasks().every(KEEP_TIME, storing);
    }

    private void storeTime() {
        var now = conversation.get();
        var next = now.withPosition(Position.read(now.position()).withSpent(spent.get()).write());
        if (!next.equals(now)) {
            conversation.set(next);
            work.tasks().of(() -> {
                parts.ports().conversations().save(next);
                return next;
            }).onError(SaveFailedException.class, _ -> {
                // the next time tells the same and more
            }).start();
        }
    }

    /// Stores the time a last time and stops.
    void leave() {
        if (keeping != null) {
            keeping.stop();
            storing.run();
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
