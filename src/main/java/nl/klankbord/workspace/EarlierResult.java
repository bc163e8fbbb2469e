package nl.klankbord.workspace;

import java.time.LocalDate;
import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.exercise.result.ExerciseResult;

/// A result of an earlier talk with the same person, as it was read from the store.
///
/// @param conversation id of that talk
/// @param made the agreements that were made in the result
/// @param day the talk was held on
public record EarlierResult(String conversation, ExerciseResult result, List<Agreement> made, LocalDate day) {
    public EarlierResult {
        made = List.copyOf(made);
    }
}
