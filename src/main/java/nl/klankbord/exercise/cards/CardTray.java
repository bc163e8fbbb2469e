package nl.klankbord.exercise.cards;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// Where cards lie that are in no column yet, with the line in which new ones are made.
final class CardTray extends VBox implements DropPlace {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    /// From here on cards lie closer.
    private static final int MANY = 8;

    /// What the tray is there for.
    enum Use {
        /// making cards, on a step without zones
        MAKING,
        /// sorting cards into zones
        SORTING,
        /// placing cards on an axis; none are made there
        PLACING;

        String title() {
            return switch (this) {
                case MAKING -> "run.cards.all";
                case SORTING -> "run.cards.tray";
                case PLACING -> "run.cards.tray.axis";
            };
        }
    }

    private final CardAdder adder;
    private final FlowPane pile = new FlowPane();
    private final ScrollPane scroll = new ScrollPane(pile);
    private final Label hint = new Label();
    private final DropMark mark;

    CardTray(CardAdder adder, CardWords words, Use use) {
        this.adder = adder;
        mark = new DropMark(words.get("run.cards.drop"));
        setId("card-tray");
        getStyleClass().add("card-tray");
        var title = new Label(words.get(use.title()));
        title.getStyleClass().add(Styles.H3);
        title.setMinWidth(USE_PREF_SIZE);
        hint.setId("card-hint");
        hint.getStyleClass().addAll(Styles.SMALL, Styles.QUIET, "card-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setWrapText(true);
        HBox.setHgrow(hint, Priority.ALWAYS);
        var head = new HBox(title, hint);
        head.getStyleClass().add("tray-head");
        pile.getStyleClass().add("tray-pile");
        // else a scroll pane asks how high the pile is at the width it would like
        pile.prefWrapLengthProperty().bind(scroll.widthProperty());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("pile-scroll");
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.managedProperty().bind(scroll.visibleProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        switch (use) {
            case MAKING -> getChildren().addAll(adder, head, scroll);
            case SORTING -> {
                getChildren().addAll(head, scroll, adder);
                head.getChildren().add(opener(words));
            }
            case PLACING -> {
                getChildren().addAll(head, scroll);
                title.visibleProperty().bind(scroll.visibleProperty());
                title.managedProperty().bind(title.visibleProperty());
            }
        }
    }

    /// Among cards that are being sorted the line for a new one opens only when it is asked for.
    private Button opener(CardWords words) {
        var button = new Button(words.get("run.cards.new"), new Icon("fth-plus"));
        button.setId("card-new");
        button.getStyleClass().addAll(Styles.GHOST, Styles.COMPACT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> focusAdder());
        adder.managedProperty().bind(adder.visibleProperty());
        adder.setVisible(false);
        adder.focusWithinProperty().addListener((_, _, within) -> {
            if (!within && adder.adding() == null) {
                adder.setVisible(false);
            }
        });
        return button;
    }

    void show(List<? extends Region> cards, String said) {
        mark.arrange(pile, cards);
        // beside an open card the others keep their own height
        var open = cards.stream().anyMatch(CardEditor.class::isInstance);
        cards.stream().filter(CardTile.class::isInstance).forEach(c -> c.setMaxHeight(open
                ? USE_PREF_SIZE
                : USE_COMPUTED_SIZE));
        pile.pseudoClassStateChanged(DENSE, cards.size() > MANY);
        hint.setText(said);
        showPile();
    }

    private void showPile() {
        scroll.setVisible(!pile.getChildren().isEmpty());
    }

    /// The least height in which it can be worked with, in em.
    double least() {
        return pile.getChildren().stream().anyMatch(CardEditor.class::isInstance) ? 17 : 8;
    }

    void focusAdder() {
        if (adder.getParent() == this) {
            adder.setVisible(true);
            adder.focusField();
        }
    }

    /// Whether the pile stands at its full height instead of scrolling inside.
    void setWhole(boolean whole) {
        scroll.setVbarPolicy(whole ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.setFitToHeight(whole);
        scroll.setMinHeight(whole ? USE_PREF_SIZE : 0);
    }

    @Override
    public String zone() {
        return "";
    }

    @Override
    public boolean covers(Point2D scene) {
        return contains(sceneToLocal(scene));
    }

    @Override
    public int over(String card, Point2D scene) {
        pseudoClassStateChanged(TARGET, true);
        var at = pile.sceneToLocal(scene);
        var index = (int) pile.getChildren().stream().filter(n -> n.isManaged() && n != mark.node()).filter(n -> before(
                n, at)).count();
        mark.at(pile, index);
        showPile();
        return index;
    }

    private static boolean before(Node card, Point2D at) {
        var box = card.getBoundsInParent();
        return box.getMaxY() < at.getY() || (box.getMinY() <= at.getY() && box.getCenterX() < at.getX());
    }

    @Override
    public void left() {
        pseudoClassStateChanged(TARGET, false);
        mark.away(pile);
        showPile();
    }

    @Override
    public ScrollPane scroll() {
        return scroll;
    }
}
