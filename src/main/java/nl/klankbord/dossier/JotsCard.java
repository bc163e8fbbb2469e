package nl.klankbord.dossier;

import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.klankbord.conversation.Note;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.ViewLifecycle;

/// Loose notes: a line to type in, and the earlier ones with their day. Private, so not on the page while two people look.
final class JotsCard extends VBox {
    private static final int PORTION = 10;

    private final JotsViewModel model;
    private final I18n i18n;
    private final LocalDate today;
    private final VBox rows = new VBox();
    private final Button more;
    private int portion = PORTION;

    JotsCard(JotsViewModel model, I18n i18n, LocalDate today) {
        this.model = model;
        this.i18n = i18n;
        this.today = today;
        setId("jots");
        getStyleClass().addAll(Styles.CARD, "side-card");
        rows.getStyleClass().add("jots");
        var head = new HBox(new Icon("fth-lock"), Parts.label(i18n.get("dossier.jots.title"), Styles.H2));
        head.getStyleClass().add("head");
        more = Parts.button("jots-more", i18n.get("dossier.jots.more"), () -> {
            portion += PORTION;
            show();
        }, Styles.GHOST, Styles.COMPACT);
        getChildren().addAll(head, Parts.label(i18n.get("dossier.jots.private"), Styles.SMALL, Styles.QUIET), adding(),
                rows, more);
        model.editingProperty().when(ViewLifecycle.inScene(this)).subscribe(_ -> show());
        ListChangeListener<Note> onChange = _ -> show();
        sceneProperty().subscribe(scene -> {
            model.jots().removeListener(onChange);
            if (scene != null) {
                model.jots().addListener(onChange);
                show();
            }
        });
    }

    private Node adding() {
        var field = new TextField();
        field.setId("jot-new");
        field.textProperty().bindBidirectional(model.draftProperty());
        field.setOnAction(_ -> model.add());
        saveWhenLeft(field);
        var label = Parts.label(i18n.get("dossier.jots.add"), Styles.SMALL, Styles.STRONG);
        label.setLabelFor(field);
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }

    private void saveWhenLeft(TextField field) {
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.flush();
            }
        });
    }

    private void show() {
        var all = model.jots();
        rows.getChildren().setAll(all.stream().limit(portion).map(this::row).toList());
        Parts.show(more, all.size() > portion);
    }

    private Node row(Note note) {
        var id = "jot-" + note.id();
        var shown = TalkWords.shortened(note.text());
        var day = Dates.day(DossierReader.day(note.writtenAt()), today, i18n.language());
        var changing = model.editingProperty().get();
        var words = new VBox(Parts.label(day, Styles.SMALL, Styles.QUIET), changing != null && changing.id().equals(note
                .id()) ? field(id + "-text") : Parts.label(note.text()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, Parts.icon(id + "-edit", "fth-edit-2", i18n.get("dossier.jots.edit", shown),
                () -> edit(note)),
                Parts.icon(id + "-delete", "fth-trash-2", i18n.get("dossier.jots.delete", shown),
                        () -> model.delete(note, i18n.get("dossier.jots.deleted"))));
        row.getStyleClass().add("jot");
        return row;
    }

    private void edit(Note note) {
        model.edit(note);
        if (rows.lookup("#jot-" + note.id() + "-text") instanceof TextField field) {
            field.applyCss(); // a field without its skin would select everything once it gets it
            field.requestFocus();
            field.end();
        }
    }

    /// The words as a field. Enter or leaving keeps the change, Esc puts the old words back.
    private TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(i18n.get("dossier.jots.editing"));
        field.textProperty().bindBidirectional(model.editTextProperty());
        field.setOnAction(_ -> model.finishEdit());
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                model.revertEdit();
                e.consume();
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && field.getScene() != null) {
                model.finishEdit();
            }
        });
        return field;
    }
}
