package nl.klankbord.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResults;

/// The real results, with a watch: how long the first character of each commit waited until it was durable.
final class TimedResults implements ExerciseResults {
    /// Gets the number of characters that are durable and the wait in ns, on the thread of the database.
    @FunctionalInterface
    interface Watch {
        void durable(int length, long wait);
    }

    private final ExerciseResults real;
    private final ToIntFunction<ExerciseResult> length;
    private final Watch watch;
    private final Map<Integer, Long> typedAt = new ConcurrentHashMap<>();
    private int durable;

    TimedResults(ExerciseResults real, ToIntFunction<ExerciseResult> length, Watch watch) {
        this.real = real;
        this.length = length;
        this.watch = watch;
    }

    /// The text has this length as of now.
    void typed(int now) {
        typedAt.put(now, System.nanoTime());
    }

    @Override
    public void save(ExerciseResult result, List<Agreement> agreements) {
        real.save(result, agreements);
        var done = System.nanoTime();
        var first = typedAt.get(durable + 1);
        durable = length.applyAsInt(result);
        if (first != null) {
            watch.durable(durable, done - first);
        }
    }

    @Override
    public List<ExerciseResult> ofConversation(String conversationId) {
        return real.ofConversation(conversationId);
    }

    @Override
    public List<ExerciseResult> ofPerson(String personId) {
        return real.ofPerson(personId);
    }

    @Override
    public Optional<ExerciseResult> find(String id) {
        return real.find(id);
    }

    @Override
    public void delete(String id) {
        real.delete(id);
    }
}
