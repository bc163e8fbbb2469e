package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.QuestionStep.Answer;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.Language;
import nl.klankbord.ui.Autosave.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionStepViewTest extends StepFxTest {
    private Optional<Answer> answer() {
        return talk.run.answer(Samples.QUESTION);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTypedIsTheAnswer(Language language) {
        open(Samples.QUESTION, language);
        write("Rust");
        assertEquals(Optional.of(new Answer("Rust", "")), answer());
        assertEquals(Samples.QUESTION.prompt().in(language.tag()), onFx(() -> node("answer").getAccessibleText()));
    }

    @Test
    void theHelperOnTheScreenIsRemembered() {
        open(Samples.QUESTION, Language.NL);
        runFx(() -> talk.helper.set(new Item("worth", Text.of("Wat is het je waard?", "What is it worth to you?"))));
        write("a");
        runFx(() -> talk.helper.set(null));
        write("b");
        assertEquals(Optional.of(new Answer("ab", "worth")), answer());
    }

    @Test
    void undoIsTheFieldsOwnUntilItIsEmptyAndThenTheRuns() {
        talk.run.answer(Samples.CHOICE, new ChoiceStep.Answer("words", ""), "option");
        open(Samples.QUESTION, Language.NL);
        write("rust");
        undo();
        assertEquals("", textOf("answer"));
        assertEquals(Optional.empty(), answer());
        assertTrue(talk.run.answer(Samples.CHOICE).isPresent());
        undo();
        assertEquals("", textOf("answer"), "what the field took back does not come back");
        assertFalse(talk.run.answer(Samples.CHOICE).isPresent(), "the run went on before the typing");
        redo();
        assertTrue(talk.run.answer(Samples.CHOICE).isPresent());
        redo();
        assertEquals("rust", textOf("answer"), "then the field brings back its own");
    }

    @Test
    void undoOfTheRunShowsInTheField() {
        talk.run.answer(Samples.QUESTION, new Answer("eerst", ""), "text");
        talk.run.pause();
        talk.run.answer(Samples.QUESTION, new Answer("eerst en dan", ""), "text");
        open(Samples.QUESTION, Language.NL);
        undo();
        assertEquals("eerst", textOf("answer"));
        undo();
        assertEquals("", textOf("answer"));
        redo();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("eerst en dan", textOf("answer"));
    }

    @Test
    void theCaretStaysWhereOneTypes() {
        open(Samples.QUESTION, Language.NL);
        write("ac");
        press(KeyCode.LEFT);
        write("b");
        assertEquals("abc", textOf("answer"));
        assertEquals(2, onFx(() -> ((TextInputControl) node("answer")).getCaretPosition()));
    }

    @Test
    void leavingTheFieldSavesAndEndsAStepOfUndo() {
        open(Samples.QUESTION, Language.NL);
        write("a");
        assertEquals(State.CHANGED, talk.run.saving().stateProperty().get());
        runFx(() -> node("answer").getParent().requestFocus());
        runFx(() -> robot.listWindows().getFirst().getScene().getRoot().requestFocus());
        assertEquals(State.SAVED, talk.run.saving().stateProperty().get());
        assertEquals(talk.run.answers(), talk.stored().answers());
        talk.run.answer(Samples.QUESTION, new Answer("ab", ""), "text");
        talk.run.undo();
        assertEquals(Optional.of(new Answer("a", "")), answer());
    }

    @Test
    void theFieldGrowsWithItsText() {
        var root = open(Samples.QUESTION, Language.NL);
        double before = onFx(() -> ((AnswerArea) node("answer")).getHeight());
        runFx(() -> talk.run.answer(Samples.QUESTION, new Answer("een regel die lang is\n".repeat(12), ""), "text"));
        runFx(root::layout);
        assertTrue(onFx(() -> ((AnswerArea) node("answer")).getHeight()) > before * 2);
    }

    @Test
    void anotherLanguageShowsTheSameText() {
        var root = open(Samples.QUESTION, Language.NL);
        write("half een zin");
        runFx(() -> root.getChildren().setAll(StepViews.viewFor(Samples.QUESTION, talk.context(Language.EN))));
        assertEquals("half een zin", textOf("answer"));
    }

    @Test
    void aViewThatIsGoneLetsGoOfTheRun() {
        var root = open(Samples.QUESTION, Language.NL);
        var field = (AnswerArea) node("answer");
        runFx(() -> root.getChildren().clear());
        runFx(() -> talk.run.answer(Samples.QUESTION, new Answer("later", ""), "text"));
        assertEquals("", onFx(field::getText));
        talk.tasks.pass(Duration.ofSeconds(1));
    }
}
