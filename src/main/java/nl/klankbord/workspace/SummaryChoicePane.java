package nl.klankbord.workspace;

import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.conversation.Note.Life;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// What goes into the summary, part by part; and, out of sight while people look together, the notes that can be put in.
final class SummaryChoicePane extends VBox {
    private final TalkViewModel talk;
    private final Screen screen;
    private final Show show;
    private final VBox parts = new VBox();
    private final VBox notes = new VBox();

    SummaryChoicePane(TalkViewModel talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
        show = new Show(screen);
        getStyleClass().add("step-pane");
        parts.getStyleClass().addAll("parts", Styles.CARD);
        notes.getStyleClass().add("promote");
        getChildren().addAll(show.label(show.text("workspace.summary.question"), Styles.QUESTION), show.label(show
                .text("workspace.summary.lead"), Styles.LEAD), new ClosingProblem(talk.closing(), screen), parts,
                notes);
        ViewLifecycle.whileInScene(this, this::listen);
    }

    private Subscription listen() {
        ListChangeListener<NoteEntry> listed = _ -> rebuildNotes();
        SetChangeListener<String> hidden = _ -> rebuildNotes();
        talk.notes().entries().addListener(listed);
        talk.notes().hidden().addListener(hidden);
        Subscription ends = () -> {
            talk.notes().entries().removeListener(listed);
            talk.notes().hidden().removeListener(hidden);
            notes.getChildren().clear();
        };
        return talk.stagesProperty().subscribe(_ -> rebuildParts()).and(talk.notes().veiledProperty().subscribe(
                _ -> rebuildNotes())).and(ends).and(Subscription.combine(talk.runs().stream()
                        .map(r -> r.stateProperty()
                                .subscribe((_, _) -> rebuildParts()))
                        .toArray(Subscription[]::new)));
    }

    private void rebuildParts() {
        Regions.rebuild(parts, this::showParts);
    }

    private void rebuildNotes() {
        Regions.rebuild(notes, this::showNotes);
    }

    private void showParts() {
        parts.getChildren().clear();
        var stage = "";
        for (var part : talk.closing().parts()) {
            var title = part.stage().in(screen.language());
            if (!title.equals(stage)) {
                parts.getChildren().add(show.label(title, Styles.H3));
                stage = title;
            }
            parts.getChildren().add(box(part));
        }
        if (parts.getChildren().isEmpty()) {
            parts.getChildren().add(show.label(show.text("workspace.summary.nothing"), Styles.QUIET));
        }
    }

    private CheckBox box(ClosingViewModel.Part part) {
        var said = String.join(", ", StageWords.words(part.run(), part.step(), screen.language())).strip();
        var title = part.step().title().in(screen.language());
        var box = new CheckBox(said.isEmpty() ? title : title + "\n" + said);
        box.setId("workspace-part-" + part.step().id());
        box.setWrapText(true);
        box.setSelected(part.inSummary());
        box.setOnAction(_ -> talk.closing().include(part, box.isSelected()));
        return box;
    }

    private void showNotes() {
        notes.getChildren().clear();
        var promoted = talk.notes().in(Life.SUMMARY);
        if (!promoted.isEmpty()) {
            notes.getChildren().add(show.label(show.text("workspace.summary.from-notes"), Styles.H3));
            promoted.forEach(e -> notes.getChildren().add(note(e, "workspace.summary.take-out", "fth-corner-up-left",
                    () -> talk.notes().takeFromSummary(e))));
        }
        if (talk.notes().veiledProperty().get()) {
            notes.getChildren().add(new Veil("workspace-promote-show", talk.notes(), screen));
            return;
        }
        var own = Stream.concat(talk.notes().in(Life.WORKING).stream(), talk.notes().in(Life.JOT)
                .stream()).filter(e -> !e.isBlank()).toList();
        if (!own.isEmpty()) {
            notes.getChildren().addAll(show.label(show.text("workspace.summary.notes"), Styles.H3), show.label(show
                    .text("workspace.summary.notes.hint"), Styles.QUIET));
            own.forEach(e -> notes.getChildren().add(note(e, "workspace.summary.put-in", "fth-plus", () -> talk.notes()
                    .putInSummary(e))));
        }
    }

    private VBox note(NoteEntry entry, String key, String icon, Runnable act) {
        var row = new HBox(show.button("workspace-promote-" + entry.id(), key, icon, act, Styles.COMPACT));
        row.getStyleClass().add("actions");
        var card = new VBox(show.label(NoteBox.day(entry, screen), Styles.SMALL, Styles.QUIET), show.label(entry
                .textProperty().get()), row);
        card.getStyleClass().addAll("note", Styles.CARD);
        return card;
    }
}
