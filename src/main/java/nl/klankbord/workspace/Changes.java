package nl.klankbord.workspace;

import java.util.Objects;
import java.util.Optional;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.run.RunState;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Step;

/// Where two states of a run differ.
final class Changes {
    private Changes() {}

    /// The first step whose answer differs, or the one that makes agreements when those differ.
    static Optional<Step<?>> step(Exercise exercise, RunState before, RunState after) {
        var was = before.answers().byStep();
        var is = after.answers().byStep();
        var byAnswer = exercise.steps().filter(s -> !Objects.equals(was.get(s.id()), is.get(s.id()))).findFirst();
        if (byAnswer.isPresent() || before.agreements().equals(after.agreements())) {
            return byAnswer;
        }
        return exercise.steps().filter(AgreementsStep.class::isInstance).findFirst();
    }
}
