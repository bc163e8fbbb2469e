package nl.klankbord.exercise.result;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.Step;
import org.jspecify.annotations.Nullable;

/// One exercise done once, as it is stored: answers plus the definition it was made with. Immutable.
///
/// @param definition the exercise as it was when this result was started; it never changes afterwards
/// @param about whose it is and in which conversation it was made
/// @param answers what was filled in so far
/// @param sharing who may see it and what goes into the summary
/// @param changedAt the last edit
public record ExerciseResult(String id, Exercise definition, About about, Answers answers, Sharing sharing,
        Instant changedAt) {

    /// @param person id of the person, or null for an exercise of the manager's own
    /// @param conversation id of the conversation, or null when done outside one
    /// @param startedAt when it was first opened
    public record About(@Nullable String person, @Nullable String conversation, Instant startedAt) {}

    /// @param visibility who sees the result as a whole
    /// @param inSummary whether it goes into the summary at all; only ever looked at when shared
    /// @param steps step id to a choice people made that differs from the step's own default
    public record Sharing(Visibility visibility, boolean inSummary, Map<String, Boolean> steps) {
        public Sharing {
            steps = Map.copyOf(steps);
        }
    }

    /// A fresh, empty result of this exercise.
    public static ExerciseResult start(String id, Exercise exercise, About about) {
        var visibility = exercise.startsPrivate() ? Visibility.PRIVATE : Visibility.SHARED;
        return new ExerciseResult(id, exercise, about, Answers.NONE, new Sharing(visibility, true, Map.of()),
                about.startedAt());
    }

    public ExerciseResult withAnswers(Answers next, Instant at) {
        return new ExerciseResult(id, definition, about, next, sharing, at);
    }

    public ExerciseResult withSharing(Sharing next, Instant at) {
        return new ExerciseResult(id, definition, about, answers, next, at);
    }

    public boolean isShared() {
        return sharing.visibility() == Visibility.SHARED;
    }

    /// True while it belongs to the other person alone: it is in sight of nobody else, also not of the user of this
    /// computer, and it cannot be found.
    public boolean isSealed() {
        return definition.belongsToThePerson() && !isShared();
    }

    /// True when this step stands in the summary: the result is shared and in the summary, and the step is not left out.
    public boolean inSummary(Step<?> step) {
        return isShared() && sharing.inSummary()
                && Optional.ofNullable(sharing.steps().get(step.id())).orElse(!step.outOfSummary());
    }
}
