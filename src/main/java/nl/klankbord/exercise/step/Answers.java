package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All answers of one run by step id: an immutable value.
public record Answers(@JsonValue Map<String, StepAnswer> byStep) {
    public static final Answers NONE = new Answers(Map.of());
    private static final System.Logger LOG = System.getLogger(Answers.class.getName());

    @JsonCreator
    public Answers {
        byStep = Check.mapOrEmpty(byStep);
    }

    /// The answer to this step, or empty when it is not answered. An answer of another kind, left by another version of
    /// the exercise, counts as not answered; it stays stored.
    public <A extends StepAnswer> Optional<A> to(Step<A> step) {
        var answer = byStep.get(step.keptBy());
        if (answer == null) {
            return Optional.empty();
        }
        if (!step.answerType().isInstance(answer)) {
            LOG.log(Level.WARNING, "step {0}: stored answer is a {1}, the step asks for {2}", step.id(),
                    answer.getClass().getName(), step.answerType().getName());
            return Optional.empty();
        }
        return Optional.of(step.answerType().cast(answer));
    }

    /// The answer to this step as far as it was given on its own screen; empty when nothing of it was.
    public <A extends StepAnswer> Optional<A> givenAt(Step<A> step) {
        return to(step).map(step::givenHere).filter(a -> !a.isEmpty());
    }

    /// The same answers with this one put in; an empty answer removes what was there.
    public <A extends StepAnswer> Answers with(Step<A> step, A answer) {
        var next = new TreeMap<>(byStep);
        if (answer.isEmpty()) {
            next.remove(step.keptBy());
        } else {
            next.put(step.keptBy(), answer);
        }
        return new Answers(next);
    }

    public boolean isEmpty() {
        return byStep.isEmpty();
    }
}
