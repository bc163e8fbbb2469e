package nl.klankbord.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klankbord.person.PeopleViewModel.Row;
import nl.klankbord.person.PeopleViewModel.State;
import nl.klankbord.person.TalkDays.TalkDay;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.PendingDeletions;
import org.junit.jupiter.api.Test;

class PeopleViewModelTest {
    private static final TalkDay TODAY = new TalkDay(LocalDate.of(2026, 4, 14), true);

    private final DirectTasks tasks = new DirectTasks();
    private final InMemoryStore store = new InMemoryStore();
    private final PendingDeletions deletions = new PendingDeletions(tasks);
    private final List<String> opened = new ArrayList<>();

    private void add(String name, String alias, String role) {
        store.persons().save(new Person(name, name, alias, role, null, Instant.EPOCH));
    }

    private PeopleViewModel open() {
        return new PeopleViewModel(store.persons(), () -> Map.of("Noor", TODAY), tasks, deletions,
                new PeopleViewModel.Ways(opened::add, () -> opened.add("new")));
    }

    private static List<String> names(PeopleViewModel model) {
        return model.rows().stream().map(r -> r.person().shownName()).toList();
    }

    @Test
    void everybodyStandsThereWithTheirTalkDay() {
        add("noor", "", "");
        add("Daan", "", "");
        add("Noor", "", "");
        var model = open();
        assertEquals(List.of("Daan", "Noor", "noor"), names(model));
        assertEquals(TODAY, model.rows().get(1).talk());
        assertEquals(State.PEOPLE, model.stateProperty().get());
    }

    @Test
    void theFilterIgnoresCaseAndDiacritics() {
        add("Zoë", "", "");
        add("Daan", "", "Coördinator");
        add("Jelle", "", "");
        var model = open();
        model.filterProperty().set(" ZOE ");
        assertEquals(List.of("Zoë"), names(model));
        model.filterProperty().set("coord");
        assertEquals(List.of("Daan"), names(model));
        model.filterProperty().set("Zoë");
        assertEquals(List.of("Zoë"), names(model));
        model.filterProperty().set("xx");
        assertEquals(State.NO_MATCH, model.stateProperty().get());
    }

    @Test
    void somebodyWithAnAliasIsShownAndFoundByIt() {
        add("Noor", "De Uil", "");
        var model = open();
        assertEquals(List.of("De Uil"), names(model));
        model.filterProperty().set("uil");
        assertEquals(1, model.rows().size());
        model.filterProperty().set("noor");
        assertEquals(0, model.rows().size());
    }

    @Test
    void withoutAnybodyTheScreenSaysSo() {
        tasks.hold();
        var model = open();
        assertEquals(State.LOADING, model.stateProperty().get());
        tasks.release();
        assertEquals(State.NOBODY, model.stateProperty().get());
    }

    @Test
    void somebodyDeletedIsGoneAtOnceAndCanBeTakenBack() {
        add("Noor", "", "");
        add("Daan", "", "");
        var model = open();
        model.delete(model.rows().getLast(), "weg");
        assertEquals(List.of("Daan"), names(model));
        assertTrue(store.persons().find("Noor").isPresent());
        deletions.takeBack();
        assertEquals(List.of("Daan", "Noor"), names(model));
    }

    @Test
    void somebodyDeletedIsGoneForGoodAfterTheWayBack() {
        add("Noor", "", "");
        var model = open();
        model.delete(model.rows().getFirst(), "weg");
        tasks.pass(PendingDeletions.WAY_BACK);
        assertTrue(store.persons().find("Noor").isEmpty());
        assertEquals(State.NOBODY, model.stateProperty().get());
    }

    @Test
    void afterLeavingNothingIsLoadedAnyMore() {
        add("Noor", "", "");
        var model = open();
        var rows = List.<Row>copyOf(model.rows());
        model.leave();
        deletions.delete(new PendingDeletions.Deletion("Noor", "weg"), () -> store.persons().delete("Noor"));
        assertEquals(rows, model.rows());
    }

    @Test
    void openingAndAddingLeadOn() {
        add("Noor", "", "");
        var model = open();
        model.open(model.rows().getFirst());
        model.add();
        assertEquals(List.of("Noor", "new"), opened);
    }
}
