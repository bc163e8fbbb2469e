package nl.klankbord.exercise.run;

import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.Answers;

/// Everything a run can undo, as one value: the answers, the agreements made in it, and what goes into the summary.
public record RunState(Answers answers, List<Agreement> agreements, Sharing sharing) {
    public RunState {
        agreements = List.copyOf(agreements);
    }

    /// The same, seen by these people.
    RunState seenBy(Visibility visibility) {
        return new RunState(answers, agreements, new Sharing(visibility, sharing.inSummary(), sharing.steps()));
    }
}
