package nl.klankbord.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.klankbord.report.DocumentFile;
import nl.klankbord.report.FileFailedException;
import nl.klankbord.report.Pdf;
import nl.klankbord.report.SummaryJson;
import nl.klankbord.report.SummarySource;
import nl.klankbord.store.OpenStore;

/// Writes the summary of a conversation to a file, as PDF or JSON, by the ending of its name.
final class SummaryExport {
    /// The forms there are.
    enum Form {
        PDF, JSON;

        /// The form a name ends with.
        static Optional<Form> of(Path file) {
            var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return java.util.Arrays.stream(values()).filter(f -> name.endsWith("." + f.name().toLowerCase(
                    Locale.ROOT))).findFirst();
        }
    }

    private final SummarySource source;

    /// @param me name of the user of this computer, may be empty
    SummaryExport(OpenStore store, Supplier<String> me) {
        source = source(store, me);
    }

    static SummarySource source(OpenStore store, Supplier<String> me) {
        return new SummarySource(new SummarySource.Ports(store.conversations(), store.persons(), store.results(), store
                .agreements(), store.notes()), me, ZoneId.systemDefault());
    }

    /// @return false when there is no such conversation
    /// @throws FileFailedException when the file cannot be written; an older file stays as it was
    boolean write(String conversation, Path to, Form form) throws FileFailedException {
        var summary = source.load(conversation);
        if (summary.isEmpty()) {
            return false;
        }
        DocumentFile.write(to, switch (form) {
            case PDF -> new Pdf().render(summary.get());
            case JSON -> new SummaryJson().write(summary.get());
        });
        return true;
    }
}
