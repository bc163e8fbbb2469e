package nl.klankbord.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.PersonEditorViewModel.Field;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.Saves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonEditorViewModelTest {
    private static final Person NOOR = new Person("noor", "Noor", "Uil", "Planner", LocalDate.of(2026, 10, 1),
            Instant.EPOCH);

    private final DirectTasks tasks = new DirectTasks();
    private final InMemoryStore store = new InMemoryStore();
    private final Saves saves = new Saves(tasks);
    private final List<String> went = new ArrayList<>();

    private PersonEditorViewModel open(@Nullable String id) {
        return new PersonEditorViewModel(id, new PersonEditorViewModel.Around(store.persons(), tasks, saves, tasks,
                () -> "new"), new I18n(Language.NL), new PersonEditorViewModel.Ways(went::add, () -> went.add("back")));
    }

    @Test
    void aFirstNameIsEnough() {
        var card = open(null);
        card.nameProperty().set(" Noor ");
        assertEquals(Optional.empty(), card.save());
        assertEquals(List.of(new Person("new", "Noor", "", "", null, tasks.instant())), store.persons().all());
        assertEquals(List.of("new"), went);
    }

    @Test
    void withoutANameNothingIsSavedAndEverythingTypedStays() {
        var card = open(null);
        card.roleProperty().set("Planner");
        card.review().textProperty().set("31 april");
        assertEquals(Optional.of(Field.NAME), card.save());
        assertTrue(card.nameMissingProperty().get());
        assertTrue(card.review().wrongProperty().get());
        card.nameProperty().set("Noor");
        assertFalse(card.nameMissingProperty().get());
        assertEquals(Optional.of(Field.REVIEW), card.save());
        assertEquals("31 april", card.review().textProperty().get());
        assertEquals("Planner", card.roleProperty().get());
        assertEquals(List.of(), store.persons().all());
    }

    @Test
    void aKnownPersonIsShownAndChanged() {
        store.persons().save(NOOR);
        var card = open("noor");
        assertEquals("Uil", card.knownAsProperty().get());
        assertEquals("1 oktober 2026", card.review().textProperty().get());
        card.aliasProperty().set("");
        card.review().textProperty().set("morgen");
        card.save();
        assertEquals(Optional.of(new Person("noor", "Noor", "", "Planner", LocalDate.of(2026, 4, 15), Instant.EPOCH)),
                store.persons().find("noor"));
        assertEquals(List.of("noor"), went);
    }

    @Test
    void leavingKeepsWhatWasTypedAndCancellingDoesNot() {
        store.persons().save(NOOR);
        var card = open("noor");
        card.roleProperty().set("Teamleider");
        card.cancel();
        card.leave();
        assertEquals(Optional.of(NOOR), store.persons().find("noor"));
        assertEquals(List.of("back"), went);
        var again = open("noor");
        again.roleProperty().set("Teamleider");
        again.leave();
        assertEquals("Teamleider", store.persons().find("noor").orElseThrow().role());
        assertEquals(List.of("back"), went);
    }

    @Test
    void leavingAnEmptyCardAddsNobody() {
        open(null).leave();
        assertEquals(List.of(), store.persons().all());
        assertTrue(saves.allSaved());
    }

    @Test
    void aFailedSaveGoesNowhereAndTheNewestWordsAreSavedLater() {
        store.failWith(new SaveFailedException(SaveFailedException.Reason.DISK_FULL, new RuntimeException("full")));
        var card = open(null);
        card.nameProperty().set("Noor");
        card.save();
        assertEquals(List.of(), went);
        assertEquals(Autosave.State.FAILED, saves.stateProperty().get());
        card.nameProperty().set("Noor Willems");
        store.failWith(null);
        tasks.pass(Autosave.RETRY);
        assertEquals("Noor Willems", store.persons().find("new").orElseThrow().name());
        assertEquals(List.of("new"), went);
        assertTrue(saves.allSaved());
    }

    @Test
    void cancellingAfterAFailedSaveAddsNobody() {
        store.failWith(new SaveFailedException(SaveFailedException.Reason.DISK_FULL, new RuntimeException("full")));
        var card = open(null);
        card.nameProperty().set("Noor");
        card.save();
        card.cancel();
        store.failWith(null);
        tasks.pass(Autosave.RETRY);
        assertEquals(List.of(), store.persons().all());
        assertTrue(saves.allSaved());
    }
}
