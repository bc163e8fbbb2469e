package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.Language;
import nl.klankbord.workspace.DrawerViewModel.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierAnswerViewTest extends TalkFxTest {
    private final EarlierTalks before = new EarlierTalks(table);

    private WorkspaceViewModel atGoal(double width, double height, double scale) {
        var model = show(width, height, scale);
        var talk = Table.talk(model);
        runFx(() -> talk.goTo(Table.at(talk, "grow", "goal")));
        return model;
    }

    private String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    private Bounds place(String id) {
        var node = node(id);
        return onFx(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void thereIsNoButtonWhenNothingWasSaidBefore() {
        before.said("last", 30, "situation", "Zes mensen, twee praten");
        atGoal(1280, 800, 1);
        assertFalse(has("workspace-earlier-open"));
    }

    @Test
    void oneClickShowsTheWordsOfLastTimeBesideThoseOfToday() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        atGoal(1280, 800, 1);
        assertEquals("Vorige keer", text("workspace-earlier-open"));
        assertEquals("Vorige keer, 15 maart", node("workspace-earlier-open").getAccessibleText());
        click("workspace-earlier-open");
        assertEquals("Vorige keer, 15 maart", text("workspace-earlier-day"));
        assertEquals("Vaker nee zeggen", text("workspace-earlier-words"));
        assertFalse(has("workspace-earlier-asked"));
        assertFalse(has("workspace-earlier-older"));
        assertTrue(place("answer").getMaxX() < place("workspace-earlier").getMinX());
        assertEquals(place("answer").getMinY(), place("workspace-earlier").getMinY(), 12);
    }

    @Test
    void anotherYearIsSaid() {
        before.said("last", 200, "goal", "Vaker nee zeggen");
        var model = atGoal(1280, 800, 1);
        assertEquals("Vorige keer, 26 september 2025", node("workspace-earlier-open").getAccessibleText());
        speak(Language.EN, model);
        assertEquals("Last time, 26 September 2025", node("workspace-earlier-open").getAccessibleText());
    }

    @Test
    void theKeyboardOpensReadsAndComesBackToWhereItWas() {
        before.said("long-ago", 90, "goal", "Zelf beginnen");
        before.said("last", 30, "goal", "Vaker nee zeggen");
        atGoal(1280, 800, 1);
        assertEquals("answer", focused());
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("workspace-earlier-open", focused());
        press(KeyCode.SPACE);
        assertEquals("workspace-earlier-words", focused());
        tabTo("workspace-earlier-older");
        press(KeyCode.SPACE);
        assertEquals("Zelf beginnen", text("workspace-earlier-words"));
        assertEquals("Eerder, 14 januari", text("workspace-earlier-day"));
        assertEquals("workspace-earlier-newer", focused());
        press(KeyCode.SPACE);
        assertEquals("Vaker nee zeggen", text("workspace-earlier-words"));
        assertEquals("workspace-earlier-older", focused());
        press(KeyCode.ESCAPE);
        assertFalse(has("workspace-earlier"));
        assertEquals("workspace-earlier-open", focused());
        assertEquals(List.of(), table.asked);
    }

    @Test
    void theCrossClosesAndGivesTheFocusBack() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        atGoal(1280, 800, 1);
        click("workspace-earlier-open");
        click("workspace-earlier-close");
        assertFalse(has("workspace-earlier"));
        assertEquals("workspace-earlier-open", focused());
    }

    @Test
    void somebodyWhoTypesKeepsTheFieldWhenItCloses() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        atGoal(1280, 800, 1);
        click("workspace-earlier-open");
        click("answer");
        write("Eén avond");
        press(KeyCode.ESCAPE);
        assertFalse(has("workspace-earlier"));
        assertEquals("answer", focused());
        write(" vrij");
        pass(Duration.ofSeconds(1));
        assertEquals(List.of("Eén avond vrij"), table.said("grow", "goal"));
    }

    @Test
    void aQuestionThatWasAskedOtherwiseIsSaid() {
        var then = new QuestionStep("goal", Text.of("Doel"), Text.of("Wat hoop je?"), Text.NONE, false, 0);
        before.held("last", 30, EarlierTalks.asked(then), Map.of("goal", EarlierTalks.words("Rust")),
                Visibility.SHARED);
        atGoal(1280, 800, 1);
        click("workspace-earlier-open");
        assertEquals("De vraag toen: Wat hoop je?", text("workspace-earlier-asked"));
        assertEquals("Rust", text("workspace-earlier-words"));
    }

    @Test
    void whatIsPrivateLeavesTheSceneWhenSomebodyLooksAlong() {
        before.held("own", 30, EarlierTalks.grow(), Map.of("goal", EarlierTalks.words("GEHEIM")), Visibility.PRIVATE);
        atGoal(1280, 800, 1);
        assertFalse(has("workspace-earlier-open"));
        click("workspace-together");
        click("workspace-earlier-open");
        assertEquals("GEHEIM", text("workspace-earlier-words"));
        click("workspace-together");
        assertFalse(has("workspace-earlier-open"));
        assertTrue(nodes().stream().noneMatch(n -> n instanceof Labeled l && l.getText() != null && l.getText()
                .contains("GEHEIM")));
    }

    @Test
    void whatIsOpenStaysOpenWhenTheLanguageChanges() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        var model = atGoal(1280, 800, 1);
        click("workspace-earlier-open");
        speak(Language.EN, model);
        assertEquals("Last time, 15 March", text("workspace-earlier-day"));
        assertEquals("Vaker nee zeggen", text("workspace-earlier-words"));
    }

    @ParameterizedTest
    @CsvSource({"1024,700,1", "1280,800,2", "1024,700,2"})
    void whereThereIsLittleRoomItStandsAbove(double width, double height, double scale) {
        before.said("last", 30, "goal",
                "Vaker nee zeggen en dan nog een hele tijd door, zodat het een lange regel wordt");
        atGoal(width, height, scale);
        tabTo("workspace-earlier-open");
        press(KeyCode.SPACE);
        var earlier = place("workspace-earlier");
        assertEquals(place("answer").getMinY(), earlier.getMaxY() + 16 * scale, 3);
        assertTrue(earlier.getMinX() >= 0 && earlier.getMaxX() <= width, earlier.toString());
        var words = place("workspace-earlier-words");
        assertTrue(words.getMinY() >= 0 && words.getMaxY() <= place("workspace-next").getMinY(), words.toString());
    }

    @Test
    void theDrawerTakesThePlaceBeside() {
        before.said("last", 30, "goal", "Vaker nee zeggen");
        var talk = Table.talk(atGoal(1280, 800, 1));
        click("workspace-earlier-open");
        runFx(() -> talk.drawer().open(Tab.QUESTIONS));
        assertTrue(place("workspace-earlier").getMaxY() < place("answer").getMinY());
        runFx(() -> talk.drawer().close());
        assertTrue(place("answer").getMaxX() < place("workspace-earlier").getMinX());
    }
}
