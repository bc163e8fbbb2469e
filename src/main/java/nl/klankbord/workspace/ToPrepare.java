package nl.klankbord.workspace;

import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Note;
import nl.klankbord.person.Person;
import org.jspecify.annotations.Nullable;

/// What one needs to prepare a conversation, as it was read from the store.
///
/// @param earlier open agreements of other conversations with this person
/// @param last the talk before, or null when there was none
/// @param jots written since that talk, newest first
/// @param intention what the user wants to reach; blank when nothing was written
public record ToPrepare(Conversation conversation, Person person, List<Agreement> earlier,
        @Nullable LastTalk last, List<Note> jots, Note intention) {

    /// The talk before.
    ///
    /// @param goal the answer that stayed in view in it, or empty
    /// @param agreed what was agreed in it
    public record LastTalk(Conversation conversation, String goal, List<Agreement> agreed) {
        public LastTalk {
            agreed = List.copyOf(agreed);
        }
    }

    public ToPrepare {
        earlier = List.copyOf(earlier);
        jots = List.copyOf(jots);
    }
}
