package nl.klankbord.conversation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.klankbord.i18n.Dates;
import nl.klankbord.i18n.I18n;
import nl.klankbord.ui.DateEntry;
import nl.klankbord.ui.GrowingArea;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.ViewLifecycle;

/// The panel for looking back at one agreement: what became of it, a line about it, a new day when it was moved, and what
/// was said before. Stands under an agreement on any screen; it is made again when the language changes.
public final class CheckUpView extends VBox {
    private final CheckUpViewModel model;
    private final I18n i18n;
    private final AgreementWords words;
    private final String id;
    private final Label noteLabel = new Label();
    private final VBox noteBox = new VBox(noteLabel);
    private final VBox movedBox = new VBox();
    private final VBox earlier = new VBox();

    public CheckUpView(CheckUpViewModel model, I18n i18n) {
        this.model = model;
        this.i18n = i18n;
        words = new AgreementWords(i18n);
        id = "check-" + model.agreement().id();
        getStyleClass().add("check-up");
        getStylesheets().add(Objects.requireNonNull(CheckUpView.class.getResource("CheckUpView.css")).toExternalForm());
        buildNote();
        buildMoved();
        earlier.getStyleClass().add("earlier");
        getChildren().addAll(title(), choices(), movedBox, noteBox, earlier);
        // the view model lives longer than this panel: listened to only while the panel is in a window
        var shown = ViewLifecycle.inScene(this);
        model.chosenProperty().when(shown).subscribe(this::show);
        model.agreementProperty().when(shown).subscribe(_ -> showEarlier());
        show(model.chosenProperty().get());
        showEarlier();
    }

    private Label title() {
        var title = new Label(i18n.get("conversation.checkUp.title"));
        title.getStyleClass().add(Styles.STRONG);
        return title;
    }

    private Node choices() {
        var row = new FlowPane();
        row.getStyleClass().add("choices");
        for (var state : CheckUpViewModel.CHOICES) {
            var chip = new ToggleButton(words.state(state));
            chip.setId(id + "-" + state);
            chip.getStyleClass().add(Styles.CHIP);
            chip.setOnAction(_ -> {
                if (chip.isSelected()) {
                    model.choose(state);
                } else {
                    model.takeBack();
                }
            });
            model.chosenProperty().when(ViewLifecycle.inScene(this)).subscribe(c -> {
                chip.setSelected(c == state);
                chip.setGraphic(c == state ? new Icon("fth-check") : null);
            });
            row.getChildren().add(chip);
        }
        return row;
    }

    private void buildNote() {
        var note = new GrowingArea(2);
        note.setId(id + "-note");
        note.textProperty().bindBidirectional(model.noteProperty());
        saveOnLeaving(note);
        note.addEventFilter(KeyEvent.KEY_PRESSED, e -> moveOn(note, e));
        noteLabel.setLabelFor(note);
        noteLabel.setWrapText(true);
        noteBox.getStyleClass().add("field-box");
        noteBox.getChildren().add(note);
    }

    private void saveOnLeaving(Node field) {
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.flush();
            }
        });
    }

    /// Tab goes to the next control, as everywhere; a note has no tabs in it.
    private static void moveOn(TextArea note, KeyEvent e) {
        if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
            note.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
        }
    }

    private void buildMoved() {
        var entry = new DateEntry(id + "-moved", model.movedTo(), i18n);
        saveOnLeaving(entry.field());
        var label = new Label(i18n.get("conversation.checkUp.movedTo"));
        label.setLabelFor(entry.field());
        movedBox.getStyleClass().add("field-box");
        movedBox.getChildren().addAll(label, entry);
    }

    private void show(@Nullable AgreementState chosen) {
        toggle(noteBox, chosen != null);
        toggle(movedBox, chosen == AgreementState.MOVED);
        if (chosen != null) {
            noteLabel.setText(i18n.get(question(chosen)));
        }
    }

    private static String question(AgreementState chosen) {
        return switch (chosen) {
            case DONE -> "conversation.checkUp.note.done";
            case PARTLY -> "conversation.checkUp.note.partly";
            case MOVED -> "conversation.checkUp.note.moved";
            case DROPPED, DRAFT, OPEN -> "conversation.checkUp.note.dropped";
        };
    }

    private void showEarlier() {
        earlier.getChildren().clear();
        model.earlier().forEach(c -> earlier.getChildren().add(line(c)));
        toggle(earlier, !earlier.getChildren().isEmpty());
        if (!earlier.getChildren().isEmpty() && model.chosenProperty().get() == null) {
            var takeBack = new Button(i18n.get("conversation.checkUp.takeBack"));
            takeBack.setId(id + "-takeBack");
            takeBack.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT);
            takeBack.setOnAction(_ -> model.takeBack());
            earlier.getChildren().add(takeBack);
        }
    }

    private Label line(CheckUp checkUp) {
        var date = LocalDate.ofInstant(checkUp.at(), ZoneId.systemDefault());
        var day = Dates.day(date, model.today(), i18n.language());
        var line = new Label(checkUp.note().isBlank()
                ? i18n.get("conversation.checkUp.line", day, words.state(checkUp.state()))
                : i18n.get("conversation.checkUp.lineWithNote", day, words.state(checkUp.state()), checkUp.note()
                        .strip()));
        line.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        line.setWrapText(true);
        return line;
    }

    private static void toggle(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
