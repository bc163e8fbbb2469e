package nl.klankbord.bench;

import java.util.concurrent.TimeUnit;
import nl.klankbord.dossier.PersonToMeasure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Opening the page of a person with 1,000 conversations and 50 answers to one scaling question: everything is read and the
/// view model is ready. Beside it the five queries alone.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PersonBench {
    private final TemporaryStore store = new TemporaryStore();
    private final PersonToMeasure person = new PersonToMeasure(store.open());

    @Benchmark
    public int product() {
        return person.open();
    }

    @Benchmark
    public int library() {
        return person.queries();
    }

    @TearDown
    public void close() {
        store.close();
    }
}
