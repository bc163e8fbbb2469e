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
    private final ReadOnlyObjectWrapper<Note> note;
    private final StringProperty text;
    private final Autosave saving;

    NoteEntry(Note start, Notes notes, Saves saves) {
        note = new ReadOnlyObjectWrapper<>(this, "note", start);
        text = new SimpleStringProperty(this, "text", start.text());
        saving = new Autosave(saves, () -> {
            var now = note.get();
            var gone = now.text().isBlank();
            return () -> {
                if (gone) {
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
        return note.get().id();
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

    /// Moves it on, or back, in its life.
    void move(Note next) {
        change(next);
        saving.flush();
    }
}
