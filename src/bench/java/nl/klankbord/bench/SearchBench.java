package nl.klankbord.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.search.SearchEntry;
import nl.klankbord.search.SearchHit;
import nl.klankbord.search.SearchScope;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Finding twenty hits in 100,000 notes of 5,000 conversations. Beside it one FTS5 query with the same ranking, over the
/// same notes, that gives twenty rows with the words around them. The product looks on until the hits are of twenty
/// different conversations, and finds the beginnings of words.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBench {
    static final int LIMIT = 20;

    /// What is looked for.
    public enum Query {
        /// a word in ten notes
        RARE(ManyNotes.RARE, ManyNotes.RARE),
        /// the first four letters of words in some thousand notes
        PREFIX(ManyNotes.PREFIX, ManyNotes.PREFIX + "*"),
        /// a word in half of the notes
        FREQUENT(ManyNotes.FREQUENT, ManyNotes.FREQUENT);

        private final String typed;
        private final String inFts5;

        Query(String typed, String inFts5) {
            this.typed = typed;
            this.inFts5 = inFts5;
        }
    }

    /// The index of the product.
    @State(Scope.Benchmark)
    public static class Index {
        @Param
        private Query query = Query.RARE;
        private final TemporaryStore store = new TemporaryStore();

        public Index() {
            var index = store.open().search();
            ManyNotes.all((number, text) -> index.put(new SearchEntry(SearchEntry.Kind.CONVERSATION, "c" + number
                    % ManyNotes.CONVERSATIONS, "n" + number, "p", ManyNotes.TITLE, text, Visibility.PRIVATE)));
        }

        @TearDown
        public void close() {
            store.close();
        }
    }

    /// A bare FTS5 table.
    @State(Scope.Benchmark)
    public static class Bare {
        @Param
        private Query query = Query.RARE;
        private final BareNotes notes = new BareNotes();

        @TearDown
        public void close() {
            notes.close();
        }
    }

    @Benchmark
    public List<SearchHit> product(Index state) {
        return state.store.open().search().find(state.query.typed, new SearchScope.Everything(), LIMIT);
    }

    @Benchmark
    public List<String> library(Bare state) {
        return state.notes.find(state.query.inFts5, LIMIT);
    }
}
