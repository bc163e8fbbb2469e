package nl.klankbord.exercise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Commitment.Plan;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.When;
import nl.klankbord.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementsStepViewTest extends StepFxTest {
    private static final Commitment FILLED = new Commitment("bel Jan", Who.YOU,
            When.on(LocalDate.of(2026, 4,
                    22)),
            new Plan(When.NOT_SAID, "vrij", "ik bel", "drukte", "Daan", "tijd"), 8);

    private List<Commitment> commitments(Talk in) {
        return in.run.agreements(Samples.AGREEMENTS).stream().map(Agreement::commitment).toList();
    }

    private void byKeyboard() {
        write("bel Jan");
        press(KeyCode.TAB);
        assertEquals("agreement-1-me", focused());
        press(KeyCode.TAB, KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB);
        write("22 april");
        // past the calendar to "more", and past the start to the obstacle
        press(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        for (var text : List.of("drukte", "vrij", "ik bel", "Daan", "tijd")) {
            write(text);
            press(KeyCode.TAB);
        }
        press(KeyCode.DIGIT8);
    }

    private void byMouse() {
        robot.clickOn("#agreement-add");
        write("bel Jan");
        press(KeyCode.ENTER);
        robot.clickOn("#agreement-1-you").clickOn("#agreement-1-due");
        write("22 april");
        robot.clickOn("#agreement-1-more").clickOn("#agreement-1-obstacle");
        write("drukte");
        robot.clickOn("#agreement-1-if");
        write("vrij");
        robot.clickOn("#agreement-1-then");
        write("ik bel");
        robot.clickOn("#agreement-1-inform");
        write("Daan");
        robot.clickOn("#agreement-1-support");
        write("tijd");
        robot.clickOn("#agreement-1-confidence-8");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKeyboardAndTheMouseGiveTheSameAgreement(Language language) {
        open(Samples.AGREEMENTS, language);
        byKeyboard();
        assertEquals(List.of(FILLED), commitments(talk));
        runFx(() -> robot.listWindows().getFirst().hide());
        var other = new Talk();
        var root = open(other, Samples.AGREEMENTS, language);
        // so small that everything is in sight of the mouse
        runFx(() -> root.setStyle("-fx-font-size: 11px"));
        byMouse();
        assertEquals(List.of(FILLED), commitments(other));
    }

    @Test
    void aDraftExistsFromTheFirstCharacter() {
        open(Samples.AGREEMENTS, Language.NL);
        write("b");
        assertEquals(List.of(AgreementState.DRAFT), talk.run.agreements().stream().map(Agreement::state).toList());
        assertEquals("b", textOf("agreement-add"));
        write("ellen");
        assertEquals("bellen", commitments(talk).getFirst().what());
        press(KeyCode.ENTER);
        assertEquals("", textOf("agreement-add"));
        assertEquals("bellen", textOf("agreement-1-what"));
    }

    @Test
    void aDayThatDoesNotExistIsAskedAboutAndKept() {
        open(Samples.AGREEMENTS, Language.NL);
        write("bellen");
        press(KeyCode.ENTER);
        robot.clickOn("#agreement-1-due");
        write("31 april");
        press(KeyCode.TAB);
        assertEquals("31 april", textOf("agreement-1-due"));
        assertEquals("April heeft 30 dagen. Bedoel je 30 april of 1 mei?", onFx(() -> ((Labeled) node(
                "agreement-1-due-message")).getText()));
        assertEquals(new When(null, "31 april"), commitments(talk).getFirst().due());
    }

    @Test
    void wordsStayWords() {
        open(Samples.AGREEMENTS, Language.EN);
        write("call");
        press(KeyCode.ENTER);
        robot.clickOn("#agreement-1-due");
        write("before the summer");
        press(KeyCode.TAB);
        assertEquals(new When(null, "before the summer"), commitments(talk).getFirst().due());
    }

    @Test
    void whoCanBeTakenBack() {
        open(Samples.AGREEMENTS, Language.NL);
        write("bellen");
        press(KeyCode.ENTER);
        robot.clickOn("#agreement-1-both");
        assertEquals(Who.BOTH, commitments(talk).getFirst().who());
        robot.clickOn("#agreement-1-both");
        assertEquals(Who.NOT_SAID, commitments(talk).getFirst().who());
    }

    @Test
    void fromTheFourthOnAQuietHintAsksWhichOneCanWait() {
        open(Samples.AGREEMENTS, Language.NL);
        for (var what : List.of("een", "twee", "drie")) {
            robot.clickOn("#agreement-add");
            write(what);
            press(KeyCode.ENTER);
        }
        assertFalse(onFx(() -> node("agreement-hint").isVisible()));
        robot.clickOn("#agreement-add");
        write("vier");
        assertTrue(onFx(() -> node("agreement-hint").isVisible()));
    }

    @Test
    void whatIsRemovedCanBeBroughtBackAndUndoShows() {
        open(Samples.AGREEMENTS, Language.NL);
        write("bellen");
        press(KeyCode.ENTER);
        robot.clickOn("#agreement-1-you").clickOn("#agreement-1-remove");
        assertEquals(List.of(), talk.run.agreements());
        robot.clickOn("#agreement-back");
        assertEquals(Who.YOU, commitments(talk).getFirst().who());
        undo();
        assertEquals(Who.NOT_SAID, commitments(talk).getFirst().who());
        assertTrue(isShown("agreement-1"));
    }

    @Test
    void aClosedCardReadsAsASentence() {
        runFx(() -> talk.run.addAgreement(Samples.AGREEMENTS, FILLED));
        open(Samples.AGREEMENTS, Language.EN);
        assertEquals("bel Jan, Noor, Wed 22 April", onFx(() -> node("agreement-1-open")
                .getAccessibleText()));
    }

    @Test
    void theSameAgreementsCanStandBesideTheExercise() {
        var root = open(Samples.AGREEMENTS, Language.NL);
        runFx(() -> root.getChildren().add(StepViews.agreementsBeside(Samples.AGREEMENTS, talk.context(
                Language.NL))));
        robot.clickOn("#drawer-agreement-add");
        write("bellen");
        press(KeyCode.ENTER);
        assertTrue(isShown("agreement-1"));
        assertTrue(isShown("drawer-agreement-1"));
    }
}
