package nl.klankbord.exercise.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void readsOneTextPerLanguage() {
        var text = Text.read(Map.of("nl", "Doel", "en", "Goal"));
        assertEquals(Text.of("Doel", "Goal"), text);
        assertEquals("Doel", text.in("nl"));
        assertEquals("Goal", text.in("en"));
        assertFalse(text.isSingle());
    }

    @Test
    void aPlainStringIsTheSameInEveryLanguage() {
        var text = Text.read("Teamdag");
        assertEquals("Teamdag", text.in("nl"));
        assertEquals("Teamdag", text.in("en"));
        assertTrue(text.isSingle());
    }

    @Test
    void aLanguageThatIsNotThereIsEmpty() {
        assertEquals("", Text.of("Doel", "Goal").in("fr"));
        assertEquals("", Text.NONE.in("nl"));
    }

    @Test
    void noTextIsNotWritten() {
        assertNull(Text.NONE.write());
    }

    @Test
    void blankInEveryLanguageIsEmpty() {
        assertTrue(Text.of(" ", "").isEmpty());
        assertTrue(Text.of("").isEmpty());
        assertFalse(Text.of("", "Goal").isEmpty());
    }

    @Test
    void anythingElseIsRefusedWithTheReason() {
        assertEquals("a text is a string, or a map from language (nl, en) to string, not 3", assertThrows(
                IllegalArgumentException.class, () -> Text.read(3)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> Text.read(Map.of("nl", 3)));
        assertThrows(IllegalArgumentException.class, () -> Text.read(Map.of("Dutch", "Doel")));
        assertThrows(IllegalArgumentException.class, () -> Text.read(Map.of("", "Doel")));
    }

    @Property
    void whatIsWrittenReadsBackTheSame(@ForAll String nl, @ForAll String en) {
        assertEquals(Text.of(nl, en), Text.read(Objects.requireNonNull(Text.of(nl, en).write())));
        assertEquals(Text.of(nl), Text.read(Objects.requireNonNull(Text.of(nl).write())));
    }
}
