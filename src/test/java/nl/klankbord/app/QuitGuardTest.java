package nl.klankbord.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import nl.klankbord.support.DirectTasks;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Dialogs;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.SaveFailedException;
import nl.klankbord.ui.Saves;
import org.junit.jupiter.api.Test;

class QuitGuardTest {
    private final DirectTasks tasks = new DirectTasks();
    private final Saves saves = new Saves(tasks);
    private final PendingDeletions deletions = new PendingDeletions(tasks);
    private final List<String> events = new ArrayList<>();
    private boolean goesAnyway;

    private final Dialogs dialogs = new Dialogs() {
        @Override
        public boolean confirm(Question question) {
            events.add("asked");
            assertTrue(question.danger());
            return goesAnyway;
        }

        @Override
        public void tell(Message message) {
            events.add("told");
        }

        @Override
        public Optional<Path> chooseSaveFile(FileKind kind, String suggestedName) {
            return Optional.empty();
        }
    };

    private void quit() {
        new QuitGuard(tasks, saves, deletions, dialogs, new I18n(Language.NL)).quit(() -> events.add("left"),
                () -> events.add("ended"));
    }

    private Autosave typed(Callable<?> work) {
        var autosave = new Autosave(saves, () -> work);
        autosave.changed();
        return autosave;
    }

    @Test
    void withNothingUnsavedItSimplyEnds() {
        quit();
        assertEquals(List.of("left", "ended"), events);
    }

    @Test
    void whatIsUnsavedIsSavedFirst() {
        typed(() -> events.add("saved"));
        quit();
        assertEquals(List.of("left", "saved", "ended"), events);
    }

    @Test
    void whatWaitsToBeDeletedIsDeletedFirst() {
        deletions.delete(new PendingDeletions.Deletion("p", "weg"), () -> events.add("deleted"));
        quit();
        assertEquals(List.of("left", "deleted", "ended"), events);
    }

    @Test
    void whenSavingFailsItAsksAndStayingKeepsTheText() {
        var autosave = typed(() -> {
            throw new SaveFailedException(SaveFailedException.Reason.DISK_FULL, new IllegalStateException());
        });
        quit();
        assertEquals(List.of("left", "asked"), events);
        assertEquals(Autosave.State.FAILED, autosave.stateProperty().get());
        goesAnyway = true;
        quit();
        assertEquals(List.of("left", "asked", "left", "asked", "ended"), events);
    }
}
