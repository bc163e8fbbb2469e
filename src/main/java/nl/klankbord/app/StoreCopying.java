package nl.klankbord.app;

import java.nio.file.Path;
import nl.klankbord.store.CopyResult;
import nl.klankbord.store.OpenStore;
import nl.klankbord.ui.Dialogs;
import nl.klankbord.ui.SaveFailedException;

/// "Save a copy…": asks where, writes a verified copy there, and says what came of it.
final class StoreCopying {
    private final Wiring wiring;
    private final OpenStore store;

    StoreCopying(Wiring wiring, OpenStore store) {
        this.wiring = wiring;
        this.store = store;
    }

    void ask() {
        var kind = new Dialogs.FileKind("db", wiring.i18n.get("app.copy.kind"));
        // the dialog has asked already before a file that is there is replaced
        wiring.dialogs.chooseSaveFile(kind, "klankbord-copy.db").ifPresent(this::write);
    }

    private void write(Path target) {
        wiring.tasks.of(() -> store.saveCopy(target, true)).onSuccess(result -> {
            switch (result) {
                case CopyResult.Written(var file) -> tell("app.copy.done", file);
                case CopyResult.AlreadyThere(var file) -> tell("app.copy.failed", file);
                case CopyResult.IsTheStore(var file) -> tell("app.copy.same", file);
            }
        }).onError(SaveFailedException.class, _ -> tell("app.copy.failed", target)).start();
    }

    private void tell(String key, Path file) {
        wiring.dialogs.tell(new Dialogs.Message(wiring.i18n.get(key + ".title"), wiring.i18n.get(key + ".text", file
                .toString())));
    }
}
