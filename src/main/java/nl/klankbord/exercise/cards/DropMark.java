package nl.klankbord.exercise.cards;

import java.util.ArrayList;
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

    /// @param index among the cards that are not being dragged
    void at(Pane pile, int index) {
        var order = new ArrayList<Node>(cards);
        var staying = order.stream().filter(Node::isManaged).toList();
        order.add(index < staying.size() ? order.indexOf(staying.get(index)) : order.size(), label);
        Children.arrange(pile, order);
    }

    void away(Pane pile) {
        Children.arrange(pile, cards);
    }
}
