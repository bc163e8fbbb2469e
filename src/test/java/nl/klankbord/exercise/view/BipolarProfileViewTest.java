package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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

class BipolarProfileViewTest extends StepFxTest {
    private Answer answer() {
        return talk.run.answer(Samples.BIPOLAR).orElse(Answer.NONE);
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
    void byTouchAnItemIsLookedAtAndPicked() {
        filled();
        open(Samples.BIPOLAR, Language.NL);
        touch("profile-help");
        assertEquals("help lezing 5", text(".profile-reading"));
        robot.clickOn("#profile-pick");
        assertEquals("help", answer().pick());
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
    void aVeryLongDomainOfOnesOwnKeepsTheScreenInShape() {
        talk.run.answer(Samples.BIPOLAR, Answer.NONE.aboutOwn("woord ".repeat(170)).at("help", 1), "x");
        openWithTools(Samples.BIPOLAR);
        assertTrue(onFx(() -> node("profile-help").getScene().getRoot().minWidth(-1)) <= 1280);
    }
}
