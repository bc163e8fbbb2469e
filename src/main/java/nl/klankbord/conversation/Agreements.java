package nl.klankbord.conversation;

import java.util.List;
import java.util.Optional;

/// The stored agreements with their check-ups. Calls block; they are made through `ui.Tasks`.
public interface Agreements {
    /// Every agreement in the order in which it was made.
    List<Agreement> all();

    /// Those with this person, in the order in which they were made.
    List<Agreement> ofPerson(String personId);

    /// Those made in this conversation, in the order in which they were made.
    List<Agreement> ofConversation(String conversationId);

    Optional<Agreement> find(String id);

    /// Adds or replaces, with exactly the check-ups of this value; without its result when that was removed.
    /// @throws nl.klankbord.ui.DeletedMeanwhileException when its person or conversation was removed for good
    void save(Agreement agreement);

    /// Removes for good, with its check-ups. Nothing happens when it is not there.
    void delete(String id);
}
