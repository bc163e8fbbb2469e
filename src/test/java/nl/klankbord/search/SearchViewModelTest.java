package nl.klankbord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.conversation.AgreementSamples;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.search.SearchEntry.Kind;
import nl.klankbord.search.SearchViewModel.Around;
import nl.klankbord.search.SearchViewModel.Sources;
import nl.klankbord.search.SearchViewModel.Ways;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.PendingDeletions.Deletion;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
    private final InMemoryStore store = AgreementSamples.store();
    private final ListedIndex index = SearchSamples.index();
    private final DirectTasks tasks = new DirectTasks();
    private final PendingDeletions deletions = new PendingDeletions(tasks);
    private final I18n i18n = new I18n(Language.NL);
    private final List<String> happened = new ArrayList<>();

    private SearchViewModel palette(SearchScope scope) {
        var ways = new Ways() {
            @Override
            public void open(SearchHit hit) {
                happened.add(hit.kind() + " " + hit.id());
            }

            @Override
            public void close() {
                happened.add("closed");
            }
        };
        return new SearchViewModel(
                new Sources(index, store.persons(), store.conversations(), ExerciseCatalog.shipped()),
                new Around(tasks, deletions, i18n), scope, ways);
    }

    private SearchViewModel palette() {
        return palette(new SearchScope.Everything());
    }

    private static List<String> found(SearchViewModel palette) {
        return palette.answerProperty().get().found().stream().map(f -> f.hit().kind() + " " + f.hit().id()).toList();
    }

    @Test
    void whatIsTypedIsFoundGroupedByKind() {
        var palette = palette();
        palette.queryProperty().set("noor");
        assertEquals(List.of("PERSON noor", "CONVERSATION talk-noor"), found(palette));
        assertEquals(0, palette.selectedProperty().get());
    }

    @Test
    void aConversationTellsItsDayAndPerson() {
        var palette = palette();
        palette.queryProperty().set("noor planoverleg");
        var found = palette.answerProperty().get().found().getFirst();
        assertEquals("Noor Willems", found.name());
        assertEquals(LocalDate.of(2026, 1, 20), found.day());
    }

    @Test
    void oneIdStandsThereOnce() {
        var palette = palette();
        palette.queryProperty().set("reg");
        assertEquals(List.of("CONVERSATION talk-daan", "CONVERSATION talk-jelle", "CONVERSATION talk-noor"), found(
                palette));
    }

    @Test
    void exercisesAreFoundInTheLanguageOfTheScreen() {
        var palette = palette();
        palette.queryProperty().set("grow gesp");
        assertEquals(List.of("EXERCISE grow"), found(palette));
        i18n.languageProperty().set(Language.EN);
        palette.queryProperty().set("grow conv");
        assertEquals("GROW conversation", palette.answerProperty().get().found().getFirst().hit().title());
    }

    @Test
    void whatIsFoundOfAnExerciseTwiceStandsThereOnceWithItsTitle() {
        index.put(new SearchEntry(Kind.EXERCISE, "grow", "r1", "", "", "grow eigen woorden",
                nl.klankbord.conversation.Visibility.PRIVATE));
        var palette = palette();
        palette.queryProperty().set("grow");
        assertEquals(List.of("EXERCISE grow"), found(palette));
        assertEquals("GROW-gesprek", palette.answerProperty().get().found().getFirst().hit().title());
    }

    @Test
    void onlyTheAnswerToWhatStandsInTheFieldIsShownAndNotEveryLetterIsSearched() {
        var palette = palette();
        tasks.hold();
        palette.queryProperty().set("d");
        palette.queryProperty().set("da");
        palette.queryProperty().set("daan");
        assertEquals(List.of(), found(palette));
        tasks.release();
        assertEquals("daan", palette.answerProperty().get().query());
        assertEquals(List.of("d", "daan"), index.asked());
    }

    @Test
    void anAnswerThatComesAfterTheFieldWasEmptiedIsNotShown() {
        var palette = palette();
        tasks.hold();
        palette.queryProperty().set("daan");
        palette.queryProperty().set("");
        tasks.release();
        assertEquals(List.of(), found(palette));
        assertFalse(palette.answerProperty().get().isNothing());
    }

    @Test
    void findingNothingIsSaid() {
        var palette = palette();
        palette.queryProperty().set("xyz");
        assertTrue(palette.answerProperty().get().isNothing());
        assertEquals(-1, palette.selectedProperty().get());
        palette.queryProperty().set("  ");
        assertFalse(palette.answerProperty().get().isNothing());
    }

    @Test
    void togetherOnlyThisPersonAndSharedThingsAreFound() {
        var palette = palette(new SearchScope.Together("noor"));
        assertTrue(palette.isTogether());
        assertEquals("Noor", palette.togetherProperty().get());
        palette.queryProperty().set("regisseert");
        assertEquals(List.of(), found(palette));
        palette.queryProperty().set("daan");
        assertEquals(List.of(), found(palette));
        palette.queryProperty().set("noor");
        assertEquals(List.of("PERSON noor", "CONVERSATION talk-noor"), found(palette));
    }

    @Test
    void arrowsStopAtTheEndsAndOpeningClosesFirst() {
        var palette = palette();
        palette.queryProperty().set("noor");
        palette.move(-1);
        assertEquals(0, palette.selectedProperty().get());
        palette.move(6);
        assertEquals(1, palette.selectedProperty().get());
        palette.open();
        assertEquals(List.of("closed", "CONVERSATION talk-noor"), happened);
    }

    @Test
    void openingWithoutAnythingFoundDoesNothing() {
        var palette = palette();
        palette.move(1);
        palette.open();
        assertEquals(List.of(), happened);
    }

    @Test
    void whatIsBeingDeletedIsNotFound() {
        deletions.delete(new Deletion("noor", "Noor"), () -> {});
        var palette = palette();
        palette.queryProperty().set("noor");
        assertEquals(List.of(), found(palette));
    }
}
