package nl.klankbord.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.i18n.I18n;
import nl.klankbord.person.Person;
import nl.klankbord.ui.Avatar;
import nl.klankbord.ui.Styles;
import org.jspecify.annotations.Nullable;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.ViewLifecycle;

/// The question with whom, under the cards of the exercises. Esc closes it.
final class WithWhomView extends VBox {
    private final WithWhomViewModel model;
    private final I18n i18n;
    private final Runnable addPerson;
    private final Label question = new Label();
    private final TextField field = new TextField();
    private final FlowPane people = new FlowPane();
    private final Label nobody = new Label();

    WithWhomView(WithWhomViewModel model, I18n i18n, Runnable addPerson) {
        this.model = model;
        this.i18n = i18n;
        this.addPerson = addPerson;
        getStyleClass().addAll(Styles.CARD, "with-whom");
        question.getStyleClass().add(Styles.H3);
        question.setText(i18n.get("today.whom.title"));
        question.setWrapText(true);
        question.setLabelFor(field);
        field.setId("today-whom");
        field.setPromptText(i18n.get("today.whom.prompt"));
        field.setAccessibleText(i18n.get("today.whom.prompt"));
        field.managedProperty().bind(field.visibleProperty());
        people.getStyleClass().add("people");
        nobody.setText(i18n.get("today.whom.nobody"));
        nobody.getStyleClass().add(Styles.QUIET);
        nobody.setWrapText(true);
        nobody.managedProperty().bind(nobody.visibleProperty());
        getChildren().addAll(question, field, people, nobody);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                model.stop();
                e.consume();
            }
        });
        field.setOnAction(_ -> people.getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(
                b -> ((Button) b).fire()));
        var shown = ViewLifecycle.inScene(this);
        field.textProperty().bindBidirectional(model.typedProperty());
        model.exerciseProperty().when(shown).subscribe(this::ask);
        model.candidatesProperty().when(shown).subscribe(this::show);
    }

    private void ask(@Nullable Exercise exercise) {
        setVisible(exercise != null);
        setManaged(exercise != null);
        if (exercise != null) {
            field.setVisible(model.isLong());
            (model.isLong() || people.getChildren().isEmpty() ? field : people.getChildren().getFirst())
                    .requestFocus();
        }
    }

    private void show(List<Person> candidates) {
        people.getChildren().setAll(candidates.stream().map(this::person).toList());
        people.getChildren().add(add());
        nobody.setVisible(candidates.isEmpty());
    }

    private Node person(Person person) {
        var button = new Button(person.shownName(), new Avatar(person.initials(), person.id()));
        button.setId("today-whom-" + person.id());
        button.getStyleClass().add("person");
        button.setOnAction(_ -> model.choose(person));
        return button;
    }

    private Node add() {
        var button = new Button(i18n.get("today.whom.add"), new Icon("fth-plus"));
        button.setId("today-whom-add");
        button.getStyleClass().add(Styles.GHOST);
        button.setOnAction(_ -> addPerson.run());
        return button;
    }
}
