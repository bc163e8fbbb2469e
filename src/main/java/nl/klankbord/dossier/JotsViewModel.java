package nl.klankbord.dossier;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Notes;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Autosave.State;
import nl.klankbord.ui.Ids;
import nl.klankbord.ui.PendingDeletions;
import nl.klankbord.ui.PendingDeletions.Deletion;
import nl.klankbord.ui.Saves;
import org.jspecify.annotations.Nullable;

/// Loose, dated notes about one person between talks. What is being typed is a stored note from its first character, so
/// that nothing is lost; Enter puts it in the list.
final class JotsViewModel {
    /// What the notes need from outside.
    record Around(Notes notes, Saves saves, PendingDeletions deletions, InstantSource clock, Ids ids) {}

    private final String person;
    private final Around around;
    private final Autosave autosave;
    private final ObservableList<Note> jots = FXCollections.observableArrayList();
    private final ObservableList<Note> jotsForViews = FXCollections.unmodifiableObservableList(jots);
    private final StringProperty draft = new SimpleStringProperty(this, "draft", "");
    private final ReadOnlyObjectWrapper<@Nullable Note> editing = new ReadOnlyObjectWrapper<>(this, "editing");
    private final StringProperty editText = new SimpleStringProperty(this, "editText", "");
    private final Map<String, Note> unsaved = new LinkedHashMap<>();
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();
    private @Nullable Note drafted;

    JotsViewModel(String person, Around around) {
        this.person = person;
        this.around = around;
        autosave = new Autosave(around.saves(), this::work);
        autosave.stateProperty().addListener((_, _, state) -> {
            if (state == State.SAVED) {
                unsaved.clear();
            }
        });
        draft.addListener((_, _, text) -> type(text));
        editText.addListener((_, _, text) -> typeEdit(text));
    }

    /// Takes over what is stored; what is being typed stays in its field and out of the list.
    void show(List<Note> stored) {
        var typing = drafted;
        jots.setAll(stored.stream().filter(n -> typing == null || !n.id().equals(typing.id())).filter(n -> !around
                .deletions().isHidden(n.id())).map(n -> unsaved.getOrDefault(n.id(), n)).toList());
    }

    /// Newest first.
    ObservableList<Note> jots() {
        return jotsForViews;
    }

    /// The line that is being typed.
    StringProperty draftProperty() {
        return draft;
    }

    private void type(String text) {
        var now = drafted;
        if (now == null && text.isBlank()) {
            return;
        }
        drafted = now == null
                ? new Note(around.ids().next(), person, null, Note.Life.JOT, text, around.clock().instant())
                : now.withText(text);
        store(drafted);
    }

    /// Puts the line in the list and makes room for the next. Nothing happens while it is empty.
    void add() {
        var done = drafted;
        if (done == null || draft.get().isBlank()) {
            return;
        }
        drafted = null;
        draft.set("");
        var tidy = done.withText(done.text().strip());
        jots.addFirst(tidy);
        store(tidy);
        autosave.flush();
    }

    /// The note whose words are being changed, as it was before; null when there is none.
    ReadOnlyObjectProperty<@Nullable Note> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// The new words while one is being changed. They are stored as they are typed, except when nothing is left.
    StringProperty editTextProperty() {
        return editText;
    }

    /// Starts changing the words of a note; its day stays.
    void edit(Note note) {
        finishEdit();
        editing.set(note);
        editText.set(note.text());
    }

    private void typeEdit(String text) {
        var note = editing.get();
        if (note != null && !text.isBlank()) {
            store(note.withText(text));
        }
    }

    /// Keeps the new words; when nothing is left, the old ones.
    void finishEdit() {
        var note = editing.get();
        if (note == null) {
            return;
        }
        var next = note.withText(editText.get().isBlank() ? note.text() : editText.get().strip());
        editing.set(null);
        jots.replaceAll(n -> n.id().equals(note.id()) ? next : n);
        if (unsaved.containsKey(note.id()) || !next.equals(note)) {
            store(next);
            autosave.flush();
        }
    }

    /// Puts the old words back.
    void revertEdit() {
        var note = editing.get();
        if (note != null) {
            editText.set(note.text());
            finishEdit();
        }
    }

    /// @param message what the bar says
    void delete(Note note, String message) {
        finishEdit();
        flush();
        jots.removeIf(n -> n.id().equals(note.id()));
        around.deletions().delete(new Deletion(note.id(), message), () -> deleteForGood(note.id()));
    }

    /// On the database thread, as saving is: a save that was still being tried does not bring the note back.
    private void deleteForGood(String id) {
        around.notes().delete(id);
        deleted.add(id);
    }

    private void store(Note note) {
        unsaved.put(note.id(), note);
        autosave.changed();
    }

    private Callable<?> work() {
        var values = List.copyOf(unsaved.values());
        return () -> {
            for (var note : values) {
                if (note.text().isBlank() || deleted.contains(note.id())) {
                    around.notes().delete(note.id());
                } else {
                    around.notes().save(note);
                }
            }
            return values.size();
        };
    }

    /// Saves right away, also what is being typed.
    void flush() {
        autosave.flush();
    }
}
