package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The scaling question from its question to the agreed step: once by keyboard alone, once by mouse, and asked again.
class ScalingWalkTest extends TalkFxTest {
    private static final Map<String, Integer> MARKS = Map.of("now", 6, "best", 8, "enough", 10, "step", 7);

    @BeforeEach
    void aTalkWithTheScalingQuestion() {
        table.store.conversations().save(new Conversation(Table.TALK, Table.FENNA, "nl", new Conversation.Setting(
                ConversationKind.COACHING, ""), List.of("scaling"), new Conversation.Moments(null, null, null, null),
                ""));
    }

    private TalkViewModel atTheQuestion() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> talk.goTo(Table.at(talk, "scaling", "question")));
        return talk;
    }

    private Optional<Answer> stored(String step) {
        return table.result("scaling").answers().to((ScaleStep) table.result("scaling").definition().step(step)
                .orElseThrow());
    }

    private void next() {
        press(KeyCode.ALT, KeyCode.RIGHT);
    }

    private String question() {
        return onFx(() -> ((Label) node("workspace-question")).getText());
    }

    private void checkEverythingIsStored() {
        runFx(table::settle);
        var asked = stored("question").orElseThrow();
        assertEquals(List.of("Hoe vaak begin ik als eerste?", "nooit", "altijd"), asked.words());
        assertFalse(asked.asked().isEmpty());
        assertEquals(MARKS, stored("mark").orElseThrow().marks());
        assertEquals(Map.of("not-lower", "Ik schrijf het op", "first", "Daan"), stored("mark").orElseThrow().notes());
        assertEquals(Map.of("now", 0), stored("confidence").orElseThrow().marks());
        var made = (AgreementsStep) table.result("scaling").definition().step("small-step").orElseThrow();
        assertEquals(1, table.result("scaling").answers().to(made).orElseThrow().agreements().size());
    }

    @Test
    void byKeyboardAlone() {
        atTheQuestion();
        assertEquals("scale-question", focused());
        write("Hoe vaak begin ik als eerste?");
        press(KeyCode.TAB);
        write("nooit");
        press(KeyCode.TAB);
        write("altijd");
        next();
        assertEquals("Hoe vaak begin ik als eerste?", question());
        assertEquals("scale", focused());
        write("6");
        place("best", "8");
        place("enough", "10");
        place("step", "7");
        tabTo("follow-up-not-lower");
        write("Ik schrijf het op");
        tabTo("follow-up-first");
        write("Daan");
        next();
        write("Dinsdag begin ik");
        press(KeyCode.ENTER);
        next();
        assertEquals("scale", focused());
        write("0");
        assertTrue(has("follow-up-smaller"));
        checkEverythingIsStored();
    }

    private void place(String marker, String digits) {
        runFx(() -> node("workspace-next").requestFocus());
        tabTo("marker-" + marker);
        press(KeyCode.SPACE);
        assertEquals("scale", focused());
        write(digits);
    }

    @Test
    void byMouse() {
        atTheQuestion();
        click("scale-question");
        write("Hoe vaak begin ik als eerste?");
        click("scale-low");
        write("nooit");
        click("scale-high");
        write("altijd");
        assertEquals("Stap afspreken", afterTheLine());
        click("scale-6");
        click("marker-best");
        click("scale-8");
        click("marker-enough");
        click("scale-10");
        click("marker-step");
        click("scale-7");
        scrollTo("follow-up-first");
        click("follow-up-not-lower");
        write("Ik schrijf het op");
        click("follow-up-first");
        write("Daan");
        click("workspace-next");
        click("agreement-add");
        write("Dinsdag begin ik\n");
        click("workspace-next");
        click("scale-0");
        checkEverythingIsStored();
    }

    private void scrollTo(String id) {
        runFx(() -> Regions.reveal(node(id)));
    }

    /// Goes to the line; the bar then leads back to the question and on to the step.
    private String afterTheLine() {
        click("workspace-next");
        assertEquals("Vraag kiezen", onFx(() -> ((Labeled) node("workspace-back")).getText()));
        return onFx(() -> ((Labeled) node("workspace-next")).getText());
    }

    @Test
    void theNextTimeTheQuestionIsAskedAgainAndTheEarlierPlaceStandsOnTheLine() {
        var scaling = ExerciseCatalog.shipped().find("scaling").orElseThrow();
        var before = table.tasks.instant().minus(Duration.ofDays(90));
        table.store.conversations().save(table.planned("before").start(before).close(before));
        var answers = Answers.NONE.with((ScaleStep) scaling.step("question").orElseThrow(), new Answer(Map.of(),
                "Hoe vaak begin ik als eerste?", "nooit", "altijd", Map.of(), "q1")).with(
                        (ScaleStep) scaling.step(
                                "mark").orElseThrow(),
                        new Answer(Map.of("now", 4), "", "", "", Map.of("not-lower",
                                "Ik bel vooraf")));
        table.store.results().save(ExerciseResult.start("old", scaling, new ExerciseResult.About(Table.FENNA, "before",
                before)).withAnswers(answers, before), List.of());
        atTheQuestion();
        tabTo("asked-1");
        press(KeyCode.SPACE);
        next();
        assertEquals("Hoe vaak begin ik als eerste?", question());
        assertTrue(has("earlier-4"));
        tabTo("earlier-4");
        assertTrue(onFx(() -> ((Label) node("scale-earlier-said")).getText()).contains("Ik bel vooraf"));
        runFx(table::settle);
        assertEquals("q1", stored("question").orElseThrow().asked());
    }
}
