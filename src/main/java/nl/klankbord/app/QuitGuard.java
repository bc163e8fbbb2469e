package nl.klankbord.app;

import java.time.Duration;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Dialogs;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.Saves;
import nl.klankbord.ui.Tasks;

/// What happens before the program ends: the screen is left, everything unsaved is saved, waiting deletions are carried
/// out. When something cannot be saved, quitting asks.
final class QuitGuard {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Tasks tasks;
    private final Saves saves;
    private final PendingDeletions deletions;
    private final Dialogs dialogs;
    private final I18n i18n;

    QuitGuard(Tasks tasks, Saves saves, PendingDeletions deletions, Dialogs dialogs, I18n i18n) {
        this.tasks = tasks;
        this.saves = saves;
        this.deletions = deletions;
        this.dialogs = dialogs;
        this.i18n = i18n;
    }

    /// Saves and then goes on; asks first when something cannot be saved.
    /// @param leave lets the screen hand in what it has
    /// @param goOn ends the program
    void quit(Runnable leave, Runnable goOn) {
        leave.run();
        deletions.finish();
        saves.flush();
        tasks.drain(PATIENCE);
        // what follows a save is said on this thread, after this method; so the question comes one turn later
        tasks.onWindowThread(() -> {
            if (saves.allSaved() || goesAnyway()) {
                goOn.run();
            }
        });
    }

    private boolean goesAnyway() {
        return dialogs.confirm(new Dialogs.Question(i18n.get("app.quit.title"), i18n.get("app.quit.text"), i18n.get(
                "app.quit.goOn"), i18n.get("app.quit.stay"), true));
    }
}
