package nl.klankbord.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import nl.klankbord.conversation.AgreementRowView;
import nl.klankbord.conversation.AgreementSamples;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.CheckUpViewModel;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.person.Person;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.FxTest;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.today.TodayViewModel.Sources;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TodayViewTest extends FxTest {
    private static final ExerciseCatalog CATALOG = ExerciseCatalog.shipped();

    private final DirectTasks tasks = new DirectTasks();
    private final TodaySamples.Steps steps = new TodaySamples.Steps();
    private final AtomicInteger ids = new AtomicInteger();
    private final Viewport viewport = new Viewport();
    private final I18n i18n = new I18n(Language.NL);
    private InMemoryStore store = AgreementSamples.store();

    private TodayViewModel model() {
        var around = new CheckUpViewModel.Around(store.agreements(), new Saves(tasks), tasks, () -> "c" + ids
                .incrementAndGet());
        return new TodayViewModel(new Sources(store.persons(), store.conversations(), around, CATALOG, () -> "Hanna"),
                tasks, new PendingDeletions(tasks), i18n, steps);
    }

    private Parent view(TodayViewModel model) {
        return onFx(() -> new ViewLoader(i18n).load(new TodayView(model, new AgreementRowView.Screen(i18n, viewport))));
    }

    private Stage open() {
        return show(view(model()), 980, 960);
    }

    private static Node find(Stage stage, String id) {
        return onFx(() -> stage.getScene().lookup("#" + id));
    }

    private void planNoor() {
        store.conversations().save(AgreementSamples.planned("p1", "noor", LocalDateTime.of(2026, 4, 14, 11, 15)));
    }

    @Test
    void theNextConversationIsOnTopWithItsTwoWays() {
        planNoor();
        var stage = open();
        assertEquals("Goedemorgen, Hanna", ((Label) find(stage, "today-greeting")).getText());
        assertEquals("Ontwikkelgesprek met Noor Willems", ((Label) find(stage, "today-lead-title")).getText());
        assertEquals("Vandaag om 11.15, over drie kwartier", ((Label) stage.getScene().lookup(".when")).getText());
        robot.clickOn("#today-prepare");
        robot.clickOn("#today-begin");
        assertEquals(List.of("prepare p1", "talk p1"), steps.taken());
    }

    @Test
    void aRunningConversationGoesOn() {
        planNoor();
        store.conversations().save(TodaySamples.running("r1", "daan", Instant.parse("2026-04-14T07:15:00Z")));
        var stage = open();
        assertEquals("Ga verder waar jij en Daan waren", ((Label) find(stage, "today-lead-title")).getText());
        robot.clickOn("#today-goOn");
        assertEquals(List.of("talk r1"), steps.taken());
    }

    @Test
    void withoutPeopleThereIsOneThingToDo() {
        store = new InMemoryStore();
        var stage = open();
        assertFalse(find(stage, "today-exercise-grow").getParent().getParent().isVisible());
        robot.clickOn("#today-start");
        assertEquals(List.of("add"), steps.taken());
    }

    @Test
    void withoutAPlanSomebodyIsChosen() {
        open();
        robot.clickOn("#today-start");
        assertEquals(List.of("people"), steps.taken());
    }

    @Test
    void anExerciseIsBegunByKeyboardAlone() {
        var stage = open();
        runFx(() -> find(stage, "today-exercise-grow").requestFocus());
        robot.push(KeyCode.SPACE);
        assertEquals("today-whom-daan", onFx(() -> stage.getScene().getFocusOwner().getId()));
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertEquals(List.of("begin grow with jelle"), steps.taken());
    }

    @Test
    void escClosesTheQuestionWithWhomAndTheFocusGoesBack() {
        var stage = open();
        robot.clickOn("#today-exercise-grow");
        robot.push(KeyCode.ESCAPE);
        assertFalse(find(stage, "today-whom-daan").getParent().getParent().isVisible());
        assertEquals("today-exercise-grow", onFx(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void aLongListOfPeopleHasAField() {
        for (int i = 0; i < 12; i++) {
            store.persons().save(AgreementSamples.person("x" + i, "Iemand Anders " + i));
        }
        var stage = open();
        robot.clickOn("#today-exercise-grow");
        assertEquals("today-whom", onFx(() -> stage.getScene().getFocusOwner().getId()));
        robot.write("hoek");
        assertNull(find(stage, "today-whom-noor"));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("begin grow with jelle"), steps.taken());
    }

    @Test
    void anAgreementIsTickedInPlace() {
        var stage = open();
        robot.clickOn("#agreement-a1-tick");
        assertEquals(AgreementState.DONE, store.agreements().find("a1").orElseThrow().state());
        assertNotNull(find(stage, "agreement-a1"));
    }

    @Test
    void everyWayLeadsSomewhere() {
        store.persons().save(new Person("daan", "Daan Verhoeven", "", "", LocalDate.of(2026, 4, 13), Instant.EPOCH));
        var stage = open();
        List.of("today-search", "today-all-agreements", "today-all-people", "today-recent-talk-noor",
                "today-review-daan").forEach(id -> runFx(() -> ((Button) stage.getScene().lookup("#" + id)).fire()));
        assertEquals(List.of("search", "agreements", "people", "open talk-noor", "person daan"), steps.taken());
    }

    @Test
    void whereThereIsLittleRoomTheListsStandBelowEachOther() {
        var stage = open();
        var lists = (GridPane) onFx(() -> stage.getScene().lookup(".lists"));
        assertEquals(1, lists.getRowCount());
        runFx(() -> viewport.textScaleProperty().set(2));
        assertEquals(2, lists.getRowCount());
        assertEquals(1, lists.getColumnCount());
    }

    @Test
    void nothingIsWiderThanTheScreenAtTwiceTheText() {
        planNoor();
        var root = view(model());
        var stage = show(root, 980, 900);
        runFx(() -> {
            root.setStyle("-fx-font-size: 32px;");
            viewport.windowWidthProperty().set(980);
            viewport.textScaleProperty().set(2);
            root.applyCss();
            root.layout();
        });
        var page = onFx(() -> stage.getScene().lookup(".today-page"));
        assertTrue(page.getLayoutBounds().getWidth() <= 980, () -> "page is " + page.getLayoutBounds().getWidth());
        var cut = onFx(() -> root.lookupAll(".label").stream().filter(n -> n instanceof Label l && l.isVisible() && l
                .lookup(".text") instanceof javafx.scene.text.Text t && t.getText().endsWith("…")).toList());
        assertEquals(List.of(), List.copyOf(cut));
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatTakesTheFocusHasANameInBothLanguages(Language language) {
        i18n.languageProperty().set(language);
        planNoor();
        var model = model();
        model.withWhom().ask(model.exercises().getFirst());
        var stage = show(view(model), 980, 900);
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(stage.getScene().getRoot())));
    }
}
