package nl.klankbord.store;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Note;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.person.Person;
import nl.klankbord.search.SearchEntries;
import nl.klankbord.search.SearchEntry;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// Keeps the search index equal to the store: all of it once after opening, then each row after its commit. What goes
/// wrong here never makes a save fail.
final class Indexing {
    private static final System.Logger LOG = System.getLogger(Indexing.class.getName());

    private final Database database;
    private final SearchIndex index;
    private final Definitions definitions;

    Indexing(Database database, SearchIndex index, Definitions definitions) {
        this.database = database;
        this.index = index;
        this.definitions = definitions;
    }

    SearchIndex index() {
        return index;
    }

    /// Person by person, so that a save in between never waits long, and always on the database thread, so that nothing
    /// old is put over something new.
    void fill(Tasks tasks) {
        tasks.of(() -> database.direct(SqlitePersons::all)).onSuccess(people -> fill(tasks, people.iterator())).onError(
                SaveFailedException.class, Indexing::log).start();
    }

    private void fill(Tasks tasks, Iterator<Person> people) {
        tasks.of(() -> {
            if (people.hasNext()) {
                attempt(() -> everythingOf(people.next()));
            } else {
                attempt(this::withoutPerson);
            }
            return people.hasNext();
        }).onSuccess(more -> {
            if (more) {
                fill(tasks, people);
            }
        }).start();
    }

    private void everythingOf(Person listed) {
        index.remove(listed.id());
        database.direct(sql -> SqlitePersons.find(sql, listed.id()).map(p -> entriesOf(sql, p)).orElse(List.of()))
                .forEach(index::put);
    }

    private List<SearchEntry> entriesOf(Sql sql, Person person) {
        try {
            var entries = Stream.<SearchEntry>builder();
            SearchEntries.of(person).forEach(entries);
            for (var note : SqliteNotes.ofPerson(sql, person.id())) {
                SearchEntries.of(note, person).forEach(entries);
            }
            for (var conversation : SqliteConversations.ofPerson(sql, person.id())) {
                entries.add(SearchEntries.of(conversation, person));
                for (var note : SqliteNotes.ofConversation(sql, conversation.id())) {
                    SearchEntries.of(note, person).forEach(entries);
                }
            }
            var belonging = "r.person = ? OR r.conversation IN (SELECT id FROM conversation WHERE person = ?)";
            for (var result : SqliteExerciseResults.where(sql, definitions, belonging, person.id(), person.id())) {
                SearchEntries.of(result, person).forEach(entries);
            }
            for (var agreement : SqliteAgreements.ofPerson(sql, person.id())) {
                SearchEntries.of(agreement).forEach(entries);
            }
            return entries.build().toList();
        } catch (SQLException e) {
            throw Failures.failed(e, database.file());
        }
    }

    private void withoutPerson() {
        database.direct(sql -> SqliteExerciseResults.where(sql, definitions,
                "r.person IS NULL AND r.conversation IS NULL")).forEach(r -> SearchEntries.of(r, null).forEach(
                        index::put));
    }

    /// @param renamed true when what stands above everything of this person has changed with it
    void saved(Person person, boolean renamed) {
        attempt(() -> {
            if (renamed) {
                everythingOf(person);
            } else {
                SearchEntries.of(person).forEach(index::put);
            }
        });
    }

    void saved(Conversation conversation) {
        attempt(() -> about(conversation.person(), null).ifPresent(p -> index.put(SearchEntries.of(conversation, p))));
    }

    void saved(Note note) {
        attempt(() -> SearchEntries.of(note, about(note.person(), note.conversation()).orElse(null)).forEach(
                index::put));
    }

    void saved(ExerciseResult result) {
        attempt(() -> SearchEntries.of(result, about(result.about().person(), result.about().conversation()).orElse(
                null)).forEach(index::put));
    }

    void saved(Agreement agreement) {
        attempt(() -> SearchEntries.of(agreement).forEach(index::put));
    }

    void gone(List<String> ids) {
        attempt(() -> ids.forEach(index::remove));
    }

    private Optional<Person> about(@Nullable String personId, @Nullable String conversationId) {
        return database.direct(sql -> {
            var person = SqlitePersons.find(sql, personId);
            var conversation = SqliteConversations.find(sql, conversationId);
            return person.isPresent() || conversation.isEmpty()
                    ? person
                    : SqlitePersons.find(sql, conversation.get().person());
        });
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (SaveFailedException | IllegalStateException e) {
            log(e);
        }
    }

    private static void log(RuntimeException failure) {
        LOG.log(Level.WARNING, "the search index is not complete", failure);
    }
}
