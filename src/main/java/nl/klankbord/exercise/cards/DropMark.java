package nl.klankbord.exercise.cards;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.klankbord.exercise.run.Children;

/// The dashed place in a pile where a card that is held would come.
final class DropMark {
    private final Label label;
    private List<? extends Node> cards = List.of();

    DropMark(String words) {
        label = new Label(words);
        label.getStyleClass().add("drop-mark");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMouseTransparent(true);
    }

    Node node() {
        return label;
    }

    /// Shows these cards; the mark goes away.
    void arrange(Pane pile, List<? extends Node> next) {
        cards = next;
        Children.arrange(pile, next);
    }

    /// Shows the mark. The cards themselves stay in the scene, so that the one under the pointer goes on hearing of it.
    ///
    /// @param index among the cards that are not being dragged
    void at(Pane pile, int index) {
        var staying = cards.stream().filter(Node::isManaged).toList();
        var next = index < staying.size() ? staying.get(index) : null;
        var children = pile.getChildren();
        var here = children.indexOf(label);
        if (here >= 0 && (next == null ? here == children.size() - 1 : here == children.indexOf(next) - 1)) {
            return;
        }
        away(pile);
        children.add(next == null ? children.size() : children.indexOf(next), label);
    }

    void away(Pane pile) {
        pile.getChildren().remove(label);
    }
}
