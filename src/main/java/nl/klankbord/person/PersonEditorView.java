package nl.klankbord.person;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.PersonEditorViewModel.Field;
import nl.klankbord.ui.DateEntry;
import nl.klankbord.ui.FieldMessage;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;

/// The card of one person as a page.
public final class PersonEditorView {
    private final PersonEditorViewModel model;
    private final I18n i18n;

    @FXML
    private Pane page;
    @FXML
    private Label title;
    @FXML
    private TextField name;
    @FXML
    private FieldMessage nameMessage;
    @FXML
    private TextField alias;
    @FXML
    private TextField role;
    @FXML
    private Label reviewLabel;
    @FXML
    private Pane reviewPlace;
    @FXML
    private Button save;

    public PersonEditorView(PersonEditorViewModel model, I18n i18n) {
        this.model = model;
        this.i18n = i18n;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        alias.textProperty().bindBidirectional(model.aliasProperty());
        role.textProperty().bindBidirectional(model.roleProperty());
        var review = new DateEntry("person-review", model.review(), i18n);
        reviewLabel.setLabelFor(review.field());
        reviewPlace.getChildren().add(review);
        var shown = ViewLifecycle.inScene(page);
        model.knownAsProperty().when(shown).subscribe(this::showWhose);
        model.nameMissingProperty().when(shown).subscribe(this::showNameMissing);
        name.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                name.requestFocus();
            }
        });
    }

    private void showWhose(String knownAs) {
        title.setText(knownAs.isEmpty() ? i18n.get("person.editor.new") : i18n.get("person.editor.known", knownAs));
        save.setText(i18n.get(knownAs.isEmpty() ? "person.editor.add" : "person.editor.save"));
    }

    private void showNameMissing(boolean missing) {
        name.getStyleClass().remove(Styles.WRONG);
        if (missing) {
            name.getStyleClass().add(Styles.WRONG);
            nameMessage.error(i18n.get("person.editor.name.missing"));
        } else {
            nameMessage.clear();
        }
    }

    @FXML
    private void save() {
        model.save().ifPresent(f -> (f == Field.NAME ? name : page.lookup("#person-review")).requestFocus());
    }

    @FXML
    private void cancel() {
        model.cancel();
    }
}
