package nl.klankbord.workspace;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.run.RunState;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.ui.PendingDeletions;

/// Undo and redo in a conversation: of what was just deleted, else of the run people were in last. Nobody undoes something
/// they cannot see: the step where the change was comes on the screen.
public final class Changes {
    private final TalkViewModel talk;
    private final PendingDeletions deletions;
    private RunViewModel lastRun;

    Changes(TalkViewModel talk, PendingDeletions deletions) {
        this.talk = talk;
        this.deletions = deletions;
        lastRun = talk.runs().getFirst();
    }

    /// From now on undo speaks of this run.
    void in(RunViewModel run) {
        lastRun = run;
    }

    /// Ends a stretch of typing.
    void pause() {
        lastRun.pause();
    }

    /// Takes back the last deletion or change.
    /// @return false when there was nothing to take back
    public boolean undo() {
        if (deletions.currentProperty().get() != null) {
            deletions.takeBack();
            return true;
        }
        return move(lastRun, lastRun::undo);
    }

    /// Puts back what was taken back last.
    /// @return false when there was nothing to put back
    public boolean redo() {
        return move(lastRun, lastRun::redo);
    }

    private boolean move(RunViewModel run, BooleanSupplier step) {
        // nobody undoes what is out of sight
        if (!talk.maySee(run)) {
            return false;
        }
        var before = run.state();
        if (!step.getAsBoolean()) {
            return false;
        }
        step(run.exercise(), before, run.state()).map(s -> new Place.AtStep(run.resultId(), s.id())).filter(_ -> talk
                .place() instanceof Place.AtStep).ifPresent(talk::goTo);
        return true;
    }

    /// The first step whose answer differs, or the one that makes agreements when those differ.
    private static Optional<Step<?>> step(Exercise exercise, RunState before, RunState after) {
        var byAnswer = exercise.steps().filter(s -> !before.answers().givenAt(s).equals(after.answers().givenAt(s)))
                .findFirst();
        if (byAnswer.isPresent() || before.agreements().equals(after.agreements())) {
            return byAnswer;
        }
        return exercise.steps().filter(AgreementsStep.class::isInstance).findFirst();
    }
}
