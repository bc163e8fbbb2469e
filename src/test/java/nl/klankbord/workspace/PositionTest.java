package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void placeAndTimesComeBackFromTheText() {
        var position = new Position("step/3f2a-1/goal", Map.of("3f2a-0/arrive", Duration.ofSeconds(95), "3f2a-1/goal",
                Duration.ofMinutes(90)));
        assertEquals("step/3f2a-1/goal\n3f2a-0/arrive 95\n3f2a-1/goal 5400", position.write());
        assertEquals(position, Position.read(position.write()));
    }

    @Test
    void aPlaceAloneIsAPositionWithoutTimes() {
        assertEquals(new Position("step/a/b", Map.of()), Position.read("step/a/b"));
        assertEquals("step/a/b", Position.read("step/a/b").write());
        assertEquals(new Position("", Map.of()), Position.read(""));
    }

    @Test
    void linesOfAnotherVersionArePassedOver() {
        assertEquals(new Position("read-back", Map.of("a/b", Duration.ofSeconds(7))), Position.read(
                "read-back\na/b 7\nsomething else\na/c -3\na/d 99999999999999999999\n"));
    }
}
