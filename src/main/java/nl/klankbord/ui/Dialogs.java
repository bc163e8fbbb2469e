package nl.klankbord.ui;

import java.nio.file.Path;
import java.util.Optional;

/// Questions to the user that stop the work for a moment. View models know only this interface.
public interface Dialogs {
    /// Asks before something is gone for good or another serious step. The safe answer has the focus and is what Esc means.
    /// @return true when the user chose to go on
    boolean confirm(Question question);

    /// A message with one way on.
    void tell(Message message);

    /// Where to save a file, or empty when the user changed their mind. Asks before an existing file is replaced.
    Optional<Path> chooseSaveFile(FileKind kind, String suggestedName);

    /// @param title what would happen, as a question
    /// @param text what that means
    /// @param goOn the label of the button that does it: a verb
    /// @param stay the label of the safe button
    /// @param danger true for what cannot be undone
    record Question(String title, String text, String goOn, String stay, boolean danger) {}

    /// @param title what happened
    /// @param text what is safe, and what the user can do
    record Message(String title, String text) {}

    /// A kind of file: its extension without a dot, and what the user calls it.
    record FileKind(String extension, String description) {}
}
