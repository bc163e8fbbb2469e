package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.klankbord.conversation.ConversationState;
import org.junit.jupiter.api.Test;

/// The same GROW conversation with the mouse; the keyboard only types words.
class GrowByMouseTest extends TalkFxTest {
    private void next() {
        click("workspace-next");
    }

    private void say(String step) {
        click("answer");
        write(Objects.requireNonNull(GrowTalk.SAID.get(step)));
        next();
    }

    private void tick(String item) {
        click("check-" + item + "-box");
    }

    @Test
    void aWholeConversationByMouse() {
        show(1000, 900, 1);
        say("purpose");
        next();
        click("option-agreements-only");
        next();
        List.of("topic", "goal", "longer").forEach(this::say);
        tick("picture");
        tick("wanted");
        next();
        List.of("situation", "film", "tried").forEach(this::say);
        tick("speak-late");
        next();
        click("item-add");
        write("Rondsturen\nVooraf bellen\n");
        click("item-1-open");
        click("item-1-attractive-8");
        click("item-1-feasible-10");
        next();
        say("choice");
        click("agreement-add");
        write("Dinsdag rondsturen\n");
        if (!has("agreement-1-you")) {
            click("agreement-1-open");
        }
        click("agreement-1-you");
        next();
        click("scale-0");
        next();
        next();
        List.of("how-you", "how-me").forEach(this::say);
        tick("insight");
        next();
        pass(Duration.ofSeconds(1));
        next();
        assertEquals(GrowTalk.expected(), GrowTalk.stored(table));
        assertEquals(ConversationState.CLOSED, table.stored().state());
        assertEquals(List.of(Table.TALK), table.summaries);
    }
}
