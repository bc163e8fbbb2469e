package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.ui.PendingDeletions.Deletion;
import org.junit.jupiter.api.Test;

class WayBackTest {
    private final DirectTasks tasks = new DirectTasks();
    private final PendingDeletions wayBack = new PendingDeletions(tasks);
    private final List<String> happened = new ArrayList<>();

    private void done(String id) {
        wayBack.done(new Deletion(id, id), () -> happened.add("undone " + id));
    }

    private void delete(String id) {
        wayBack.delete(new Deletion(id, id), () -> happened.add("deleted " + id));
    }

    @Test
    void whatWasDoneCanBeUndoneOnce() {
        done("a");
        assertFalse(wayBack.isHidden("a"));
        wayBack.takeBack();
        wayBack.takeBack();
        assertEquals(List.of("undone a"), happened);
        assertNull(wayBack.currentProperty().get());
    }

    @Test
    void theWayBackClosesAfterEightSeconds() {
        done("a");
        tasks.pass(Duration.ofMillis(7_999));
        assertNotNull(wayBack.currentProperty().get());
        tasks.pass(Duration.ofMillis(1));
        assertNull(wayBack.currentProperty().get());
        wayBack.takeBack();
        assertEquals(List.of(), happened);
    }

    @Test
    void aNewOneGetsItsOwnFullTime() {
        done("a");
        tasks.pass(Duration.ofSeconds(7));
        done("b");
        tasks.pass(Duration.ofSeconds(7));
        wayBack.takeBack();
        assertEquals(List.of("undone b"), happened);
    }

    @Test
    void doingSomethingMakesAWaitingDeletionFinal() {
        delete("a");
        done("b");
        assertEquals(List.of("deleted a"), happened);
        wayBack.takeBack();
        assertEquals(List.of("deleted a", "undone b"), happened);
    }

    @Test
    void deletingLetsGoOfWhatWasDone() {
        done("a");
        delete("b");
        wayBack.takeBack();
        tasks.pass(Duration.ofSeconds(20));
        assertEquals(List.of(), happened);
    }

    @Test
    void whatWasUndoneElsewhereIsNoLongerOffered() {
        done("a");
        wayBack.letGo("b");
        assertNotNull(wayBack.currentProperty().get());
        wayBack.letGo("a");
        assertNull(wayBack.currentProperty().get());
    }

    @Test
    void aWaitingDeletionIsNotLetGo() {
        delete("a");
        wayBack.letGo("a");
        wayBack.takeBack();
        assertFalse(wayBack.isHidden("a"));
        assertEquals(List.of(), happened);
    }
}
