package nl.klankbord.workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.conversation.Notes;
import nl.klankbord.ui.Autosave;
import nl.klankbord.ui.Saves;

/// One note on the screen: its text while it is being typed, and where it is in its life. Saved soon after every change; a
/// note that is emptied is removed from the store.
public final class NoteEntry {
    private final String id;
    private final ReadOnlyObjectWrapper<Note> note;
    private final StringProperty text;
    private final Autosave saving;
    private final Notes notes;
    private volatile boolean deleted;

    NoteEntry(Note start, Notes notes, Saves saves) {
        this.notes = notes;
        id = start.id();
        note = new ReadOnlyObjectWrapper<>(this, "note", start);
        text = new SimpleStringProperty(this, "text", start.text());
        saving = new Autosave(saves, () -> {
            var now = note.get();
            var gone = now.text().isBlank();
            return () -> {
                if (gone || deleted) {
                    notes.delete(now.id());
                } else {
                    notes.save(now);
                }
                return now;
            };
        });
        text.addListener((_, _, t) -> change(note.get().withText(t)));
    }

    private void change(Note next) {
        if (!next.equals(note.get())) {
            note.set(next);
            saving.changed();
        }
    }

    public ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    public String id() {
        return id;
    }

    public Life life() {
        return note.get().life();
    }

    public StringProperty textProperty() {
        return text;
    }

    public boolean isBlank() {
        return text.get().isBlank();
    }

    /// Saves right away: when the field loses focus.
    public void flush() {
        saving.flush();
    }

    /// Removes it from the store for good; a save that was still being tried does not bring it back. Blocks.
    void delete() {
        notes.delete(id);
        deleted = true;
    }

    /// Moves it on, or back, in its life.
    void move(Note next) {
        change(next);
        saving.flush();
    }
}
