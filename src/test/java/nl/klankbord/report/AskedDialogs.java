package nl.klankbord.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klankbord.ui.Dialogs;
import org.jspecify.annotations.Nullable;

/// Answers every question for a place to save with the same place, and remembers what was asked.
final class AskedDialogs implements Dialogs {
    @Nullable
    Path answer;
    final List<String> asked = new ArrayList<>();

    AskedDialogs(@Nullable Path answer) {
        this.answer = answer;
    }

    @Override
    public boolean confirm(Question question) {
        throw new AssertionError("nothing here asks for this: " + question);
    }

    @Override
    public void tell(Message message) {
        throw new AssertionError("nothing here says this: " + message);
    }

    @Override
    public Optional<Path> chooseSaveFile(FileKind kind, String suggestedName) {
        asked.add(kind.extension() + ", " + kind.description() + ", " + suggestedName);
        return Optional.ofNullable(answer);
    }
}
