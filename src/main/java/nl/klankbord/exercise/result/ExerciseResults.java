package nl.klankbord.exercise.result;

import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Agreement;

/// The stored results. Calls block until the data is durable or read; they are made through
/// `ui.Tasks`, never on the thread of the window.
public interface ExerciseResults {
    /// The results of a conversation in the order in which they were started.
    List<ExerciseResult> ofConversation(String conversationId);

    /// The results of a person, newest first, whatever conversation they were made in.
    List<ExerciseResult> ofPerson(String personId);

    Optional<ExerciseResult> find(String id);

    /// Stores the result and its agreements in one transaction: agreements of this result that are not in the list are
    /// removed, those in it are stored.
    /// @param agreements every agreement made in this result ([Agreement#result()] equals the id of the result)
    /// @throws nl.klankbord.ui.DeletedMeanwhileException when its person or conversation was removed for good
    void save(ExerciseResult result, List<Agreement> agreements);

    /// Removes the result for good; its agreements stay with the conversation. Nothing happens when it is not there.
    void delete(String id);
}
