package nl.klankbord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.ui.PendingDeletions.Deletion;
import org.junit.jupiter.api.Test;

class PendingDeletionsTest {
    private final DirectTasks tasks = new DirectTasks();
    private final PendingDeletions deletions = new PendingDeletions(tasks);
    private final List<String> gone = new ArrayList<>();

    private void delete(String id) {
        deletions.delete(new Deletion(id, "weg"), () -> gone.add(id));
    }

    @Test
    void itIsHiddenAtOnceAndGoneAfterEightSeconds() {
        delete("a");
        assertTrue(deletions.isHidden("a"));
        tasks.pass(Duration.ofMillis(7999));
        assertEquals(List.of(), gone);
        tasks.pass(Duration.ofMillis(1));
        assertEquals(List.of("a"), gone);
        assertNull(deletions.currentProperty().get());
    }

    @Test
    void takenBackItIsSeenAgainAndNeverDeleted() {
        delete("a");
        deletions.takeBack();
        tasks.pass(Duration.ofSeconds(20));
        assertEquals(List.of(), gone);
        assertEquals(Set.of(), deletions.hidden());
        deletions.takeBack();
    }

    @Test
    void theNextDeletionFinishesTheOneBefore() {
        delete("a");
        delete("b");
        assertEquals(List.of("a"), gone);
        assertEquals(new Deletion("b", "weg"), deletions.currentProperty().get());
        deletions.takeBack();
        assertEquals(List.of("a"), gone);
    }

    @Test
    void quittingFinishesWhatWaits() {
        delete("a");
        deletions.finish();
        assertEquals(List.of("a"), gone);
    }

    @Test
    void whileItIsBeingRemovedItStaysHidden() {
        tasks.hold();
        delete("a");
        tasks.pass(Duration.ofSeconds(8));
        assertTrue(deletions.isHidden("a"));
        tasks.release();
        assertEquals(List.of("a"), gone);
    }

    @Test
    void whatCannotBeRemovedIsSeenAgain() {
        deletions.delete(new Deletion("a", "weg"), () -> {
            throw new IllegalStateException("disk");
        });
        assertThrows(IllegalStateException.class, deletions::finish);
        assertFalse(deletions.isHidden("a"));
    }

    @Test
    void theIdsThatAreHiddenAreOneSetThatKeepsItsListeners() {
        assertSame(deletions.hidden(), deletions.hidden());
    }
}
