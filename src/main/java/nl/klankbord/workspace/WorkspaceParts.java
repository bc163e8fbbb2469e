package nl.klankbord.workspace;

import java.util.function.Supplier;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Dialogs;

/// What a conversation and its preparation are built from.
public record WorkspaceParts(Ports ports, ExerciseCatalog catalog, Work work, Words words) {
    /// @param i18n interface texts and the language of the screen
    /// @param dialogs questions that stop the work for a moment
    /// @param me name of the user of this computer; asked when it is needed, may be empty
    /// @param answers says an earlier answer in plain words
    public record Words(I18n i18n, Dialogs dialogs, Supplier<String> me, AnswerWords answers) {}
}
