package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Answer;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.Accessible;
import nl.klankbord.support.OwnWords;
import nl.klankbord.workspace.DrawerViewModel.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The mindset self-test in a conversation: by keyboard alone, by mouse, and what is on the screen while it is not shared.
class MindsetTalkTest extends TalkFxTest {
    private static final BipolarStep PROFILE = (BipolarStep) OwnWords.mindset().step("profile").orElseThrow();

    @BeforeEach
    void aTalkWithTheExercise() {
        table.store.conversations().save(table.planned(Table.TALK).withExercises(List.of("mindset")));
    }

    private TalkViewModel at(String step) {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> talk.goTo(Table.at(talk, "mindset", step)));
        return talk;
    }

    private void next() {
        press(KeyCode.ALT, KeyCode.RIGHT);
    }

    private Answer stored() {
        return table.result("mindset").answers().to(PROFILE).orElse(Answer.NONE);
    }

    private void tenItems() {
        for (int i = 0; i < 5; i++) {
            write(Integer.toString(i + 1));
            press(KeyCode.DOWN);
        }
        next();
        for (int i = 0; i < 4; i++) {
            write("4");
            press(KeyCode.DOWN);
        }
        next();
    }

    private static final Map<String, Integer> PLACES = Map.of("aptitude", 1, "challenge", 4, "effort", 3, "feedback", 2,
            "success", 5, "outcome", 2, "others", 4, "mistakes", 2, "ceiling", 4);

    @Test
    void theWholeTestByKeyboard() {
        var talk = at("domain");
        assertEquals("workspace-private-fill-in", focusedAfterTab("workspace-private-fill-in"));
        press(KeyCode.ENTER);
        assertEquals("domain-presenting", focused());
        tabTo("domain-writing");
        press(KeyCode.SPACE);
        next();
        assertEquals("item-aptitude-3", focused());
        tenItems();
        assertEquals("profile-aptitude", focused());
        press(KeyCode.DOWN, KeyCode.DOWN);
        press(KeyCode.SPACE);
        next();
        write("Vorige week nog");
        next();
        write("Bij de laatste brief");
        next();
        write("Eén alinea laten lezen");
        tabTo("workspace-share");
        press(KeyCode.ENTER);
        assertTrue(has("workspace-take-back"));
        tabTo("workspace-agree-on");
        press(KeyCode.ENTER);
        pass(java.time.Duration.ofSeconds(1));
        assertEquals(PLACES, stored().positions(), "the last one was skipped");
        assertEquals("writing", stored().domain());
        assertFalse(stored().pick().isEmpty());
        assertEquals(List.of("Eén alinea laten lezen"), table.said("mindset", "step"));
        assertTrue(table.result("mindset").isShared());
        assertEquals(List.of("Eén alinea laten lezen"),
                table.store.agreements().ofConversation(Table.TALK).stream().map(
                        a -> a.commitment().what()).toList());
        assertTrue(talk.maySee(Table.run(talk, "mindset")));
    }

    private String focusedAfterTab(String id) {
        tabTo(id);
        return focused();
    }

    @Test
    void theWholeTestByMouse() {
        at("domain");
        click("workspace-private-fill-in");
        click("domain-presenting");
        click("workspace-next");
        click("item-aptitude-1");
        click("item-challenge-2");
        click("workspace-next");
        click("item-stuck-5");
        click("workspace-next");
        click("profile-stuck");
        click("profile-pick");
        click("workspace-share");
        pass(java.time.Duration.ofSeconds(1));
        assertEquals(new Answer("presenting", "", Map.of("aptitude", 1, "challenge", 4, "stuck", 1), "stuck"),
                stored());
        assertTrue(table.result("mindset").isShared());
        click("workspace-take-back");
        pass(java.time.Duration.ofSeconds(1));
        assertFalse(table.result("mindset").isShared());
        assertTrue(has("workspace-private-fill-in"), "it is out of sight at once");
    }

    private List<String> markers() {
        var nodes = nodes();
        return onFx(() -> nodes.stream().flatMap(MindsetTalkTest::texts).filter(t -> t.contains(OwnWords.MARKER))
                .distinct().toList());
    }

    private static Stream<String> texts(Node node) {
        return Stream.of(node.getAccessibleText(), node.getAccessibleHelp(), node instanceof Labeled l
                ? l.getText()
                : "", node instanceof Text t ? t.getText() : "",
                node instanceof TextInputControl f ? f.getText() + f.getPromptText() : "",
                node instanceof Control c && c.getTooltip() != null ? c.getTooltip().getText() : "").filter(
                        Objects::nonNull);
    }

    private void fill(TalkViewModel talk) {
        runFx(() -> {
            var run = Table.run(talk, "mindset");
            OwnWords.answers().byStep().forEach((id, a) -> {
                switch (a) {
                    case Answer profile -> run.answer(PROFILE, profile, "x");
                    case QuestionStep.Answer said -> Table.answer(talk, "mindset", id, said.text());
                    default -> throw new AssertionError(id);
                }
            });
        });
    }

    @Test
    void whatIsNotSharedIsNotInTheSceneGraphAtAnyPlaceOrTab() {
        var talk = at("domain");
        fill(talk);
        for (var together : List.of(true, false)) {
            runFx(() -> talk.togetherProperty().set(together));
            for (var place : talk.route().places()) {
                runFx(() -> talk.goTo(place));
                for (var tab : Tab.values()) {
                    runFx(() -> talk.drawer().open(tab));
                    assertEquals(List.of(), markers(), place + " " + tab);
                }
            }
        }
    }

    @Test
    void whileThePersonIsAloneNobodyIsAskedWhoLooks() {
        at("first-five");
        assertTrue(has("workspace-together"));
        assertFalse(has("workspace-sharing"));
        click("workspace-private-fill-in");
        assertFalse(has("workspace-together"));
        assertTrue(has("workspace-sharing"));
        assertFalse(has("workspace-share"), "there is nothing to share while filling in");
        assertFalse(has("workspace-silence"));
    }

    @Test
    void throwingItAwayEmptiesTheScreenAndOffersTheWayBack() {
        var talk = at("profile");
        click("workspace-private-fill-in");
        fill(talk);
        click("workspace-discard");
        assertTrue(Table.run(talk, "mindset").answers().isEmpty());
        assertFalse(has("workspace-discard"));
        runFx(() -> table.deletions.takeBack());
        assertFalse(Table.run(talk, "mindset").answers().isEmpty());
    }

    @Test
    void anotherLanguageLeavesThePersonAloneWhereTheyAre() {
        var model = show(1280, 800, 1);
        var talk = Table.talk(model);
        runFx(() -> talk.goTo(Table.at(talk, "mindset", "first-five")));
        click("workspace-private-fill-in");
        click("item-effort-2");
        speak(Language.EN, model);
        assertTrue(has("item-effort-2"));
        assertEquals(2, Table.run(talk, "mindset").answer(PROFILE).orElseThrow().positions().get("effort"));
    }

    @ParameterizedTest
    @CsvSource({"1280,800,1", "1024,700,1", "1280,800,2", "1024,700,2"})
    void everythingHasANameAndFitsAtEverySize(double width, double height, double scale) {
        var talk = Table.talk(show(width, height, scale));
        runFx(() -> talk.goTo(Table.at(talk, "mindset", "domain")));
        click("workspace-private-fill-in");
        fill(talk);
        for (var step : List.of("domain", "first-five", "last-five", "profile", "step")) {
            runFx(() -> talk.goTo(Table.at(talk, "mindset", step)));
            assertEquals(List.of(), onFx(() -> Accessible.unnamed(holder)), step);
            var wide = nodes().stream().filter(n -> "workspace-middle".equals(n.getId())).findFirst().orElseThrow();
            assertTrue(onFx(() -> wide.getBoundsInParent().getMaxX()) <= width + 1, step + " runs over the edge");
            var next = node("workspace-next");
            assertTrue(onFx(() -> next.getParent().getLayoutBounds().getHeight()) <= 90 * scale,
                    step + " has a high bar");
            assertTrue(onFx(() -> next.localToScene(next.getLayoutBounds()).getMaxX()) <= width,
                    step + " pushes the way on over the edge");
        }
    }
}
