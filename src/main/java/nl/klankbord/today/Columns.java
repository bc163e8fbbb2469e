package nl.klankbord.today;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Parts beside each other where there is room, and below each other where there is not.
final class Columns extends GridPane {
    private final List<Node> parts;
    private final boolean equal;

    /// @param equal true for columns of the same width; else the first takes what the others leave, or the middle one of three
    Columns(boolean equal, List<Node> parts) {
        this.equal = equal;
        this.parts = List.copyOf(parts);
        getChildren().addAll(parts);
    }

    void below(boolean below) {
        getColumnConstraints().clear();
        for (int i = 0; i < parts.size(); i++) {
            setConstraints(parts.get(i), below ? 0 : i, below ? i : 0);
            if (!below || i == 0) {
                getColumnConstraints().add(column(below, i));
            }
        }
    }

    private ColumnConstraints column(boolean below, int index) {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.LEFT);
        if (below || equal || index == (parts.size() == 3 ? 1 : 0)) {
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
        }
        if (!below && equal) {
            column.setPercentWidth(100.0 / parts.size());
        }
        return column;
    }
}
