package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.i18n.Language;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.ViewLoader;
import nl.klankbord.workspace.PrepareViewModel.Target;
import org.junit.jupiter.api.Test;

class PrepareViewTest extends TalkFxTest {
    private PrepareViewModel prepare(double scale) {
        var model = new PrepareViewModel(new Target.Planned(Table.TALK), table.parts(), table.prepareExits());
        show(new PrepareView(model, screen), 1000, 900, scale);
        return model;
    }

    @Test
    void aConversationIsPreparedByKeyboardAndBegun() {
        prepare(1);
        tabTo("prepare-intention");
        write("Haar laten kiezen");
        tabTo("prepare-kind-coaching");
        press(KeyCode.SPACE);
        tabTo("prepare-day");
        write("16 april 2026");
        tabTo("prepare-time");
        write("14 uur");
        tabTo("prepare-place");
        write("Kamer 2");
        runFx(() -> node("prepare-begin").requestFocus());
        press(KeyCode.ENTER);
        pass(Duration.ofSeconds(1));
        var stored = table.stored();
        assertEquals(List.of(Table.TALK), table.begun);
        assertEquals(ConversationKind.COACHING, stored.setting().kind());
        assertEquals("Kamer 2", stored.setting().place());
        assertEquals(LocalDateTime.of(2026, 4, 16, 14, 0), stored.moments().plannedFor());
        assertEquals(List.of("grow"), stored.exercises());
        assertEquals(Life.INTENTION, table.store.notes().ofConversation(Table.TALK).getFirst().life());
    }

    @Test
    void aTimeNobodyUnderstandsIsExplainedAndKept() {
        prepare(1);
        runFx(() -> node("prepare-time").requestFocus());
        write("half elf");
        assertEquals("Schrijf de tijd als 10.30 of 14 uur. Wat je typte blijft staan.", ((Labeled) node(
                "prepare-time-message")).getText());
        assertEquals("half elf", ((TextInputControl) node("prepare-time")).getText());
    }

    @Test
    void anExerciseCanBeLeftOut() {
        prepare(1);
        click("prepare-exercise-grow");
        pass(Duration.ofSeconds(1));
        assertEquals(List.of(), table.stored().exercises());
    }

    @Test
    void whatWasTypedSurvivesAnotherLanguageAndAnotherWidth() {
        var model = prepare(1);
        click("prepare-intention");
        write("Luisteren");
        runFx(() -> table.i18n.languageProperty().set(Language.EN));
        runFx(() -> holder.getChildren().setAll(new ViewLoader(table.i18n).load(new PrepareView(model, screen))));
        assertEquals("Luisteren", ((TextInputControl) node("prepare-intention")).getText());
        assertEquals("Begin the talk", ((Labeled) node("prepare-begin")).getText());
        runFx(() -> viewport.textScaleProperty().set(2));
        assertEquals("Luisteren", ((TextInputControl) node("prepare-intention")).getText());
    }

    @Test
    void aProblemWithBeginningIsSaidBelowTheButton() {
        prepare(1);
        runFx(() -> table.store.failWith(new SaveFailedException(SaveFailedException.Reason.READ_ONLY,
                new RuntimeException())));
        click("prepare-begin");
        assertEquals(List.of(), table.begun);
        assertTrue(nodes().stream().anyMatch(n -> n instanceof Labeled l && l.getText() != null && l.getText()
                .startsWith("Beginnen lukt nu niet.") && isShown(n)));
    }

    @Test
    void aConversationThatIsGoneOffersTheWayBack() {
        table.store.conversations().delete(Table.TALK);
        prepare(1);
        assertFalse(has("prepare-begin"));
        click("workspace-problem-back");
        assertEquals(List.of("prepare"), table.left);
    }
}
