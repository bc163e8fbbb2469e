package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A whole conversation with a history line: once without the mouse, once with it and with a finger to draw.
class HistoryLineTest extends TalkFxTest {
    @BeforeEach
    void planALine() {
        table.store.conversations().save(new Conversation(Table.TALK, Table.FENNA, "nl", new Conversation.Setting(
                ConversationKind.DEVELOPMENT, ""), List.of("history-line"),
                new Conversation.Moments(null, null, null,
                        null),
                ""));
    }

    private void next() {
        press(KeyCode.ALT, KeyCode.RIGHT);
    }

    private void say(String text) {
        assertEquals("answer", focused());
        write(text);
        next();
    }

    private Answer line() {
        pass(Duration.ofSeconds(1));
        var result = table.result("history-line");
        var step = result.definition().steps().filter(LineStep.class::isInstance).map(LineStep.class::cast).findFirst()
                .orElseThrow();
        return result.answers().to(step).orElse(Answer.NONE);
    }

    private void moment(String name, String kind) {
        press(KeyCode.ENTER);
        assertEquals("point-label", focused());
        write(name);
        tabTo("kind-" + kind);
        press(KeyCode.SPACE);
    }

    @Test
    void aWholeConversationByKeyboard() {
        var talk = Table.talk(show(1280, 800, 1));
        say("Terugkijken op het jaar");
        press(KeyCode.ENTER);
        next();
        assertEquals("option-here-only", focused());
        tabTo("option-some");
        press(KeyCode.SPACE);
        next();
        assertEquals("span-past-year", focused());
        press(KeyCode.SPACE);
        tabTo("span-go");
        press(KeyCode.ENTER);
        assertEquals("line", focused());
        press(KeyCode.N);
        press(KeyCode.N);
        for (int i = 0; i < 6; i++) {
            press(KeyCode.SHIFT, KeyCode.UP);
        }
        moment("Eerste project", "peak");
        tabTo("point-note-did");
        write("Zelf gebeld");
        tabTo("point-tag");
        write("Doorvragen\n");
        press(KeyCode.ESCAPE);
        press(KeyCode.INSERT);
        for (int i = 0; i < 9; i++) {
            press(KeyCode.SHIFT, KeyCode.DOWN);
        }
        moment("Alles tegelijk", "dip");
        tabTo("point-tag-offer-1");
        press(KeyCode.SPACE);
        tabTo("point-out");
        press(KeyCode.SPACE);
        press(KeyCode.ESCAPE);
        var line = line();
        assertEquals(List.of("", "Eerste project", "Alles tegelijk"), line.points().stream().map(Point::label)
                .toList());
        assertEquals(List.of("", "peak", "dip"), line.points().stream().map(Point::type).toList());
        assertEquals(List.of(List.of(), List.of("Doorvragen"), List.of("Doorvragen")), line.points().stream().map(
                Point::tags).toList());
        assertEquals(List.of(false, false, true), line.points().stream().map(Point::outOfSummary).toList());
        next();
        write("Doorvragen");
        next();
        say("Mensen aan het praten krijgen");
        say("Een klein team");
        say("Overleg");
        say("Vaker samen een klus doen");
        write("Volgende maand één klus samen");
        next();
        assertEquals("workspace-next", focused());
        press(KeyCode.ENTER);
        say("Goed om te zien");
        while (!talk.isClosed()) {
            tabTo("workspace-next");
            press(KeyCode.ENTER);
            pass(Duration.ofSeconds(1));
        }
        assertEquals(ConversationState.CLOSED, table.stored().state());
        assertEquals(List.of("Volgende maand één klus samen"), table.store.agreements().ofConversation(Table.TALK)
                .stream().map(a -> a.commitment().what()).toList());
    }

    @Test
    void aLineByMouseAndDrawnWithAFinger() {
        show(1000, 900, 1);
        click("answer");
        write("Terugkijken");
        click("workspace-next");
        click("workspace-next");
        click("workspace-next");
        click("option-all");
        click("workspace-next");
        click("span-past-year");
        click("span-go");
        stroke();
        var drawn = line();
        assertTrue(drawn.points().size() > 3, drawn::toString);
        click("point-2");
        assertTrue(has("point-label"));
        click("point-label");
        write("Begin van het project");
        click("kind-peak");
        click("point-close");
        click("line-add");
        robot.clickOn(at(0.5, 0.2));
        click("point-label");
        write("Kantelpunt");
        click("kind-turn");
        click("point-close");
        var told = line();
        assertEquals(drawn.points().size() + 1, told.points().size());
        assertEquals(List.of("Begin van het project", "Kantelpunt"), told.points().stream().map(Point::label).filter(
                l -> !l.isEmpty()).toList());
        click("line-undo");
        click("line-undo");
        click("line-redo");
        click("line-redo");
        assertEquals(told, line());
        click("line-list");
        assertTrue(has("point-row-" + told.points().size()));
        click("line-list");
        click("workspace-next");
        assertTrue(has("item-add"));
    }

    /// A place in the picture of the line, in shares of its width and height.
    private Point2D at(double x, double y) {
        var picture = node("line");
        return onFx(() -> picture.localToScreen(picture.getLayoutBounds().getWidth() * x, picture.getLayoutBounds()
                .getHeight() * y));
    }

    /// A finger: the toolkit makes mouse events of it that say so.
    private void stroke() {
        var picture = node("line");
        runFx(() -> {
            touch(picture, MouseEvent.MOUSE_PRESSED, 0);
            for (int i = 1; i <= 100; i++) {
                touch(picture, MouseEvent.MOUSE_DRAGGED, i / 100.0);
            }
            touch(picture, MouseEvent.MOUSE_RELEASED, 1);
        });
    }

    private static void touch(Node picture, EventType<MouseEvent> type, double way) {
        var bounds = picture.getLayoutBounds();
        var x = bounds.getWidth() * (0.1 + 0.8 * way);
        var y = bounds.getHeight() * (0.5 - 0.3 * Math.sin(way * 9));
        var scene = picture.localToScene(x, y);
        var screen = picture.localToScreen(x, y);
        Event.fireEvent(picture, new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, false, null));
    }
}
