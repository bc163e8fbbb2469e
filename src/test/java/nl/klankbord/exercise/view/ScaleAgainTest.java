package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.run.StepContext.Earlier;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Answer;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;

/// Asking a question again, and the earlier places on its line.
class ScaleAgainTest extends StepFxTest {
    private static final Exercise SCALING = ExerciseCatalog.shipped().find("scaling").orElseThrow();
    private static final ScaleStep QUESTION = (ScaleStep) SCALING.step("question").orElseThrow();
    private static final ScaleStep MARK = (ScaleStep) SCALING.step("mark").orElseThrow();

    private final Talk again = new Talk(SCALING);

    private static Earlier earlier(String day, String asked, String question, int now, String words) {
        return new Earlier(LocalDate.parse(day), SCALING, Answers.NONE.with(QUESTION, new Answer(Map.of(), question,
                "ik wacht", "ik begin", Map.of(), asked)).with(MARK, new Answer(Map.of("now", now), "", "", "",
                        Map.of(
                                "not-lower", words))));
    }

    private void threeTalks() {
        again.earlier.set(List.of(earlier("2026-01-14", "q1", "Hoe stevig sta ik?", 4, "Ik sliep erover"), earlier(
                "2025-10-07", "q2", "Hoe rustig is het?", 7, "Anders"),
                earlier("2025-06-17", "q1", "Hoe sta ik?", 2,
                        "Ik belde vooraf")));
    }

    private Answer question() {
        return again.run.answer(QUESTION).orElse(Answer.NONE);
    }

    private Map<String, Integer> marks() {
        return again.run.answer(MARK).map(Answer::marks).orElse(Map.of());
    }

    /// In the window and not hidden with what it is in.
    private boolean isSeen(String id) {
        return isShown(id) && onFx(() -> Stream.iterate(node(id), n -> n != null, n -> n.getParent()).allMatch(
                Node::isVisible));
    }

    private String text(String id) {
        return onFx(() -> ((Labeled) node(id)).getText());
    }

    @Test
    void aNewQuestionGetsAnIdWithItsFirstLetterAndKeepsItWhileItIsReworded() {
        open(again, QUESTION, Language.NL);
        robot.clickOn("#scale-question");
        write("Hoe s");
        var id = question().asked();
        assertFalse(id.isEmpty());
        write("tevig?");
        assertEquals(new Answer(Map.of(), "Hoe stevig?", "", "", Map.of(), id), question());
        runFx(() -> ((TextArea) node("scale-question")).clear());
        assertEquals(Answer.NONE, question());
        write("Iets anders");
        assertFalse(question().asked().equals(id), "another question has another id");
    }

    @Test
    void everyQuestionOfEarlierTalksIsOfferedOnceInItsLastWords() {
        threeTalks();
        open(again, QUESTION, Language.NL);
        assertEquals("Hoe stevig sta ik? Voor het laatst gevraagd op 14 januari 2026", onFx(() -> node("asked-1")
                .getAccessibleText()));
        assertTrue(onFx(() -> node("asked-2").getAccessibleText()).startsWith("Hoe rustig is het?"));
        assertFalse(isShown("asked-3"));
    }

    @Test
    void askingAgainKeepsTheIdTheWordsAndTheEnds() {
        threeTalks();
        open(again, QUESTION, Language.NL);
        runFx(() -> node("asked-1").requestFocus());
        press(KeyCode.SPACE);
        assertEquals(new Answer(Map.of(), "Hoe stevig sta ik?", "ik wacht", "ik begin", Map.of(), "q1"), question());
        assertFalse(isSeen("scale-question"), "a question that is asked again keeps its words");
        assertEquals(true, onFx(() -> node("asked-1").queryAccessibleAttribute(AccessibleAttribute.SELECTED)));
        press(KeyCode.SPACE);
        assertEquals(Answer.NONE, question());
        assertTrue(isSeen("scale-question"));
        undo();
        assertEquals("q1", question().asked());
    }

    @Test
    void earlierPlacesOfTheSameQuestionStandOnTheLineWithTheirDaysAndWords() {
        threeTalks();
        again.run.answer(QUESTION, new Answer(Map.of(), "Hoe stevig sta ik?", "", "", Map.of(), "q1"), "x");
        open(again, MARK, Language.NL);
        assertTrue(isShown("earlier-4"));
        assertTrue(isShown("earlier-2"));
        assertFalse(isShown("earlier-7"), "the place of another question");
        assertEquals("14 januari 2026: nu 4\nIk sliep erover", text("scale-earlier-said"));
        runFx(() -> node("earlier-2").requestFocus());
        assertEquals("17 juni 2025: nu 2\nIk belde vooraf", text("scale-earlier-said"));
        assertEquals("eerder op 2. 17 juni 2025: nu 2\nIk belde vooraf", onFx(() -> node("earlier-2")
                .getAccessibleText()));
        robot.moveTo("#earlier-4");
        assertTrue(text("scale-earlier-said").contains("Ik sliep erover"));
        assertEquals(Map.of(), marks(), "looking back places nothing");
    }

    @Test
    void aPressOnAnEarlierPlaceIsAPressOnTheLine() {
        threeTalks();
        again.run.answer(QUESTION, new Answer(Map.of(), "Hoe?", "", "", Map.of(), "q1"), "x");
        open(again, MARK, Language.NL);
        robot.clickOn("#earlier-4");
        assertEquals(Map.of("now", 4), marks());
        assertTrue(isShown("earlier-4"), "it stays in sight below the mark of today");
    }

    @Test
    void theListHoldsEveryEarlierTimeWithWhatWasAsked() {
        threeTalks();
        again.run.answer(QUESTION, new Answer(Map.of(), "Hoe?", "", "", Map.of(), "q1"), "x");
        open(again, MARK, Language.NL);
        robot.clickOn("#scale-earlier-all");
        var rows = onFx(() -> node("scale-earlier-list").lookupAll(".label").stream().map(l -> ((Label) l).getText())
                .toList());
        assertEquals(List.of("14 januari 2026: nu 4", "Wat maakt dat je niet lager staat?", "Ik sliep erover",
                "17 juni 2025: nu 2", "Wat maakt dat je niet lager staat?", "Ik belde vooraf"), rows);
    }

    @Test
    void theCardOfNowSaysFromWhereToWhere() {
        threeTalks();
        again.run.answer(QUESTION, new Answer(Map.of(), "Hoe?", "", "", Map.of(), "q1"), "x");
        open(again, MARK, Language.NL);
        robot.clickOn("#scale-6");
        assertEquals("Van 4 naar 6", onFx(() -> ((Label) node("follow-ups-now").lookup(".follow-up-about")).getText()));
        robot.clickOn("#marker-step").clickOn("#scale-7");
        assertEquals("Eén stap: 7", onFx(() -> ((Label) node("follow-ups-step").lookup(".follow-up-about"))
                .getText()));
    }

    @Test
    void theEndsOfTheLineAreThoseOfTheQuestion() {
        again.run.answer(QUESTION, new Answer(Map.of(), "Hoe?", "Ik wacht af", "", Map.of(), "q1"), "x");
        open(again, MARK, Language.NL);
        assertEquals("Ik wacht af", text("scale-end-low"));
        assertEquals("Het gaat zoals ik het wil", text("scale-end-high"));
        assertEquals("Hoe?", MARK.asked(again.run.answers(), "nl"));
        assertEquals("Welke vraag zet je op de lijn?", QUESTION.asked(again.run.answers(), "nl"));
    }

    /// What the toolkit makes of a finger: mouse events that are marked as such.
    private void touch(EventType<MouseEvent> type, String at) {
        runFx(() -> {
            var line = node("scale");
            var point = line.sceneToLocal(node(at).localToScene(node(at).getBoundsInLocal().getCenterX(), node(at)
                    .getBoundsInLocal().getCenterY()));
            Event.fireEvent(line, new MouseEvent(type, point.getX(), point.getY(), point.getX(), point.getY(),
                    MouseButton.PRIMARY, 1, false, false, false, false, type != MouseEvent.MOUSE_RELEASED, false, false,
                    true, false, false, null));
        });
    }

    @Test
    void aFingerPlacesAndDragsAMarkInOneStepOfUndo() {
        open(again, MARK, Language.NL);
        touch(MouseEvent.MOUSE_PRESSED, "scale-2");
        assertEquals(Map.of(), marks(), "nothing is placed before the finger is lifted");
        touch(MouseEvent.MOUSE_DRAGGED, "scale-5");
        again.tasks.pass(Duration.ofSeconds(5));
        touch(MouseEvent.MOUSE_DRAGGED, "scale-0");
        touch(MouseEvent.MOUSE_RELEASED, "scale-0");
        assertEquals(Map.of("now", 0), marks());
        undo();
        assertEquals(Map.of(), marks());
    }

    @Test
    void anEarlierTalkThatIsTakenAwayTakesItsPlaceFromTheLine() {
        threeTalks();
        again.run.answer(QUESTION, new Answer(Map.of(), "Hoe?", "", "", Map.of(), "q1"), "x");
        open(again, MARK, Language.NL);
        runFx(() -> again.earlier.set(List.of()));
        assertFalse(isShown("earlier-4"));
        assertFalse(isSeen("scale-earlier"));
    }

    @Test
    void aLineAboutThisTalkOnlyHasNoEarlierPlaces() {
        var confidence = (ScaleStep) SCALING.step("confidence").orElseThrow();
        again.earlier.set(List.of(new Earlier(LocalDate.of(2026, 1, 14), SCALING, Answers.NONE.with(confidence,
                new Answer(Map.of("now", 4), "", "", "", Map.of())))));
        open(again, confidence, Language.NL);
        assertFalse(isShown("earlier-4"));
        robot.clickOn("#scale-6");
        assertEquals("Nu: 6", onFx(() -> ((Label) node("follow-ups-confident").lookup(".follow-up-about")).getText()));
    }
}
