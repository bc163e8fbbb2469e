package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.person.Person;
import nl.klankbord.workspace.DrawerViewModel.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// While people look together nothing private is in the scene graph, not even out of sight.
class TogetherViewTest extends TalkFxTest {
    private static final String MARKER = "GEHEIM";

    @BeforeEach
    void somethingPrivate() {
        table.note("intention", Life.INTENTION, MARKER + " bedoeling", table.tasks.instant());
        table.note("working", Life.WORKING, MARKER + " notitie", table.tasks.instant());
        table.note("jot", Life.JOT, MARKER + " los", table.tasks.instant());
        table.store.persons().save(new Person("other", "Andere " + MARKER, "", "", null, table.tasks.instant()));
        table.earlierAgreement("a", "Eigen voorstel op papier zetten");
        new EarlierTalks(table).held("own", 40, EarlierTalks.grow(), Map.of("goal", EarlierTalks.words(MARKER
                + " doel")), Visibility.PRIVATE);
    }

    private List<String> markers() {
        var nodes = nodes();
        return onFx(() -> nodes.stream().flatMap(TogetherViewTest::texts).filter(t -> t.contains(MARKER)).distinct()
                .toList());
    }

    private static Stream<String> texts(Node node) {
        return Stream.of(node.getAccessibleText(), node.getAccessibleHelp(), node instanceof Labeled l
                ? l.getText()
                : "", node instanceof Text t ? t.getText() : "",
                node instanceof TextInputControl f
                        ? f.getText() + f.getPromptText()
                        : "",
                node instanceof Control c && c.getTooltip() != null ? c.getTooltip().getText() : "",
                Objects.toString(node.getUserData(), "")).filter(Objects::nonNull);
    }

    @Test
    void nothingPrivateIsInTheSceneGraphAtAnyPlaceOrTab() {
        var talk = Table.talk(show(1280, 800, 1));
        for (var place : talk.route().places()) {
            runFx(() -> {
                talk.goTo(place);
                talk.earlierAnswers().open();
            });
            assertEquals(List.of(), markers(), place.toString());
            for (var tab : Tab.values()) {
                runFx(() -> talk.drawer().open(tab));
                assertEquals(List.of(), markers(), place + " " + tab);
            }
            runFx(() -> talk.drawer().close());
        }
    }

    @Test
    void lookingAloneShowsTheNotesAndLookingTogetherTakesThemOut() {
        var talk = Table.talk(show(1280, 800, 1));
        click("workspace-drawer-button");
        click("workspace-tab-notes");
        assertTrue(has("workspace-notes-show"));
        click("workspace-together");
        assertEquals(3, markers().size());
        assertFalse(has("workspace-notes-show"));
        click("workspace-together");
        assertEquals(List.of(), markers());
        assertTrue(talk.togetherProperty().get());
    }

    @Test
    void thirtySecondsLaterTheNotesAreTakenOutAgain() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> talk.drawer().open(Tab.NOTES));
        click("workspace-notes-show");
        assertEquals(3, markers().size());
        pass(NotesViewModel.SHOWN);
        assertEquals(List.of(), markers());
    }

    @Test
    void notesStayUnderTypingHandsAndTheTypedTextIsStored() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> talk.drawer().open(Tab.NOTES));
        click("workspace-notes-show");
        click("workspace-notes-add");
        for (int second = 0; second < 40; second++) {
            write("a");
            pass(Duration.ofSeconds(1));
        }
        assertTrue(focused().startsWith("workspace-note-"), focused());
        assertEquals("a".repeat(40), talk.notes().in(Life.WORKING).getLast().noteProperty().get().text());
        pass(NotesViewModel.TYPING_RESTS);
        assertEquals(List.of(), markers());
        assertEquals("workspace-notes-show", focused());
    }

    @Test
    void notesToPutIntoTheSummaryAreVeiledToo() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> talk.goTo(new Place.SummaryChoice()));
        runFx(() -> node("workspace-promote-show").requestFocus());
        press(javafx.scene.input.KeyCode.SPACE);
        assertEquals(2, markers().size());
        runFx(() -> talk.notes().putInSummary(talk.notes().in(Life.WORKING).getFirst()));
        pass(NotesViewModel.SHOWN);
        // what was put into the summary is shared from now on
        assertEquals(List.of(MARKER + " notitie"), markers());
    }

    @Test
    void aPrivateExerciseIsNotShownWhilePeopleLookTogether() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> {
            Table.answer(talk, "grow", "goal", MARKER + " doel");
            Table.run(talk, "grow").share(s -> new Sharing(Visibility.PRIVATE, s.inSummary(), s.steps()));
            talk.goTo(Table.at(talk, "grow", "goal"));
        });
        assertEquals(List.of(), markers());
        click("workspace-private-show");
        assertTrue(markers().contains(MARKER + " doel"), () -> markers().toString());
    }
}
