package nl.klankbord.exercise.cards;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.CardsStep.CardType;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;

/// Beside the question of a step with cards: what the types mean, undo and redo, the board of an earlier talk, and where zones
/// are hidden the way to bring them back.
final class CardTools extends FlowPane {
    /// Where the question needs the room, they take more lines of this width, in em.
    private static final double LINE = 26;

    private final CardDesk desk;
    private final CardWords words;
    private final ToggleButton earlier;
    private final Button reveal;
    private final Label ruler = new Label();
    private Width width = Width.WIDE;

    /// @param showEarlier shows or hides the board of an earlier talk
    CardTools(CardDesk desk, StepContext context, Consumer<Boolean> showEarlier) {
        this.desk = desk;
        words = new CardWords(context.screen());
        getStyleClass().add("card-tools");
        // they stand beside the question, not inside the view
        CardsStepView.dress(this);
        ViewLifecycle.whileInScene(this, () -> context.screen().viewport().widthProperty().subscribe(w -> {
            width = w;
            setAlignment(w.atMost(Width.NARROW) ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
            requestLayout();
        }));
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
        // measures what an em is
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(earlier, reveal, new HBox(back, forward), ruler);
    }

    @Override
    protected double computePrefWidth(double height) {
        var managed = getManagedChildren();
        var all = managed.stream().mapToDouble(n -> snapSizeX(n.prefWidth(-1))).sum() + getHgap() * (managed.size()
                - 1);
        return width == Width.WIDE ? all : Math.min(all, LINE * ruler.getFont().getSize());
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
