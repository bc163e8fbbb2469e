package nl.klankbord.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.support.Ports;
import nl.klankbord.support.StoredExamples;
import nl.klankbord.ui.DeletedMeanwhileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What every [Persons] does.
public interface PersonsContract {
    Ports ports();

    @Test
    default void nobodyIsThereAtFirst() {
        assertEquals(List.of(), ports().persons().all());
        assertEquals(Optional.empty(), ports().persons().find("nobody"));
    }

    @Test
    default void aSavedPersonComesBackEqual() {
        var all = new StoredExamples("Zoë 😀\n\t\"; --").person("p1");
        var little = new Person("p2", "Bo", "", "", null, StoredExamples.MOMENT);
        ports().persons().save(all);
        ports().persons().save(little);
        assertEquals(Optional.of(all), ports().persons().find("p1"));
        assertEquals(Optional.of(little), ports().persons().find("p2"));
    }

    @Test
    default void savingAPersonAgainReplaces() {
        ports().persons().save(new StoredExamples("Noor").person("p1"));
        var next = new Person("p1", "Nora", "", "", LocalDate.of(2028, 2, 29), StoredExamples.MOMENT);
        ports().persons().save(next);
        assertEquals(List.of(next), ports().persons().all());
    }

    @Test
    default void everybodyIsSortedByShownNameWithoutRegardToCase() {
        var sam = new Person("p1", "Zacharias", "sam", "", null, StoredExamples.MOMENT);
        var bo = StoredExamples.named("p2", "Bo");
        var tim = StoredExamples.named("p3", "Tim");
        List.of(tim, sam, bo).forEach(ports().persons()::save);
        assertEquals(List.of(bo, sam, tim), ports().persons().all());
    }

    @Test
    default void savingAPersonAgainKeepsWhatHangsOnThem() {
        var store = ports();
        store.persons().save(StoredExamples.named("p1", "Noor"));
        store.conversations().save(new StoredExamples("x").conversation("c1", "p1"));
        store.persons().save(StoredExamples.named("p1", "Nora"));
        assertTrue(store.conversations().find("c1").isPresent());
    }

    @Test
    default void deletingAPersonTakesEverythingOfThemAndNothingOfOthers() {
        var store = ports();
        for (var p : List.of("p1", "p2")) {
            var examples = new StoredExamples(p);
            store.persons().save(StoredExamples.named(p, p));
            store.conversations().save(examples.conversation("c-" + p, p));
            store.notes().save(examples.note("jot-" + p, p, null));
            store.notes().save(examples.note("note-" + p, null, "c-" + p));
            store.results().save(examples.result("r-" + p, p, "c-" + p), List.of(examples.agreement("a-" + p,
                    new Agreement.From(p, "c-" + p, "r-" + p, StoredExamples.MOMENT))));
            store.results().save(examples.result("alone-" + p, p, null), List.of());
        }
        store.persons().delete("p1");
        assertEquals(List.of("p2"), store.persons().all().stream().map(Person::id).toList());
        assertEquals(Optional.empty(), store.conversations().find("c-p1"));
        assertEquals(Optional.empty(), store.notes().find("jot-p1"));
        assertEquals(Optional.empty(), store.notes().find("note-p1"));
        assertEquals(Optional.empty(), store.results().find("r-p1"));
        assertEquals(Optional.empty(), store.results().find("alone-p1"));
        assertEquals(Optional.empty(), store.agreements().find("a-p1"));
        assertTrue(store.notes().find("jot-p2").isPresent() && store.notes().find("note-p2").isPresent());
        assertTrue(store.results().find("r-p2").isPresent() && store.agreements().find("a-p2").isPresent());
    }

    @Test
    default void aSaveThatWasStillWaitingBringsNothingBackOfADeletedPerson() {
        var store = ports();
        var examples = new StoredExamples("words");
        store.persons().save(examples.person("p1"));
        store.conversations().save(examples.conversation("c1", "p1"));
        store.persons().delete("p1");
        for (var waiting : List.<Executable>of(() -> store.persons().save(examples.person("p1")), () -> store
                .conversations().save(examples.conversation("c1", "p1")),
                () -> store.notes().save(examples.note("n1",
                        "p1", null)),
                () -> store.notes().save(examples.note("n2", null, "c1")), () -> store.results()
                        .save(examples.result("r1", "p1", null), List.of()),
                () -> store.agreements().save(
                        examples.agreement("a1", new Agreement.From("p1", "c1", null,
                                StoredExamples.MOMENT))))) {
            assertThrows(DeletedMeanwhileException.class, waiting);
        }
        assertEquals(List.of(), store.persons().all());
        assertEquals(List.of(), store.conversations().all());
        assertEquals(Optional.empty(), store.notes().find("n1"));
        assertEquals(Optional.empty(), store.notes().find("n2"));
        assertEquals(Optional.empty(), store.results().find("r1"));
        assertEquals(List.of(), store.agreements().all());
    }

    @Test
    default void deletingSomebodyWhoIsNotThereDoesNothing() {
        ports().persons().save(StoredExamples.named("p1", "Noor"));
        ports().persons().delete("p2");
        assertEquals(1, ports().persons().all().size());
    }
}
