package nl.klankbord.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import nl.klankbord.support.DirectTasks;
import org.junit.jupiter.api.Test;

class ConversationTimerTest {
    private final DirectTasks tasks = new DirectTasks();
    private final ConversationTimer timer = new ConversationTimer(tasks, Map.of("before", Duration.ofSeconds(
            95)));

    ConversationTimerTest() {
        timer.show("goal", 7);
        timer.start();
    }

    @Test
    void countsUpBesideTheTimeThatIsMeant() {
        tasks.pass(Duration.ofSeconds(400));
        assertEquals("6:40", timer.reading().clock());
        assertEquals(400 / 420.0, timer.reading().used(), 0.001);
        assertFalse(timer.reading().isOver());
    }

    @Test
    void aStageCountsOnFromTheTimeOfBefore() {
        timer.show("before", 7);
        tasks.pass(Duration.ofSeconds(5));
        assertEquals("1:40", timer.reading().clock());
        assertEquals(Map.of("before", Duration.ofSeconds(100)), timer.spent());
    }

    @Test
    void eachStageKeepsItsOwnTime() {
        tasks.pass(Duration.ofSeconds(65));
        timer.show("options", 12);
        tasks.pass(Duration.ofSeconds(5));
        assertEquals("0:05", timer.reading().clock());
        timer.show("goal", 7);
        assertEquals("1:05", timer.reading().clock());
    }

    @Test
    void aPauseIsNotCounted() {
        tasks.pass(Duration.ofSeconds(10));
        timer.togglePause();
        tasks.pass(Duration.ofMinutes(5));
        assertTrue(timer.reading().paused());
        timer.togglePause();
        tasks.pass(Duration.ofSeconds(2));
        assertEquals("0:12", timer.reading().clock());
    }

    @Test
    void aMinuteMoreTakesTheEndBack() {
        tasks.pass(Duration.ofMinutes(7));
        assertTrue(timer.reading().isOver());
        assertEquals(1, timer.reading().used(), 0);
        timer.addMinute();
        assertFalse(timer.reading().isOver());
        assertEquals(8, timer.reading().minutes());
    }

    @Test
    void aStageWithoutMeantTimeIsNeverOver() {
        timer.show("free", 0);
        timer.addMinute();
        tasks.pass(Duration.ofHours(2));
        assertEquals(0, timer.reading().minutes());
        assertFalse(timer.reading().isOver());
        assertEquals("120:00", timer.reading().clock());
    }

    @Test
    void countingGoesOnWhileTheClockIsHidden() {
        timer.hiddenProperty().set(true);
        tasks.pass(Duration.ofSeconds(3));
        assertEquals("0:03", timer.reading().clock());
    }

    @Test
    void aClockThatWasStoppedStandsStill() {
        timer.stop();
        tasks.pass(Duration.ofSeconds(3));
        assertEquals("0:00", timer.reading().clock());
    }
}
