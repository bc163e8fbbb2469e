package nl.klankbord.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.klankbord.report.DocumentOpener.Act;
import nl.klankbord.report.SummaryViewModel.Surroundings;
import nl.klankbord.ui.Dialogs.FileKind;
import org.jspecify.annotations.Nullable;

/// Saves the draft that is seen as a file, and hands that file to another program.
public final class SummarySaving {
    /// What went wrong at the last act.
    public enum Problem {
        NO_FOLDER, IS_FOLDER, NOT_ALLOWED, DISK_FULL, NOT_SAVED, NOT_OPENED, NOT_PRINTED
    }

    /// In which form a summary is saved.
    public enum Format {
        PDF, JSON;

        /// Without a dot.
        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final SummaryViewModel model;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<@Nullable Path> saved = new ReadOnlyObjectWrapper<>(this, "saved");
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>(this, "problem");

    SummarySaving(SummaryViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
    }

    /// The file that was saved last, while nothing has changed since; else null.
    public ReadOnlyObjectProperty<@Nullable Path> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Asks where, and saves what is seen: once what was typed last is in it. Nothing happens before the first draft.
    public void save(Format format) {
        var draft = model.draftProperty().get();
        if (draft != null) {
            var kind = new FileKind(format.extension(), around.i18n().get("report.file." + format));
            around.dialogs().chooseSaveFile(kind, DocumentFile.nameFor(draft.summary(), format.extension()))
                    .ifPresent(place -> model.withNewest(d -> write(d, format, place)));
        }
    }

    private void write(SummaryDraft draft, Format format, Path place) {
        forget();
        around.tasks().aside(() -> {
            DocumentFile.write(place, format == Format.PDF ? draft.pdf() : new SummaryJson().write(draft.summary()));
            return place;
        }).onSuccess(saved::set).onError(FileFailedException.class, e -> problem.set(switch (e.reason()) {
            case NO_FOLDER -> Problem.NO_FOLDER;
            case IS_FOLDER -> Problem.IS_FOLDER;
            case NOT_ALLOWED -> Problem.NOT_ALLOWED;
            case DISK_FULL -> Problem.DISK_FULL;
            case OTHER -> Problem.NOT_SAVED;
        })).start();
    }

    /// What was saved no longer is what is seen.
    void forget() {
        saved.set(null);
        problem.set(null);
    }

    /// Opens or prints what was saved last, with a program of this computer.
    public void hand(Act act) {
        var file = saved.get();
        if (file != null) {
            problem.set(null);
            around.tasks().aside(() -> {
                around.opener().hand(file, act);
                return file;
            }).onError(IOException.class, _ -> problem.set(act == Act.OPEN ? Problem.NOT_OPENED : Problem.NOT_PRINTED))
                    .start();
        }
    }
}
