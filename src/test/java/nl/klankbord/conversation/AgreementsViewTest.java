package nl.klankbord.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.klankbord.conversation.AgreementsViewModel.Sources;
import nl.klankbord.conversation.AgreementsViewModel.Ways;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.support.FxTest;
import nl.klankbord.support.InMemoryStore;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.ui.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementsViewTest extends FxTest {
    private final DirectTasks tasks = new DirectTasks();
    private final PendingDeletions deletions = new PendingDeletions(tasks);
    private final AtomicInteger ids = new AtomicInteger();
    private final Viewport viewport = new Viewport();
    private final I18n i18n = new I18n(Language.NL);
    private final List<String> opened = new ArrayList<>();
    private InMemoryStore store = AgreementSamples.store();

    private AgreementsViewModel model() {
        var around = new CheckUpViewModel.Around(store.agreements(), new Saves(tasks), tasks, () -> "c" + ids
                .incrementAndGet());
        return new AgreementsViewModel(new Sources(around, store.persons()), tasks, deletions, i18n, new Ways(
                opened::add, () -> opened.add("people")));
    }

    private Parent view(AgreementsViewModel model) {
        return onFx(() -> new ViewLoader(i18n).load(new AgreementsView(model, new AgreementRowView.Screen(i18n,
                viewport))));
    }

    private Stage open(AgreementsViewModel model) {
        return show(view(model), 980, 900);
    }

    private static <T extends Node> T find(Stage stage, String id, Class<T> type) {
        return type.cast(onFx(() -> stage.getScene().lookup("#" + id)));
    }

    private Agreement stored(String id) {
        return store.agreements().find(id).orElseThrow();
    }

    @Test
    void aCheckUpIsMadeByKeyboardAlone() {
        var stage = open(model());
        runFx(() -> find(stage, "agreement-a1-tick", CheckBox.class).requestFocus());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        assertEquals("check-a1-DONE", onFx(() -> stage.getScene().getFocusOwner().getId()));
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertEquals(AgreementState.PARTLY, stored("a1").state());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.write("De helft staat er");
        robot.push(KeyCode.TAB);
        assertEquals("De helft staat er", stored("a1").checkUps().getLast().note());
    }

    @Test
    void movingAsksForANewDayAndShowsIt() {
        var stage = open(model());
        robot.clickOn("#agreement-a2-open");
        assertFalse(find(stage, "check-a2-moved", Node.class).getParent().getParent().getParent().isVisible());
        robot.clickOn("#check-a2-MOVED");
        robot.clickOn("#check-a2-moved");
        robot.write("28 april");
        runFx(() -> stage.getScene().getRoot().requestFocus());
        assertEquals(AgreementSamples.on(4, 28), stored("a2").commitment().due());
        var due = onFx(() -> (Label) stage.getScene().lookup("#agreement-a2 .due"));
        assertEquals("Verzet, di 28 april, jij", due.getText());
    }

    @Test
    void pressingAChoiceAgainTakesItBack() {
        var stage = open(model());
        robot.clickOn("#agreement-a2-open");
        robot.clickOn("#check-a2-DROPPED");
        assertEquals(AgreementState.DROPPED, stored("a2").state());
        robot.clickOn("#check-a2-DROPPED");
        assertEquals(AgreementState.OPEN, stored("a2").state());
        assertFalse(find(stage, "check-a2-DROPPED", ToggleButton.class).isSelected());
    }

    @Test
    void tickingIsUndoneFromTheBarAndTheBoxFollows() {
        var stage = open(model());
        robot.clickOn("#agreement-a1-tick");
        assertEquals(AgreementState.DONE, stored("a1").state());
        runFx(deletions::takeBack);
        assertEquals(AgreementState.OPEN, stored("a1").state());
        assertFalse(find(stage, "agreement-a1-tick", CheckBox.class).isSelected());
    }

    @Test
    void earlierCheckUpsAreShownAndTheLastCanBeTakenBack() {
        var model = model();
        model.finishedProperty().set(true);
        var stage = open(model);
        runFx(() -> find(stage, "agreement-a5-open", Button.class).fire());
        var line = onFx(() -> (Label) stage.getScene().lookup("#agreement-a5 .earlier .label"));
        assertEquals("do 2 april, Gedaan: Stond er een dag eerder in", line.getText());
        runFx(() -> find(stage, "check-a5-takeBack", Button.class).fire());
        assertEquals(AgreementState.OPEN, stored("a5").state());
        assertNull(onFx(() -> stage.getScene().lookup("#agreement-a5 .earlier .label")));
    }

    @Test
    void filtersFollowTheModelAndOneOfThreeStaysOn() {
        var model = model();
        var stage = open(model);
        robot.clickOn("#agreements-mine");
        robot.clickOn("#agreements-mine");
        assertEquals(AgreementsViewModel.Whose.MINE, model.whoseProperty().get());
        assertTrue(find(stage, "agreements-mine", ToggleButton.class).isSelected());
        assertNull(onFx(() -> stage.getScene().lookup("#agreement-a1")));
        @SuppressWarnings("unchecked")
        ComboBox<String> person = find(stage, "agreements-person", ComboBox.class);
        assertEquals(List.of("", "daan", "jelle", "noor"), person.getItems());
        runFx(() -> person.setValue("daan"));
        robot.clickOn("#agreements-wayOut");
        assertEquals("", person.getValue());
        assertTrue(find(stage, "agreements-all", ToggleButton.class).isSelected());
    }

    @Test
    void withoutAgreementsTheScreenLeadsToPeople() {
        store = new InMemoryStore();
        open(model());
        robot.clickOn("#agreements-wayOut");
        assertEquals(List.of("people"), opened);
    }

    @Test
    void aNameOpensThePersonsPage() {
        open(model());
        robot.clickOn("#agreement-a1-person");
        assertEquals(List.of("noor"), opened);
    }

    @Test
    void changingTheLanguageKeepsWhatIsTyped() {
        var model = model();
        var stage = open(model);
        robot.clickOn("#agreement-a1-open");
        robot.clickOn("#check-a1-PARTLY");
        robot.clickOn("#check-a1-note");
        robot.write("half");
        runFx(() -> {
            i18n.languageProperty().set(Language.EN);
            stage.getScene().setRoot(new ViewLoader(i18n).load(new AgreementsView(model, new AgreementRowView.Screen(
                    i18n, viewport))));
        });
        assertEquals("half", find(stage, "check-a1-note", TextArea.class).getText());
        assertEquals("Partly", find(stage, "check-a1-PARTLY", ToggleButton.class).getText());
        assertEquals("Partly, today, Noor", onFx(() -> (Label) stage.getScene().lookup("#agreement-a1 .due"))
                .getText());
    }

    @Test
    void whereThereIsLittleRoomTheDayStandsBelow() {
        var stage = open(model());
        var due = onFx(() -> stage.getScene().lookup("#agreement-a1 .due"));
        assertTrue(due.getParent().getStyleClass().contains("head"));
        runFx(() -> viewport.textScaleProperty().set(2));
        assertTrue(due.getParent().getStyleClass().contains("middle"));
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatTakesTheFocusHasANameInBothLanguages(Language language) {
        i18n.languageProperty().set(language);
        var model = model();
        model.finishedProperty().set(true);
        var stage = open(model);
        runFx(() -> {
            find(stage, "agreement-a5-open", Button.class).fire();
            find(stage, "agreement-a2-open", Button.class).fire();
            find(stage, "check-a2-MOVED", ToggleButton.class).fire();
        });
        assertEquals(List.of(), onFx(() -> Accessible.unnamed(stage.getScene().getRoot())));
    }
}
