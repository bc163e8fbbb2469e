package nl.klankbord.exercise.cards;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.exercise.step.CardsStep.Zone;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// One column: its name and how many cards lie in it, the pile, and the words about the pile as a whole. A pile that is higher
/// than the column first lies closer, then scrolls inside.
final class CardColumn extends VBox implements CardArea {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /// With less height than this for each card, in em, they lie closer, and closer still.
    private static final double ROOMY = 4.5;
    private static final double CLOSE = 3;

    private final String zone;
    private final CardWords words;
    private final Label count = new Label();
    private final VBox pile = new VBox();
    private final ScrollPane scroll = new ScrollPane(pile);
    private final CardThread thread;
    private final DropMark mark;

    CardColumn(Zone zone, CardDesk desk, StepContext context) {
        this.zone = zone.id();
        words = new CardWords(context.screen());
        mark = new DropMark(words.get("run.cards.drop"));
        setId("column-" + zone.id());
        getStyleClass().add("card-column");
        var title = new Label(words.of(zone));
        title.getStyleClass().add(Styles.H2);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add(Styles.QUIET);
        var head = new HBox();
        head.getStyleClass().add("column-head");
        var sign = zone.sign();
        if (sign != null) {
            head.getChildren().add(new Icon(CardWords.icon(sign)));
        }
        head.getChildren().addAll(title, count);
        pile.getStyleClass().add("pile");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("pile-scroll");
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        thread = new CardThread(zone.id(), desk, context);
        getChildren().addAll(head, scroll, thread);
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public double least() {
        return pile.getChildren().isEmpty()
                ? 8
                : pile.getChildren().stream().anyMatch(CardEditor.class::isInstance)
                        ? 20
                        : 13;
    }

    @Override
    public void show(CardBoard board, Function<Card, Optional<Region>> nodes) {
        var all = board.in(zone).size();
        count.setText(Integer.toString(all));
        count.setAccessibleText(words.get("run.cards.count", all));
        mark.arrange(pile, board.in(zone).stream().flatMap(c -> nodes.apply(c).stream()).toList());
        var said = board.threads().getOrDefault(zone, "");
        thread.show(said, all > 0);
        fit();
    }

    private void fit() {
        var each = scroll.getViewportBounds().getHeight() / Math.max(1, pile.getChildren().size()) / count.getFont()
                .getSize();
        pile.pseudoClassStateChanged(DENSE, each < ROOMY);
        pile.pseudoClassStateChanged(TIGHT, each < CLOSE);
    }

    @Override
    public void setWhole(boolean whole) {
        scroll.setVbarPolicy(whole ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.setFitToHeight(whole);
        scroll.setMinHeight(whole ? USE_PREF_SIZE : 0);
    }

    @Override
    public String zone() {
        return zone;
    }

    @Override
    public boolean covers(Point2D scene) {
        return contains(sceneToLocal(scene));
    }

    @Override
    public int over(String card, Point2D scene) {
        pseudoClassStateChanged(TARGET, true);
        var y = pile.sceneToLocal(scene).getY();
        var index = (int) pile.getChildren().stream().filter(n -> n.isManaged() && n != mark.node()).filter(n -> n
                .getBoundsInParent().getCenterY() < y).count();
        mark.at(pile, index);
        return index;
    }

    @Override
    public void left() {
        pseudoClassStateChanged(TARGET, false);
        mark.away(pile);
    }

    @Override
    public ScrollPane scroll() {
        return scroll;
    }
}
