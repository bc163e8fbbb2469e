package nl.klankbord.workspace;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// One's own notes in the drawer: intention, working notes, jots since the last talk. Veiled while people look together:
/// then there is a [Veil] and no note anywhere in the scene graph.
final class NotesTab extends VBox {
    private final TalkViewModel talk;
    private final NotesViewModel notes;
    private final Screen screen;
    private final Show show;

    NotesTab(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.notes = talk.notes();
        this.screen = screen;
        show = new Show(screen);
        getStyleClass().addAll("tab-body", "notes-tab");
        ViewLifecycle.whileInScene(this, this::listen);
    }

    private Subscription listen() {
        ListChangeListener<NoteEntry> listed = _ -> update();
        SetChangeListener<String> hidden = _ -> update();
        notes.entries().addListener(listed);
        notes.hidden().addListener(hidden);
        Subscription ends = () -> {
            notes.entries().removeListener(listed);
            notes.hidden().removeListener(hidden);
            getChildren().clear();
        };
        return notes.veiledProperty().subscribe(_ -> update()).and(ends);
    }

    private void update() {
        Regions.rebuild(this, () -> {
            getChildren().clear();
            if (notes.veiledProperty().get()) {
                getChildren().setAll(new Veil("workspace-notes-show", notes, screen), show.label(show.text(
                        "workspace.notes.veil.hint", talk.names().you()), Styles.SMALL, Styles.QUIET));
            } else {
                showNotes();
            }
        });
    }

    private void showNotes() {
        if (talk.togetherProperty().get()) {
            getChildren().add(show.button("workspace-notes-veil", "workspace.notes.veil.now", "fth-eye-off",
                    notes::veilNow));
        }
        getChildren().add(show.label(show.text("workspace.notes.hint"), Styles.SMALL, Styles.QUIET));
        getChildren().add(new NoteBox(notes.intention(), show.text("workspace.notes.intention"), 2, new HBox()));
        section("workspace.notes.working", notes.in(Life.WORKING));
        getChildren().add(show.button("workspace-notes-add", "workspace.notes.add", "fth-plus", this::add,
                Styles.LINK, Styles.GHOST));
        section("workspace.notes.jots", notes.in(Life.JOT));
        section("workspace.notes.in-summary", notes.in(Life.SUMMARY));
    }

    private void section(String key, List<NoteEntry> entries) {
        if (!entries.isEmpty()) {
            getChildren().add(show.label(show.text(key), Styles.H3));
            entries.forEach(e -> getChildren().add(new NoteBox(e, NoteBox.day(e, screen), 3, actions(e))));
        }
    }

    private HBox actions(NoteEntry entry) {
        var row = new HBox();
        row.getStyleClass().add("actions");
        if (entry.life() == Life.JOT) {
            row.getChildren().add(show.button("workspace-note-take-" + entry.id(), "workspace.notes.take",
                    "fth-corner-right-down", () -> notes.take(entry), Styles.LINK, Styles.GHOST));
        }
        row.getChildren().addAll(Show.spring(), show.icon("workspace-note-delete-" + entry.id(),
                "workspace.notes.delete", "fth-trash-2", () -> notes.delete(entry, show.text(
                        "workspace.notes.deleted")),
                Styles.GHOST, Styles.ICON));
        return row;
    }

    private void add() {
        var entry = notes.add();
        update();
        var field = lookup("#workspace-note-" + entry.id());
        if (field != null) {
            field.requestFocus();
        }
    }
}
