package nl.klankbord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.person.Person;
import nl.klankbord.search.SearchHit;
import nl.klankbord.search.SearchScope.Everything;
import nl.klankbord.search.SearchScope.Together;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Search follows the store: at opening, and at each save and deletion.
class IndexingTest {
    @TempDir
    private Path folder;

    private OpenStore store;

    @BeforeEach
    void fill() {
        store = TempStore.open(folder.resolve("klankbord.db"));
        store.persons().save(new Person("p1", "Noor", "", "planner", null, StoredExamples.MOMENT));
        store.conversations().save(StoredExamples.started("c1", "p1", StoredExamples.MOMENT));
        store.notes().save(new Note("n1", null, "c1", Note.Life.WORKING, "stiller dan anders", StoredExamples.MOMENT));
        store.notes().save(new Note("n2", "p1", null, Note.Life.JOT, "compliment gegeven", StoredExamples.MOMENT));
        store.results().save(result("overzicht"), List.of(agreement("kwartier afbakenen")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ExerciseResult result(String answer) {
        return ExerciseResult.start("r1", StoredExamples.exercise("trial"), new ExerciseResult.About(null, "c1",
                StoredExamples.MOMENT)).withAnswers(Answers.NONE.with(StoredExamples.QUESTION,
                        new QuestionStep.Answer(
                                answer, "")),
                        StoredExamples.MOMENT);
    }

    private static Agreement agreement(String what) {
        var none = Commitment.NONE;
        return Agreement.draft("a1", new Agreement.From("p1", "c1", "r1", StoredExamples.MOMENT), new Commitment(what,
                none.who(), When.NOT_SAID, none.plan(), null));
    }

    private List<String> find(String query) {
        return store.search().find(query, new Everything(), 20).stream().map(SearchHit::id).sorted().toList();
    }

    private void assertEverythingIsFound() {
        assertEquals(List.of("c1"), find("stiller"));
        assertEquals(List.of("p1"), find("compliment"));
        assertEquals(List.of("c1"), find("overzicht"));
        assertEquals(List.of("a1"), find("kwartier"));
        assertEquals(List.of("c1", "p1"), find("noor"));
    }

    @Test
    void everySaveIsFoundAtOnce() {
        assertEverythingIsFound();
    }

    @Test
    void afterOpeningEverythingIsFoundOnceItWasReadIn() {
        store.close();
        store = TempStore.open(folder.resolve("klankbord.db"));
        assertEquals(List.of(), find("noor"));
        store.fillSearch(new DirectTasks());
        assertEverythingIsFound();
    }

    @Test
    void aSaveWhileReadingInIsNotOverwrittenByWhatStoodThereBefore() {
        store.close();
        store = TempStore.open(folder.resolve("klankbord.db"));
        var tasks = new DirectTasks();
        tasks.hold();
        store.fillSearch(tasks);
        store.results().save(result("helderheid"), List.of());
        tasks.release();
        assertEquals(List.of("c1"), find("helderheid"));
        assertEquals(List.of(), find("overzicht"));
    }

    @Test
    void changedWordsAreFoundAndOldOnesAreNot() {
        store.results().save(result("rust"), List.of(agreement("wekelijks bellen")));
        assertEquals(List.of("c1"), find("rust"));
        assertEquals(List.of(), find("overzicht"));
        assertEquals(List.of("a1"), find("wekelijks"));
        assertEquals(List.of(), find("kwartier"));
        store.results().save(result("rust"), List.of());
        assertEquals(List.of(), find("wekelijks"));
    }

    @Test
    void aJotThatMovesIntoAConversationIsFoundThereOnly() {
        store.notes().save(new Note("n2", "p1", "c1", Note.Life.SUMMARY, "compliment gegeven", StoredExamples.MOMENT));
        assertEquals(List.of("c1"), find("compliment"));
        assertEquals(1, store.search().find("compliment", new Together("p1"), 5).size());
    }

    @Test
    void underAnAliasTheNameIsFoundByTheUserAlone() {
        store.persons().save(new Person("p1", "Noor", "Vogel", "", null, StoredExamples.MOMENT));
        assertEquals(List.of("p1"), find("noor"));
        assertEquals(List.of("c1", "p1"), find("vogel"));
        assertEquals(List.of(), store.search().find("noor", new Together("p1"), 5));
        assertEquals(List.of("Vogel"), store.search().find("overzicht", new Everything(), 5).stream().map(
                SearchHit::title).toList());
    }

    @Test
    void whatIsDeletedIsNotFound() {
        store.notes().delete("n1");
        assertEquals(List.of(), find("stiller"));
        store.results().delete("r1");
        assertEquals(List.of(), find("overzicht"));
        assertEquals(List.of("a1"), find("kwartier"));
        store.conversations().delete("c1");
        assertEquals(List.of(), find("kwartier"));
        assertEquals(List.of("p1"), find("noor"));
        store.persons().delete("p1");
        assertEquals(List.of(), find("noor"));
    }
}
