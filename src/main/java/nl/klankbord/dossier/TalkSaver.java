package nl.klankbord.dossier;

import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Autosave.State;
import nl.klankbord.ui.Saves;

/// Stores a conversation and goes on once it is durable. When storing fails it is tried again like everything unsaved.
public final class TalkSaver {
    private final Saves saves;
    private final Conversations conversations;

    public TalkSaver(Saves saves, Conversations conversations) {
        this.saves = saves;
        this.conversations = conversations;
    }

    /// @param then runs on the window's thread when the conversation is stored
    public void save(Conversation conversation, Runnable then) {
        var saving = new Autosave(saves, () -> () -> {
            conversations.save(conversation);
            return conversation;
        });
        saving.stateProperty().addListener((_, _, state) -> {
            if (state == State.SAVED) {
                then.run();
            }
        });
        saving.changed();
        saving.flush();
    }
}
