package nl.klankbord.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import nl.klankbord.conversation.Note;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.ui.PendingDeletions.Deletion;
import nl.klankbord.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// One's own notes in a conversation: the intention, working notes and the jots since the last talk. Veiled while two people
/// look together; shown for a moment on request, and never veiled under somebody's typing hands.
public final class NotesViewModel {
    /// How long notes are shown on request while people look together.
    public static final Duration SHOWN = Duration.ofSeconds(30);
    /// Without a key for this long, typing has come to rest.
    public static final Duration TYPING_RESTS = Duration.ofSeconds(10);

    /// Whose notes these are.
    record About(String person, String conversation) {}

    private final About about;
    private final WorkspaceParts parts;
    private final ReadOnlyBooleanProperty together;
    private final ReadOnlyBooleanWrapper veiled = new ReadOnlyBooleanWrapper(this, "veiled", true);
    private final ObservableList<NoteEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<NoteEntry> entriesForViews = FXCollections.unmodifiableObservableList(entries);
    private final Map<String, Note> beforeSummary = new HashMap<>();
    private final NoteEntry intention;
    private Runnable summaryChange = () -> {};
    private Instant lastKey = Instant.EPOCH;
    private Tasks.@Nullable Timer veil;

    NotesViewModel(About about, List<Note> notes, WorkspaceParts parts, ReadOnlyBooleanProperty together) {
        this.about = about;
        this.parts = parts;
        this.together = together;
        notes.stream().filter(n -> n.life() != Life.INTENTION).forEach(n -> entries.add(entry(n)));
        intention = entry(notes.stream().filter(n -> n.life() == Life.INTENTION).findFirst().orElseGet(() -> fresh(
                Life.INTENTION)));
        veiled.set(together.get());
        together.addListener((_, _, on) -> veil(on));
    }

    private NoteEntry entry(Note note) {
        var entry = new NoteEntry(note, parts.ports().notes(), parts.work().saves());
        entry.textProperty().addListener(_ -> lastKey = parts.work().clock().instant());
        return entry;
    }

    private Note fresh(Life life) {
        return new Note(parts.work().ids().next(), about.person(), about.conversation(), life, "", parts.work().clock()
                .instant());
    }

    /// Who gets to know that something went into the summary or out of it.
    void onSummaryChange(Runnable action) {
        summaryChange = action;
    }

    // --- the veil ---

    /// True while the notes must not be on the screen.
    public ReadOnlyBooleanProperty veiledProperty() {
        return veiled.getReadOnlyProperty();
    }

    /// Shows the notes for [#SHOWN]; then they are veiled again as soon as nobody types.
    public void show() {
        stopVeil();
        veiled.set(false);
        if (together.get()) {
            veil = parts.work().tasks().later(SHOWN, this::veilAgain);
        }
    }

    /// Veils right away.
    public void veilNow() {
        veil(together.get());
    }

    private void veilAgain() {
        var rested = Duration.between(lastKey, parts.work().clock().instant());
        if (rested.compareTo(TYPING_RESTS) < 0) {
            veil = parts.work().tasks().later(TYPING_RESTS.minus(rested), this::veilAgain);
        } else {
            veil(together.get());
        }
    }

    private void veil(boolean on) {
        stopVeil();
        veiled.set(on);
    }

    private void stopVeil() {
        if (veil != null) {
            veil.stop();
            veil = null;
        }
    }

    // --- the notes ---

    /// What the user wants to reach in this talk; private, and it stays so.
    public NoteEntry intention() {
        return intention;
    }

    /// Every note but the intention. Views leave out those that wait to be deleted.
    public ObservableList<NoteEntry> entries() {
        return entriesForViews;
    }

    /// Those at this point of their life that are not being deleted.
    public List<NoteEntry> in(Life life) {
        Predicate<NoteEntry> there = e -> !parts.work().deletions().isHidden(e.id());
        return entries.stream().filter(there.and(e -> e.life() == life)).toList();
    }

    /// Adds an empty working note, or gives the one that is still empty.
    public NoteEntry add() {
        Optional<NoteEntry> empty = in(Life.WORKING).stream().filter(NoteEntry::isBlank).findFirst();
        return empty.orElseGet(() -> {
            var entry = entry(fresh(Life.WORKING));
            entries.add(entry);
            return entry;
        });
    }

    /// Takes a jot into this conversation, as a working note.
    public void take(NoteEntry jot) {
        move(jot, jot.noteProperty().get().moveTo(Life.WORKING, about.conversation()));
    }

    /// Puts a note into the summary that both agree on.
    public void putInSummary(NoteEntry entry) {
        beforeSummary.put(entry.id(), entry.noteProperty().get());
        move(entry, entry.noteProperty().get().moveTo(Life.SUMMARY, about.conversation()));
        summaryChange.run();
    }

    /// Takes a note out of the summary: it is again what it was, or a working note.
    public void takeFromSummary(NoteEntry entry) {
        var now = entry.noteProperty().get();
        var before = Optional.ofNullable(beforeSummary.remove(entry.id()));
        move(entry, before.map(b -> now.moveTo(b.life(), b.conversation())).orElseGet(() -> now.moveTo(Life.WORKING,
                about.conversation())));
        summaryChange.run();
    }

    private void move(NoteEntry entry, Note next) {
        entry.move(next);
        // the same entry at the same place: whoever looks at the list sees that it changed
        entries.set(entries.indexOf(entry), entry);
    }

    /// Deletes with a way back.
    /// @param message what the bar says
    public void delete(NoteEntry entry, String message) {
        entry.flush();
        parts.work().deletions().delete(new Deletion(entry.id(), message), entry::delete);
    }

    /// Ids of notes that wait to be deleted change: whoever shows the list listens to this.
    public ObservableSet<String> hidden() {
        return parts.work().deletions().hidden();
    }

    void leave() {
        stopVeil();
        intention.flush();
        entries.forEach(NoteEntry::flush);
    }
}
