package nl.klankbord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResult.About;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.person.Person;
import nl.klankbord.search.SearchEntry.Kind;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.Test;

class SearchEntriesTest {
    private static final Person NOOR = new Person("p1", "Noor", "", "teamleider", null, StoredExamples.MOMENT);
    private static final Person ALIAS = new Person("p1", "Noor", "N.", "", null, StoredExamples.MOMENT);

    @Test
    void theNameBehindAnAliasIsPrivate() {
        assertEquals(List.of(new SearchEntry(Kind.PERSON, "p1", "", "p1", "N.", "", Visibility.SHARED), new SearchEntry(
                Kind.PERSON, "p1", "name", "p1", "N.", "Noor", Visibility.PRIVATE)), SearchEntries.of(ALIAS));
        assertEquals(new SearchEntry(Kind.PERSON, "p1", "", "p1", "Noor", "teamleider", Visibility.SHARED),
                SearchEntries.of(NOOR).getFirst());
        var behind = SearchEntries.of(NOOR).getLast();
        assertTrue(behind.title().isEmpty() && behind.text().isEmpty());
    }

    @Test
    void aNoteLeadsToItsConversationAndAJotToItsPerson() {
        var note = new Note("n1", "p1", "c1", Note.Life.WORKING, "rustiger", StoredExamples.MOMENT);
        assertEquals(List.of(new SearchEntry(Kind.CONVERSATION, "c1", "n1", "p1", "Noor", "rustiger",
                Visibility.PRIVATE)), SearchEntries.of(note, NOOR));
        var shared = note.moveTo(Note.Life.SUMMARY, "c1");
        assertEquals(Visibility.SHARED, SearchEntries.of(shared, NOOR).getFirst().visibility());
        var jot = note.moveTo(Note.Life.JOT, null);
        assertEquals(List.of(new SearchEntry(Kind.PERSON, "p1", "n1", "p1", "Noor", "rustiger", Visibility.PRIVATE)),
                SearchEntries.of(jot, NOOR));
        assertEquals(List.of(), SearchEntries.of(jot, null));
    }

    @Test
    void answersAreFoundInTheOrderOfTheExerciseAndOldOnesLast() {
        var exercise = StoredExamples.exercise("trial");
        var answers = new Answers(Map.of("list", new nl.klankbord.exercise.step.ListStep.Answer(List.of(
                new nl.klankbord.exercise.step.ListStep.Entry("e", "tweede", Map.of(), false))), "question",
                new QuestionStep.Answer("eerste", ""), "a-removed-step", new QuestionStep.Answer("derde", "")));
        var result = ExerciseResult.start("r1", exercise, new About("p1", "c1", StoredExamples.MOMENT)).withAnswers(
                answers, StoredExamples.MOMENT);
        assertEquals(List.of(new SearchEntry(Kind.CONVERSATION, "c1", "r1", "p1", "Noor", "eerste\ntweede\nderde",
                Visibility.SHARED)), SearchEntries.of(result, NOOR));
    }

    @Test
    void whatTheManagerDidAloneIsPrivate() {
        var result = ExerciseResult.start("r1", StoredExamples.exercise("trial"), new About(null, null,
                StoredExamples.MOMENT)).withAnswers(new StoredExamples("woord").answers(), StoredExamples.MOMENT);
        var entry = SearchEntries.of(result, null).getFirst();
        assertEquals(Kind.EXERCISE, entry.kind());
        assertEquals("trial", entry.id());
        assertEquals(Visibility.PRIVATE, entry.visibility());
    }

    @Test
    void whatWasNotedAtACheckUpIsPrivate() {
        var agreement = new StoredExamples("woord").agreement("a1", new Agreement.From("p1", "c1", null,
                StoredExamples.MOMENT));
        var entries = SearchEntries.of(agreement);
        assertEquals(List.of(Visibility.SHARED, Visibility.PRIVATE), entries.stream().map(SearchEntry::visibility)
                .toList());
        assertEquals("woord\nwoord", entries.getLast().text());
    }

    @Test
    void anExerciseIsFoundInEveryLanguage() {
        assertEquals(List.of("Proef", "Trial"), SearchEntries.of(StoredExamples.exercise("trial")).stream().map(
                SearchEntry::title).toList());
    }
}
