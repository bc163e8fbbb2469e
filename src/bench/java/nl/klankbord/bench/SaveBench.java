package nl.klankbord.bench;

import java.util.concurrent.TimeUnit;
import nl.klankbord.report.TalkToMeasure;
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

/// One save while somebody types: the answers and agreements of a whole GROW conversation, durable when it returns. Beside
/// it one commit of the answers as ready-made JSON, into one row, on the same disk with the same settings.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SaveBench {
    /// A store with the conversation in it.
    @State(Scope.Benchmark)
    public static class Store {
        private final TemporaryStore store = new TemporaryStore();
        private final TalkToMeasure talk = new TalkToMeasure();
        private int count;

        public Store() {
            talk.putInto(store.open());
        }

        @TearDown
        public void close() {
            store.close();
        }
    }

    /// A bare database with one row.
    @State(Scope.Benchmark)
    public static class Bare {
        private final BareRow row = new BareRow();
        private final TalkToMeasure talk = new TalkToMeasure();
        private int count;

        @TearDown
        public void close() {
            row.close();
        }
    }

    @Benchmark
    public void product(Store state) {
        // alternates, because storing what is stored already would be no work
        state.store.open().results().save(state.talk.grow(state.count++ % 2 == 0), state.talk.agreements());
    }

    @Benchmark
    public void library(Bare state) {
        state.row.commit(state.talk.growAsJson(state.count++ % 2 == 0));
    }
}
