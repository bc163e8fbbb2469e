package nl.klankbord.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.klankbord.ui.Dialogs;

/// The way out when saving keeps failing: what people typed on this screen, as a plain text file anywhere.
final class UnsavedText {
    private final Wiring wiring;
    private final Navigator navigator;

    UnsavedText(Wiring wiring, Navigator navigator) {
        this.wiring = wiring;
        this.navigator = navigator;
    }

    /// Asks where, and writes.
    void keep() {
        var text = navigator.viewModel() instanceof nl.klankbord.ui.Rescue screen ? screen.typedText() : "";
        var kind = new Dialogs.FileKind("txt", wiring.i18n.get("app.rescue.kind"));
        wiring.dialogs.chooseSaveFile(kind, "klankbord.txt").ifPresent(file -> wiring.tasks.aside(() -> {
            try {
                return Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).onError(UncheckedIOException.class, _ -> wiring.dialogs.tell(new Dialogs.Message(wiring.i18n.get(
                "app.copy.failed.title"), wiring.i18n.get("app.copy.failed.text")))).start());
    }
}
