package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.i18n.Language;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.workspace.DrawerViewModel.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkViewTest extends TalkFxTest {
    private String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    private boolean says(String text) {
        return nodes().stream().anyMatch(n -> n instanceof Label l && text.equals(l.getText()) && isShown(n));
    }

    private void filled(TalkViewModel talk) {
        runFx(() -> {
            Table.answer(talk, "grow", "goal", "Als eerste mijn voorstel op tafel leggen");
            Table.agree(talk, "Dinsdag rondsturen");
        });
    }

    @Test
    void whatWasTypedSurvivesAChangeOfLanguageInTheMiddleOfAWord() {
        var model = show(1280, 800, 1);
        var talk = Table.talk(model);
        runFx(() -> talk.goTo(Table.at(talk, "grow", "goal")));
        write("Zelf begi");
        speak(Language.EN, model);
        assertEquals("Zelf begi", ((TextInputControl) node("answer")).getText());
        assertEquals(talk.current().orElseThrow().step().prompt().in("en"), text("workspace-question"));
        write("nnen");
        pass(Duration.ofSeconds(1));
        assertEquals(List.of("Zelf beginnen"), table.said("grow", "goal"));
        speak(Language.NL, model);
        assertEquals("Wat moet dit gesprek je opleveren?", text("workspace-question"));
    }

    @Test
    void aViewThatWasReplacedListensToNothingAnyMore() {
        var model = show(1280, 800, 1);
        var talk = Table.talk(model);
        var old = (Label) node("workspace-question");
        speak(Language.EN, model);
        runFx(() -> {
            talk.helpers().another();
            talk.goTo(Table.at(talk, "grow", "goal"));
        });
        assertEquals("Wat is de bedoeling van dit gesprek?", old.getText());
    }

    @Test
    void theButtonsAreNamedAfterWhereTheyLead() {
        var talk = Table.talk(show(1280, 800, 1));
        assertEquals("Twee rollen", text("workspace-next"));
        assertFalse(has("workspace-back"));
        runFx(() -> talk.goTo(Table.at(talk, "grow", "options")));
        assertEquals("Situatie", text("workspace-back"));
        assertEquals("Keuze en stap", text("workspace-next"));
        runFx(() -> talk.goTo(new Place.SummaryChoice()));
        assertEquals("Gesprek afsluiten", text("workspace-next"));
    }

    @Test
    void aChosenQuestionStandsLargeAndClosingItLeadsBackToTheList() {
        var talk = Table.talk(show(1000, 800, 1));
        runFx(() -> talk.goTo(Table.at(talk, "grow", "options")));
        click("workspace-helpers");
        var questions = talk.helpers().offeredProperty().get();
        click("workspace-question-" + questions.getFirst().id());
        assertEquals(questions.getFirst().text().in("nl"), text("workspace-question"));
        // at this width the drawer would lie over it
        assertFalse(has("workspace-drawer"));
        click("workspace-helper-another");
        assertEquals(questions.get(1).text().in("nl"), text("workspace-question"));
        click("workspace-helper-close");
        assertEquals("Wat kun je doen, als alles nog mag?", text("workspace-question"));
        assertTrue(has("workspace-drawer"));
    }

    @Test
    void theOpenDrawerFollowsTheStage() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> {
            talk.drawer().open(Tab.QUESTIONS);
            talk.goTo(Table.at(talk, "grow", "options"));
        });
        assertTrue(says("Hulpvragen bij Opties"));
        talk.helpers().offeredProperty().get().forEach(q -> assertTrue(has("workspace-question-" + q.id()), q.id()));
    }

    @Test
    void noIdStandsTwiceInTheWindowWhateverStandsInTheDrawer() {
        new EarlierTalks(table).agreed("last", 30, "Eigen voorstel op papier zetten");
        table.note("n", Life.WORKING, "Laat de stilte werken", table.tasks.instant());
        var talk = Table.talk(show(1280, 800, 1));
        filled(talk);
        runFx(() -> talk.togetherProperty().set(false));
        for (var place : List.of(Table.at(talk, "grow", "options"), Table.at(talk, "grow", "agreements"),
                new Place.ReadBack(), new Place.SummaryChoice())) {
            for (var tab : Tab.values()) {
                runFx(() -> {
                    talk.goTo(place);
                    talk.drawer().open(tab);
                    talk.earlierAnswers().open();
                });
                var ids = nodes().stream().filter(n -> n.getId() != null && !n.getClass().getName().startsWith(
                        "javafx.scene.control.skin")).map(Node::getId).toList();
                assertEquals(List.of(), ids.stream().filter(id -> Collections.frequency(ids, id) > 1).distinct()
                        .toList(), place + " " + tab);
            }
        }
        runFx(() -> {
            talk.goTo(Table.at(talk, "grow", "agreements"));
            talk.drawer().open(Tab.AGREEMENTS);
        });
        assertTrue(has("agreement-1") && has("drawer-agreement-1"));
    }

    @Test
    void theQuestionOnTheScreenIsKeptWithTheAnswer() {
        var talk = Table.talk(show(1280, 800, 1));
        runFx(() -> {
            talk.goTo(Table.at(talk, "grow", "goal"));
            talk.helpers().another();
        });
        var asked = talk.helpers().offeredProperty().get().getFirst().id();
        write("Zelf beginnen");
        pass(Duration.ofSeconds(1));
        assertTrue(table.result("grow").answers().byStep().toString().contains(asked));
    }

    @Test
    void theClockShowsItsTimeAndAfterwardsOnlyAFriendlyLine() {
        var talk = Table.talk(show(1280, 800, 1));
        pass(Duration.ofSeconds(70));
        assertTrue(says("1:10"));
        press(KeyCode.F8);
        pass(Duration.ofMinutes(3));
        assertTrue(talk.timer().reading().paused());
        press(KeyCode.F8);
        pass(Duration.ofMinutes(2));
        assertTrue(says("Tijd is om, neem rustig de tijd om af te ronden"));
        runFx(() -> ((MenuButton) node("workspace-timer")).getItems().getLast().fire());
        assertFalse(says("3:10"));
    }

    @Test
    void theGoalCanBeAdjustedFromAnywhereAndBack() {
        var talk = Table.talk(show(1280, 800, 1));
        filled(talk);
        runFx(() -> talk.goTo(Table.at(talk, "grow", "options")));
        assertEquals("Doel: Als eerste mijn voorstel op tafel leggen", text("workspace-goal"));
        click("workspace-goal-adjust");
        assertFalse(has("workspace-goal"));
        assertEquals("Terug naar Opties", text("workspace-way-back"));
        click("workspace-way-back");
        assertEquals("options", talk.current().orElseThrow().step().id());
    }

    @Test
    void earlierAgreementsAreCheckedBeforeAnythingNew() {
        table.earlierAgreement("a1", "Eigen voorstel op papier zetten");
        show(1280, 800, 1);
        assertTrue(says("Eigen voorstel op papier zetten"));
        click("check-a1-DONE");
        assertEquals(AgreementState.DONE, table.store.agreements().find("a1").orElseThrow().state());
    }

    @Test
    void closingIsOneButtonAndAProblemIsSaidWhereItHappens() {
        var talk = Table.talk(show(1280, 800, 1));
        filled(talk);
        runFx(() -> talk.goTo(new Place.SummaryChoice()));
        pass(Duration.ofSeconds(1));
        runFx(() -> table.store.failWith(new SaveFailedException(SaveFailedException.Reason.DISK_FULL,
                new RuntimeException())));
        click("workspace-next");
        assertTrue(has("workspace-close-again"));
        runFx(() -> table.store.failWith(null));
        click("workspace-close-again");
        assertEquals(List.of(Table.TALK), table.summaries);
    }

    @Test
    void aClosedConversationSaysThatItIsBeingCorrected() {
        var model = table.workspace();
        Table.talk(model).goTo(new Place.SummaryChoice());
        Table.talk(model).closing().close();
        model.leave();
        show(1280, 800, 1);
        assertTrue(has("workspace-correcting"));
        assertFalse(has("workspace-timer"));
        assertEquals("Naar de samenvatting", text("workspace-next"));
    }

    @ParameterizedTest
    @CsvSource({"1280,800,1", "1024,700,1", "1280,800,2", "1024,700,2"})
    void everyFocusableNodeHasANameAndStaysInsideTheWindow(double width, double height, double scale) {
        table.earlierAgreement("a1", "Eigen voorstel op papier zetten");
        table.note("n", Life.WORKING, "Laat de stilte werken", table.tasks.instant());
        new EarlierTalks(table).said("last", 30, "goal", "Vaker nee zeggen");
        new EarlierTalks(table).said("older", 60, "goal", "Zelf beginnen");
        var talk = Table.talk(show(width, height, scale));
        filled(talk);
        runFx(() -> talk.togetherProperty().set(false));
        for (var place : talk.route().places()) {
            runFx(() -> {
                talk.goTo(place);
                talk.earlierAnswers().open();
            });
            check(place.toString(), width);
        }
        for (var tab : Tab.values()) {
            runFx(() -> talk.drawer().open(tab));
            check(tab.toString(), width);
        }
    }

    private void check(String where, double width) {
        var shown = nodes();
        assertEquals(List.of(), onFx(() -> shown.stream().filter(n -> isShown(n) && n.isFocusTraversable()
                && !(n instanceof ScrollBar)).filter(n -> {
                    var bounds = n.localToScene(n.getLayoutBounds());
                    return name(n).isBlank() || bounds.getMinX() < -1 || bounds.getMaxX() > width + 1;
                }).map(n -> n + " " + n.localToScene(n.getLayoutBounds())).toList()), where);
    }

    private static String name(Node node) {
        var own = node instanceof TextInputControl
                ? node.getAccessibleText()
                : (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (own != null && !own.isBlank()) {
            return own;
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label l ? l.getText() : "";
    }
}
