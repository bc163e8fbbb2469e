package nl.klankbord.exercise.cards;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.CardsStep.CardType;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// Beside the question of a step with cards: what the types mean, undo and redo, the board of an earlier talk, and where zones
/// are hidden the way to bring them back.
final class CardTools extends FlowPane {
    private final CardDesk desk;
    private final CardWords words;
    private final ToggleButton earlier;
    private final Button reveal;

    /// @param showEarlier shows or hides the board of an earlier talk
    CardTools(CardDesk desk, StepContext context, Consumer<Boolean> showEarlier) {
        this.desk = desk;
        words = new CardWords(context.screen());
        getStyleClass().add("card-tools");
        // they stand beside the question, not inside the view
        CardsStepView.dress(this);
        var run = context.run();
        desk.board().types().forEach(t -> getChildren().add(legend(t)));
        earlier = new ToggleButton(words.get("run.cards.earlier"), new Icon("fth-rotate-ccw"));
        earlier.setId("cards-earlier");
        earlier.getStyleClass().addAll(Styles.CHIP);
        earlier.setOnAction(_ -> showEarlier.accept(earlier.isSelected()));
        earlier.managedProperty().bind(earlier.visibleProperty());
        earlier.setVisible(false);
        reveal = new Button();
        reveal.setId("cards-reveal");
        reveal.getStyleClass().addAll(Styles.TONAL);
        reveal.setOnAction(_ -> desk.reveal(desk.zonesHidden()));
        reveal.managedProperty().bind(reveal.visibleProperty());
        reveal.setVisible(desk.step().hidden());
        var back = icon("cards-undo", "run.cards.undo", "fth-corner-up-left");
        back.disableProperty().bind(run.canUndoProperty().not());
        back.setOnAction(_ -> run.undo());
        var forward = icon("cards-redo", "run.cards.redo", "fth-corner-up-right");
        forward.disableProperty().bind(run.canRedoProperty().not());
        forward.setOnAction(_ -> run.redo());
        getChildren().addAll(earlier, reveal, new HBox(back, forward));
    }

    private Button icon(String id, String key, String icon) {
        var button = new Button("", new Icon(icon));
        button.setId(id);
        button.setAccessibleText(words.get(key));
        button.getStyleClass().addAll(Styles.GHOST, Styles.ICON);
        return button;
    }

    private HBox legend(CardType type) {
        var sample = new HBox(new Icon(CardTile.icon(type.look())));
        sample.getStyleClass().addAll("legend-card", CardTile.style(type.look()));
        var name = new Label(words.of(type));
        name.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        name.setMinWidth(USE_PREF_SIZE);
        var both = new HBox(sample, name);
        both.getStyleClass().add("legend");
        return both;
    }

    void update() {
        reveal.setText(words.get(desk.zonesHidden() ? "run.cards.reveal" : "run.cards.hide"));
        reveal.setGraphic(new Icon(desk.zonesHidden() ? "fth-eye" : "fth-eye-off"));
    }

    void offerEarlier(boolean offered) {
        earlier.setVisible(offered);
    }
}
