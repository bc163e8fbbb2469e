package nl.klankbord.conversation;

import java.util.List;
import java.util.Optional;

/// The stored conversations. Calls block; they are made through `ui.Tasks`.
public interface Conversations {
    /// Every conversation, newest moment first (closed, else started, else planned).
    List<Conversation> all();

    /// Those with this person, newest moment first.
    List<Conversation> ofPerson(String personId);

    Optional<Conversation> find(String id);

    /// Adds or replaces.
    /// @throws nl.klankbord.ui.DeletedMeanwhileException when it, or its person, was removed for good
    void save(Conversation conversation);

    /// Removes the conversation with its results, notes and agreements, for good. Nothing happens when it is not there.
    void delete(String id);
}
