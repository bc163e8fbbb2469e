package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult.About;
import nl.klankbord.person.Person;
import nl.klankbord.search.SearchEntries;
import nl.klankbord.search.SearchScope;
import nl.klankbord.support.OwnWords;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.Test;

/// Sharing and taking that back, as the index follows it.
class OwnPartTest {
    private static final Person NOOR = new Person("p1", "Noor", "", "", null, StoredExamples.MOMENT);

    private static int found(MemorySearchIndex index, SearchScope scope) {
        return index.find(OwnWords.MARKER.substring(0, 6), scope, 10).size();
    }

    private static void put(MemorySearchIndex index, Visibility visibility) {
        SearchEntries.of(OwnWords.result(OwnWords.mindset(), new About("p1", "c1", StoredExamples.MOMENT), visibility),
                NOOR).forEach(index::put);
    }

    @Test
    void itIsFoundOnlyWhileItIsShared() {
        try (var index = new MemorySearchIndex()) {
            put(index, Visibility.PRIVATE);
            assertEquals(0, found(index, new SearchScope.Everything()));
            put(index, Visibility.SHARED);
            assertEquals(1, found(index, new SearchScope.Together("p1")));
            put(index, Visibility.PRIVATE);
            assertEquals(0, found(index, new SearchScope.Everything()));
            assertEquals(0, found(index, new SearchScope.Together("p1")));
        }
    }
}
