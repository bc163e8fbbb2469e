package nl.klankbord.conversation;

import java.util.List;
import java.util.Optional;

/// The stored notes. Calls block; they are made through `ui.Tasks`.
public interface Notes {
    /// Every note about this person, in or outside a conversation, newest first.
    List<Note> ofPerson(String personId);

    /// The notes of this conversation, oldest first.
    List<Note> ofConversation(String conversationId);

    Optional<Note> find(String id);

    /// Adds or replaces.
    /// @throws nl.klankbord.ui.DeletedMeanwhileException when its person or conversation was removed for good
    void save(Note note);

    /// Removes for good. Nothing happens when it is not there.
    void delete(String id);
}
