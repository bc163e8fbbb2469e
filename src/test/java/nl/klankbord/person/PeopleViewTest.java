package nl.klankbord.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.Cut;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.FxTest;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleViewTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

    private final DirectTasks tasks = new DirectTasks();
    private final InMemoryStore store = new InMemoryStore();
    private final PendingDeletions deletions = new PendingDeletions(tasks);
    private final Viewport viewport = new Viewport();
    private final List<String> went = new ArrayList<>();

    private Parent open(Language language, String... names) {
        for (var name : names) {
            store.persons().save(new Person(name, name, "", "Planner", null, Instant.EPOCH));
        }
        var i18n = new I18n(language);
        var view = onFx(() -> {
            var model = new PeopleViewModel(store.persons(), () -> Map.of("Noor", new TalkDays.TalkDay(TODAY, true),
                    "Daan", new TalkDays.TalkDay(TODAY.minusDays(5), false)), tasks, deletions,
                    new PeopleViewModel.Ways(went::add, () -> went.add("new")));
            return new ViewLoader(i18n).load(new PeopleView(model, i18n, viewport, () -> TODAY));
        });
        runFx(() -> view.setStyle("-fx-font-size: " + 16 * viewport.textScaleProperty().get() + "px"));
        show(view, viewport.windowWidthProperty().get(), viewport.windowHeightProperty().get());
        return view;
    }

    private List<String> accessible() {
        return robot.lookup(".person-cell").<PersonCell>queryAll().stream().filter(c -> !c.isEmpty()).map(
                PersonCell::getAccessibleText).toList();
    }

    private String message() {
        var waiting = deletions.currentProperty().get();
        return waiting == null ? "" : waiting.message();
    }

    @Test
    void theLinesSayWhoAndWhenInDutch() {
        open(Language.NL, "Noor", "Daan", "Jelle");
        assertEquals(List.of("Daan, Planner, Laatst gesproken op do 9 april", "Jelle, Planner",
                "Noor, Planner, Vandaag een gesprek"), accessible());
    }

    @Test
    void theLinesSayWhoAndWhenInEnglish() {
        open(Language.EN, "Noor", "Daan");
        assertEquals(List.of("Daan, Planner, Last talked on Thu 9 April", "Noor, Planner, Talk today"), accessible());
    }

    @ParameterizedTest
    @EnumSource
    void atTwiceTheTextSizeEverythingFits(Language language) {
        viewport.windowWidthProperty().set(1280);
        viewport.windowHeightProperty().set(720);
        viewport.textScaleProperty().set(2);
        var nobody = open(language);
        assertEquals(List.of(), onFx(() -> Cut.texts(nobody)));
        var people = open(language, "Noor", "Daan");
        assertEquals(List.of(), onFx(() -> Cut.texts(people)));
        assertTrue(onFx(() -> people.minHeight(1280)) <= 720);
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatTakesTheFocusHasAName(Language language) {
        var view = open(language, "Noor");
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(view)));
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodyIsYetThereIsOneButton(Language language) {
        var view = open(language);
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(view)));
        robot.clickOn("#people-add-first");
        assertEquals(List.of("new"), went);
    }

    @Test
    void somebodyIsFoundAndOpenedByKeyboardOnly() {
        open(Language.NL, "Noor", "Daan", "Jelle");
        runFx(() -> robot.lookup("#people-filter").query().requestFocus());
        robot.write("planner").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP).push(
                KeyCode.ENTER);
        assertEquals(List.of("Jelle"), went);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("noo").push(KeyCode.ENTER);
        assertEquals(List.of("Jelle", "Noor"), went);
    }

    @Test
    void deleteRemovesAndTheWayBackBringsBack() {
        open(Language.NL, "Noor", "Daan");
        runFx(() -> robot.lookup("#people-filter").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.DELETE);
        assertEquals("Daan is verwijderd, met alles wat je bewaarde", message());
        ListView<?> list = robot.lookup("#people-list").queryListView();
        assertEquals(1, list.getItems().size());
        assertEquals(0, list.getSelectionModel().getSelectedIndex());
        runFx(deletions::takeBack);
        assertEquals(2, list.getItems().size());
        assertTrue(store.persons().find("Daan").isPresent());
    }

    @Test
    void aClickOpens() {
        open(Language.NL, "Noor");
        robot.clickOn("Noor");
        assertEquals(List.of("Noor"), went);
    }
}
