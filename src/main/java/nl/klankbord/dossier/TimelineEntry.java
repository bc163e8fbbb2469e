package nl.klankbord.dossier;

import java.util.List;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.exercise.step.Text;

/// One conversation in the timeline. Holds shared words only.
///
/// @param exercises that were done in it, in order
/// @param goal the goal in the person's own words, else the question they asked themselves, or empty
record TimelineEntry(Conversation conversation, List<Done> exercises, String goal, Outcome outcome) {
    /// An exercise that was done.
    record Done(String id, Text title) {}

    /// What came out, or how far it is.
    sealed interface Outcome {
        /// planned, and nothing was prepared
        record NotPrepared() implements Outcome {}

        /// planned, with an intention or an exercise
        record Prepared() implements Outcome {}

        /// begun and not closed
        record Running() implements Outcome {}

        /// @param first the words of the first agreement
        /// @param more how many others there are
        record Agreed(String first, int more) implements Outcome {}

        /// Nothing was agreed; the last words that stand in the summary.
        record Said(String words) implements Outcome {}

        /// closed without words
        record Nothing() implements Outcome {}
    }

    TimelineEntry {
        exercises = List.copyOf(exercises);
    }

    String id() {
        return conversation.id();
    }
}
