package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Earlier;
import nl.klankbord.exercise.run.WithTools;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Answer;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

class BipolarStepViewTest extends StepFxTest {
    private Answer answer() {
        return talk.run.answer(Samples.BIPOLAR).orElse(Answer.NONE);
    }

    private Map<String, Integer> positions() {
        return answer().positions();
    }

    private String spoken(String id) {
        return onFx(() -> node(id).getAccessibleText());
    }

    private boolean selected(String id) {
        return onFx(() -> Boolean.TRUE.equals(node(id).queryAccessibleAttribute(AccessibleAttribute.SELECTED)));
    }

    /// The view with its tools above it, as a conversation shows it.
    private void openWithTools(BipolarStep step) {
        var root = onFx(() -> {
            Region view = StepViews.viewFor(step, talk.context(Language.NL));
            return view instanceof WithTools with ? new VBox(with.tools(), view) : new VBox(view);
        });
        show(root, 1280, 900);
    }

    @Test
    void nothingIsChosenBeforehand() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        for (var item : List.of("feedback", "pace", "help")) {
            for (int place = 1; place <= 5; place++) {
                assertFalse(selected("item-" + item + "-" + place));
            }
        }
        assertTrue(talk.run.answer(Samples.BIPOLAR).isEmpty());
    }

    @Test
    void digitsAndArrowsPutAnItemSomewhereAndUpAndDownGoOn() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        press(KeyCode.TAB);
        runFx(() -> node("item-feedback-3").requestFocus());
        write("4");
        assertEquals(Map.of("feedback", 4), positions());
        assertEquals("item-feedback-4", focused());
        press(KeyCode.DOWN);
        assertEquals("item-pace-3", focused());
        press(KeyCode.RIGHT);
        // pace is turned while it is asked: the fourth place shown is the second of the profile
        assertEquals(Map.of("feedback", 4, "pace", 2), positions());
        assertEquals("item-pace-4", focused());
        press(KeyCode.DOWN, KeyCode.SPACE);
        assertEquals(3, positions().get("help"));
        press(KeyCode.HOME);
        assertEquals(1, positions().get("help"));
        press(KeyCode.END, KeyCode.RIGHT);
        assertEquals(5, positions().get("help"));
        press(KeyCode.UP, KeyCode.UP);
        assertEquals("item-feedback-4", focused());
    }

    @Test
    void anItemCanBeSkippedAndTakenBack() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        runFx(() -> node("item-feedback-3").requestFocus());
        press(KeyCode.DOWN);
        write("5");
        assertEquals(Map.of("pace", 1), positions());
        press(KeyCode.BACK_SPACE);
        assertTrue(talk.run.answer(Samples.BIPOLAR).isEmpty(), "not answered is a state");
        assertFalse(selected("item-pace-5"));
        write("2");
        press(KeyCode.DELETE);
        assertEquals(Map.of(), positions());
    }

    @Test
    void aNumberThatIsNoPlaceDoesNothing() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        runFx(() -> node("item-feedback-3").requestFocus());
        write("6");
        write("0");
        assertEquals(Map.of(), positions());
    }

    @Test
    void byMouseAPlaceIsChosenAndTakenBackByPressingItAgain() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        robot.clickOn("#item-pace-2");
        assertEquals(Map.of("pace", 4), positions());
        assertTrue(selected("item-pace-2"));
        robot.clickOn("#item-pace-5");
        assertEquals(Map.of("pace", 1), positions());
        robot.clickOn("#item-pace-5");
        assertEquals(Map.of(), positions());
    }

    /// What the toolkit makes of a finger.
    private void touch(String id) {
        runFx(() -> {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                var node = node(id);
                Event.fireEvent(node,
                        new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false,
                                type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null));
            }
        });
    }

    @Test
    void byTouchAPlaceIsChosen() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        touch("item-help-1");
        assertEquals(Map.of("help", 1), positions());
    }

    @Test
    void byTouchAnItemIsLookedAtAndPicked() {
        filled();
        open(Samples.BIPOLAR, Language.NL);
        touch("profile-help");
        assertEquals("help lezing 5", text(".profile-reading"));
        robot.clickOn("#profile-pick");
        assertEquals("help", answer().pick());
    }

    @Test
    void eachChoiceIsOneStepOfUndo() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        runFx(() -> node("item-feedback-3").requestFocus());
        write("1");
        write("2");
        press(KeyCode.DOWN);
        write("3");
        undo();
        assertEquals(Map.of("feedback", 2), positions());
        undo();
        assertEquals(Map.of("feedback", 1), positions());
        redo();
        assertEquals(Map.of("feedback", 2), positions());
        undo();
        undo();
        assertTrue(talk.run.answer(Samples.BIPOLAR).isEmpty());
    }

    @Test
    void aScreenReaderHearsTheItemItsPolesAndThePlace() {
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        assertEquals(
                "Punt 1 van 3: Ik weet zelf wat feedback vraagt of Ik vraag een ander naar feedback, plaats 4 van 5",
                spoken("item-feedback-4"));
        assertTrue(spoken("item-pace-1").startsWith("Punt 2 van 3: Ik vraag een ander naar pace of Ik weet zelf"),
                spoken(
                        "item-pace-1"));
        assertEquals(AccessibleRole.RADIO_BUTTON, onFx(() -> node("item-pace-1").getAccessibleRole()));
    }

    @Test
    void aDomainIsChosenTakenBackOrNamed() {
        open(Samples.BIPOLAR_DOMAIN, Language.NL);
        robot.clickOn("#domain-talks");
        assertEquals(Answer.NONE.about("talks"), answer());
        robot.clickOn("#domain-talks");
        assertTrue(answer().isEmpty());
        robot.clickOn("#domain-figures");
        robot.clickOn("#domain-own");
        write("Mijn eigen vak");
        assertEquals(Answer.NONE.about("figures").aboutOwn("Mijn eigen vak"), answer());
        assertFalse(onFx(() -> ((ToggleButton) node("domain-figures")).isSelected()), "own words come first");
        for (int i = 0; i < 4 && !answer().own().isEmpty(); i++) {
            undo();
        }
        assertEquals(Answer.NONE.about("figures"), answer());
    }

    private void filled() {
        talk.run.answer(Samples.BIPOLAR, Answer.NONE.about("talks").at("feedback", 2).at("help", 5), "x");
    }

    @Test
    void theProfileIsReadItemByItemByKeyboard() {
        filled();
        open(Samples.BIPOLAR, Language.NL);
        runFx(() -> node("profile-feedback").requestFocus());
        assertEquals("feedback lezing 2", text(".profile-reading"));
        press(KeyCode.DOWN);
        assertEquals("profile-pace", focused());
        assertTrue(spoken("profile-pace").endsWith("overgeslagen"), spoken("profile-pace"));
        press(KeyCode.END);
        assertEquals("Punt 3 van 3: help zelf of help samen, plaats 5 van 5. help lezing 5", spoken("profile-help"));
        press(KeyCode.SPACE);
        assertEquals("help", answer().pick());
        assertTrue(selected("profile-help"));
        assertEquals("help zelf – help samen", text("#profile-picked"));
        press(KeyCode.ENTER);
        assertEquals("", answer().pick());
    }

    private String text(String query) {
        return onFx(() -> ((Labeled) robot.lookup(query).query()).getText());
    }

    @Test
    void theListSaysTheSameAsThePicture() {
        filled();
        openWithTools(Samples.BIPOLAR);
        var drawn = List.of("feedback", "pace", "help").stream().map(i -> spoken("profile-" + i)).toList();
        robot.clickOn("#profile-as-list");
        assertEquals(drawn, List.of("feedback", "pace", "help").stream().map(i -> spoken("listed-" + i)).toList());
        assertTrue(onFx(() -> node("listed-feedback").lookup(".radio-mark").getLayoutBounds().getWidth()) > 20);
        robot.clickOn("#listed-feedback");
        assertEquals("feedback", answer().pick());
    }

    private static Earlier earlier(int month, Answer answer) {
        return new Earlier(LocalDate.of(2026, month, 14), Samples.EXERCISE, Answers.NONE.with(Samples.BIPOLAR, answer));
    }

    @Test
    void anEarlierTimeInTheSameDomainStandsBehindOnRequest() {
        filled();
        talk.earlier
                .set(List.of(earlier(3, Answer.NONE.about("figures").at("feedback", 4)), earlier(1, Answer.NONE.about(
                        "talks").at("feedback", 1))));
        openWithTools(Samples.BIPOLAR);
        assertEquals(List.of("Alleen nu", "14 januari"), onFx(() -> times().stream().map(MenuItem::getText).toList()),
                "another domain is never mixed in");
        assertEquals(0, diamonds());
        runFx(() -> times().getLast().fire());
        assertEquals(1, diamonds());
        assertTrue(spoken("profile-feedback").endsWith("Op 14 januari: plaats 1 van 5"), spoken("profile-feedback"));
        assertTrue(spoken("profile-help").endsWith("Op 14 januari overgeslagen"), spoken("profile-help"));
        runFx(() -> times().getFirst().fire());
        assertEquals(0, diamonds());
    }

    private List<MenuItem> times() {
        return ((MenuButton) node("profile-before")).getItems();
    }

    private long diamonds() {
        return onFx(() -> robot.lookup(".profile-before").queryAll().stream().filter(Node::isVisible).count());
    }

    @Test
    void theRestOfTheNoteOpensOnRequest() {
        filled();
        open(Samples.BIPOLAR, Language.NL);
        assertFalse(onFx(() -> node("profile-note").isVisible()));
        robot.clickOn("#profile-note-more");
        assertEquals("Meer is het niet.", text("#profile-note"));
        assertTrue(onFx(() -> node("profile-note").isVisible()));
    }

    @Test
    void whatTheExerciseNoLongerHasIsPassedOver() {
        talk.run.answer(Samples.BIPOLAR, Answer.NONE.about("gone").at("gone", 3).picking("gone"), "x");
        open(Samples.BIPOLAR, Language.NL);
        assertEquals("Een punt dat niet meer in deze oefening staat", text("#profile-picked"));
    }

    @Test
    void whatTheExerciseNoLongerHasIsKept() {
        talk.run.answer(Samples.BIPOLAR, Answer.NONE.about("gone").at("gone", 3), "x");
        open(Samples.BIPOLAR_ITEMS, Language.NL);
        runFx(() -> node("item-help-3").requestFocus());
        write("1");
        assertEquals(Map.of("gone", 3, "help", 1), positions());
    }

    @Test
    void aVeryLongDomainOfOnesOwnKeepsTheScreenInShape() {
        talk.run.answer(Samples.BIPOLAR, Answer.NONE.aboutOwn("woord ".repeat(170)).at("help", 1), "x");
        openWithTools(Samples.BIPOLAR);
        assertTrue(onFx(() -> node("profile-help").getScene().getRoot().minWidth(-1)) <= 1280);
    }
}
