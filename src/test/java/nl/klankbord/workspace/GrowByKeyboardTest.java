package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.ConversationState;
import org.junit.jupiter.api.Test;

/// A whole GROW conversation without touching the mouse.
class GrowByKeyboardTest extends TalkFxTest {
    private void next() {
        press(KeyCode.ALT, KeyCode.RIGHT);
    }

    private void say(String step) {
        assertEquals("answer", focused());
        write(Objects.requireNonNull(GrowTalk.SAID.get(step)));
        next();
    }

    @Test
    void aWholeConversationByKeyboard() {
        var talk = Table.talk(show(1280, 800, 1));
        say("purpose");
        assertEquals("workspace-next", focused());
        press(KeyCode.ENTER);
        assertEquals("option-whole-talk", focused());
        tabTo("option-agreements-only");
        press(KeyCode.SPACE);
        next();
        List.of("topic", "goal", "longer").forEach(this::say);
        tick("picture");
        tick("wanted");
        next();
        List.of("situation", "film", "tried").forEach(this::say);
        tick("speak-late");
        next();
        options();
        say("choice");
        agreements();
        motivation();
        press(KeyCode.ENTER);
        List.of("how-you", "how-me").forEach(this::say);
        tick("insight");
        next();
        tabTo("workspace-part-topic");
        press(KeyCode.SPACE);
        tabTo("workspace-next");
        pass(Duration.ofSeconds(1));
        press(KeyCode.ENTER);
        assertEquals(GrowTalk.expected(), GrowTalk.stored(table));
        assertEquals(ConversationState.CLOSED, table.stored().state());
        assertEquals(List.of(AgreementState.OPEN), table.store.agreements().ofConversation(Table.TALK).stream().map(
                a -> a.state()).toList());
        assertEquals(java.util.Map.of("topic", false), table.result("grow").sharing().steps());
        assertEquals(List.of(Table.TALK), table.summaries);
        assertTrue(talk.isClosed());
    }

    private void tick(String item) {
        tabTo("check-" + item + "-box");
        press(KeyCode.SPACE);
    }

    private void options() {
        write("Rondsturen");
        press(KeyCode.ENTER);
        write("Vooraf bellen");
        press(KeyCode.ENTER);
        tabTo("item-1-open");
        press(KeyCode.ENTER);
        tabTo("item-1-attractive");
        write("8");
        press(KeyCode.TAB);
        assertEquals("item-1-feasible", focused());
        write("10");
        next();
    }

    private void agreements() {
        write("Dinsdag rondsturen");
        press(KeyCode.ENTER);
        if (!has("agreement-1-you")) {
            tabTo("agreement-1-open");
            press(KeyCode.ENTER);
        }
        tabTo("agreement-1-you");
        press(KeyCode.SPACE);
        next();
    }

    private void motivation() {
        tabTo("scale");
        write("0");
        next();
    }
}
