package nl.klankbord.support;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Agreements;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Conversations;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Notes;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResults;
import nl.klankbord.person.Person;
import nl.klankbord.person.Persons;
import nl.klankbord.ui.DeletedMeanwhileException;
import org.jspecify.annotations.Nullable;

/// Every port in memory, over one set of rows, so that deleting a person also removes what hangs on it.
public final class InMemoryStore {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Conversation> talks = new LinkedHashMap<>();
    private final Map<String, Note> texts = new LinkedHashMap<>();
    private final Map<String, Agreement> promises = new LinkedHashMap<>();
    private final Map<String, ExerciseResult> done = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private @Nullable RuntimeException failure;

    /// From now on every save fails with this; null makes saving work again.
    public void failWith(@Nullable RuntimeException next) {
        failure = next;
    }

    private void mayFail() {
        if (failure != null) {
            throw failure;
        }
    }

    /// @param ids what is to be saved, as far as its id is never used again, and what it belongs to
    private void maySave(@Nullable String... ids) {
        mayFail();
        if (Stream.of(ids).anyMatch(deleted::contains)) {
            throw new DeletedMeanwhileException(new IllegalStateException("deleted for good"));
        }
    }

    /// In order; rows of the same moment in the order in which they were added.
    private static <T> List<T> where(Map<String, T> rows, Predicate<T> fits, Comparator<T> order) {
        return rows.values().stream().filter(fits).sorted(order).toList();
    }

    public Ports ports() {
        return new Ports(persons(), conversations(), notes(), agreements(), results());
    }

    public Persons persons() {
        return new Persons() {
            @Override
            public List<Person> all() {
                return where(people, _ -> true, Comparator.comparing(Person::shownName,
                        String.CASE_INSENSITIVE_ORDER).thenComparing(Person::id));
            }

            @Override
            public Optional<Person> find(String id) {
                return Optional.ofNullable(people.get(id));
            }

            @Override
            public void save(Person person) {
                maySave(person.id());
                people.put(person.id(), person);
            }

            @Override
            public void delete(String id) {
                mayFail();
                deleted.add(id);
                people.remove(id);
                new ArrayList<>(talks.values()).stream().filter(c -> c.person().equals(id)).forEach(c -> conversations()
                        .delete(c.id()));
                texts.values().removeIf(n -> id.equals(n.person()));
                promises.values().removeIf(a -> a.from().person().equals(id));
                done.values().removeIf(r -> id.equals(r.about().person()));
            }
        };
    }

    public Conversations conversations() {
        return new Conversations() {
            private final Comparator<Conversation> oldest = Comparator.comparing(c -> c.moment(ZoneId
                    .systemDefault()));

            @Override
            public List<Conversation> all() {
                return where(talks, _ -> true, oldest).reversed();
            }

            @Override
            public List<Conversation> ofPerson(String personId) {
                return where(talks, c -> c.person().equals(personId), oldest).reversed();
            }

            @Override
            public Optional<Conversation> find(String id) {
                return Optional.ofNullable(talks.get(id));
            }

            @Override
            public void save(Conversation conversation) {
                maySave(conversation.id(), conversation.person());
                talks.put(conversation.id(), conversation);
            }

            @Override
            public void delete(String id) {
                mayFail();
                deleted.add(id);
                talks.remove(id);
                texts.values().removeIf(n -> id.equals(n.conversation()));
                promises.values().removeIf(a -> a.from().conversation().equals(id));
                done.values().removeIf(r -> id.equals(r.about().conversation()));
            }
        };
    }

    public Notes notes() {
        return new Notes() {
            private final Comparator<Note> oldest = Comparator.comparing(Note::writtenAt);

            @Override
            public List<Note> ofPerson(String personId) {
                return where(texts, n -> personId.equals(n.person()), oldest).reversed();
            }

            @Override
            public List<Note> ofConversation(String conversationId) {
                return where(texts, n -> conversationId.equals(n.conversation()), oldest);
            }

            @Override
            public Optional<Note> find(String id) {
                return Optional.ofNullable(texts.get(id));
            }

            @Override
            public void save(Note note) {
                maySave(note.person(), note.conversation());
                texts.put(note.id(), note);
            }

            @Override
            public void delete(String id) {
                mayFail();
                texts.remove(id);
            }
        };
    }

    public Agreements agreements() {
        return new Agreements() {
            private final Comparator<Agreement> made = Comparator.comparing(a -> a.from().madeAt());

            @Override
            public List<Agreement> all() {
                return where(promises, _ -> true, made);
            }

            @Override
            public List<Agreement> ofPerson(String personId) {
                return where(promises, a -> a.from().person().equals(personId), made);
            }

            @Override
            public List<Agreement> ofConversation(String conversationId) {
                return where(promises, a -> a.from().conversation().equals(conversationId), made);
            }

            @Override
            public Optional<Agreement> find(String id) {
                return Optional.ofNullable(promises.get(id));
            }

            @Override
            public void save(Agreement agreement) {
                maySave(agreement.from().person(), agreement.from().conversation());
                promises.put(agreement.id(), deleted.contains(agreement.result())
                        ? withoutResult(agreement)
                        : agreement);
            }

            @Override
            public void delete(String id) {
                mayFail();
                promises.remove(id);
            }
        };
    }

    private static Agreement withoutResult(Agreement a) {
        var from = new Agreement.From(a.from().person(), a.from().conversation(), null, a.from().madeAt());
        return new Agreement(a.id(), from, a.commitment(), a.state(), a.checkUps());
    }

    public ExerciseResults results() {
        return new ExerciseResults() {
            private final Comparator<ExerciseResult> started = Comparator.comparing(r -> r.about()
                    .startedAt());

            @Override
            public List<ExerciseResult> ofConversation(String conversationId) {
                return where(done, r -> conversationId.equals(r.about().conversation()), started);
            }

            @Override
            public List<ExerciseResult> ofPerson(String personId) {
                return where(done, r -> personId.equals(r.about().person()), started).reversed();
            }

            @Override
            public Optional<ExerciseResult> find(String id) {
                return Optional.ofNullable(done.get(id));
            }

            @Override
            public void save(ExerciseResult result, List<Agreement> agreements) {
                maySave(result.about().person(), result.about().conversation());
                done.put(result.id(), result);
                var kept = agreements.stream().map(Agreement::id).toList();
                promises.values().removeIf(a -> result.id().equals(a.result()) && !kept.contains(a.id()));
                agreements.forEach(a -> promises.put(a.id(), a));
            }

            @Override
            public void delete(String id) {
                mayFail();
                deleted.add(id);
                done.remove(id);
                promises.replaceAll((_, a) -> id.equals(a.result()) ? withoutResult(a) : a);
            }
        };
    }
}
