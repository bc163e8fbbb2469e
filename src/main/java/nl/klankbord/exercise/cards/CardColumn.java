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
import nl.klankbord.exercise.run.AnswerArea;
import nl.klankbord.exercise.run.Labelled;
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

    private final String zone;
    private final CardWords words;
    private final Label count = new Label();
    private final VBox pile = new VBox();
    private final ScrollPane scroll = new ScrollPane(pile);
    private final AnswerArea thread;
    private final VBox threadBox;
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
        thread = new AnswerArea(1, context.run(), t -> desk.thread(zone.id(), t));
        thread.setId("thread-" + zone.id());
        threadBox = Labelled.above(desk.asksThread().in(context.screen().language()), thread);
        threadBox.getStyleClass().add("thread");
        threadBox.managedProperty().bind(threadBox.visibleProperty());
        getChildren().addAll(head, scroll, threadBox);
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public double least() {
        return 13;
    }

    @Override
    public void show(CardBoard board, Function<Card, Optional<Region>> nodes) {
        var all = board.in(zone).size();
        count.setText(Integer.toString(all));
        count.setAccessibleText(words.get("run.cards.count", all));
        mark.arrange(pile, board.in(zone).stream().flatMap(c -> nodes.apply(c).stream()).toList());
        var said = board.threads().getOrDefault(zone, "");
        thread.show(said);
        threadBox.setVisible(!thread.getParent().getChildrenUnmodifiable().isEmpty() && (all > 0 || !said.isEmpty()));
        fit();
    }

    private void fit() {
        var em = count.getFont().getSize();
        pile.pseudoClassStateChanged(DENSE, pile.getChildren().size() * 4.0 * em > scroll.getViewportBounds()
                .getHeight());
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
