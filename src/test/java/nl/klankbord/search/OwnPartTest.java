package nl.klankbord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult.About;
import nl.klankbord.person.Person;
import nl.klankbord.support.OwnWords;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.Test;

/// What somebody keeps to themselves is found by nobody, also not by the user alone.
class OwnPartTest {
    private static final Person NOOR = new Person("p1", "Noor", "", "", null, StoredExamples.MOMENT);

    private static SearchEntry entry(Visibility visibility) {
        var about = new About("p1", "c1", StoredExamples.MOMENT);
        return SearchEntries.of(OwnWords.result(OwnWords.mindset(), about, visibility), NOOR).getFirst();
    }

    @Test
    void notSharedThereIsNothingToFind() {
        var entry = entry(Visibility.PRIVATE);
        assertEquals("", entry.text());
        assertEquals("", entry.title());
        assertFalse(entry.toString().contains(OwnWords.MARKER));
    }

    @Test
    void sharedItsWordsAreFoundTogetherAsWell() {
        var entry = entry(Visibility.SHARED);
        assertEquals(4, entry.text().lines().filter(l -> l.contains(OwnWords.MARKER)).count());
        assertEquals(Visibility.SHARED, entry.visibility());
    }

    @Test
    void noLongerSharedItTakesThePlaceOfWhatCouldBeFound() {
        var before = entry(Visibility.SHARED);
        var after = entry(Visibility.PRIVATE);
        assertEquals(before.id() + before.part(), after.id() + after.part());
    }
}
