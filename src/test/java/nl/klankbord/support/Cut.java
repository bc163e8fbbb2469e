package nl.klankbord.support;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

/// Texts that do not fit where they stand.
public final class Cut {
    private Cut() {}

    /// The texts below this node that are shown with dots or without their last lines. On the toolkit's thread.
    public static List<String> texts(Parent root) {
        return below(root).filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(Cut::isCut).map(
                Labeled::getText).toList();
    }

    private static boolean isCut(Labeled label) {
        return label.getText() != null && !(label instanceof ListCell<?>) && label.lookup(".text") instanceof Text shown
                && !flat(shown.getText()).equals(flat(label.getText()));
    }

    /// A text that is wrapped has other white space than the one it was made of.
    private static String flat(String text) {
        return text.replaceAll("[\\s_]+", "");
    }

    private static Stream<Node> below(Parent root) {
        return root.getChildrenUnmodifiable().stream().filter(Node::isVisible).flatMap(n -> n instanceof Parent p
                ? Stream.concat(Stream.of(n), below(p))
                : Stream.of(n));
    }
}
