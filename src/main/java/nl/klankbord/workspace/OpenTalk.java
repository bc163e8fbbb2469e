package nl.klankbord.workspace;

import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Note;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.person.Person;

/// Everything of one conversation, as it was read from the store.
///
/// @param results in the order in which they are gone through
/// @param made the agreements of this conversation
/// @param earlier open agreements of other conversations with this person
/// @param notes the notes of this conversation, and the jots since the talk before it
/// @param before what was done in earlier talks with this person, newest first
record OpenTalk(Conversation conversation, Person person, List<ExerciseResult> results, List<Agreement> made,
        List<Agreement> earlier, List<Note> notes, List<EarlierResult> before) {
    OpenTalk {
        results = List.copyOf(results);
        made = List.copyOf(made);
        earlier = List.copyOf(earlier);
        notes = List.copyOf(notes);
        before = List.copyOf(before);
    }

    List<Agreement> madeIn(ExerciseResult result) {
        return made.stream().filter(a -> result.id().equals(a.result())).toList();
    }
}
