package nl.klankbord.exercise.view;

import javafx.scene.layout.FlowPane;

/// Chips that ask for the room to stand beside each other, and take more rows where there is less.
final class MarkerChips extends FlowPane {
    MarkerChips() {
        getStyleClass().addAll("chips", "scale-markers");
    }

    @Override
    protected double computePrefWidth(double height) {
        var chips = getManagedChildren();
        var gaps = getHgap() * Math.max(0, chips.size() - 1);
        return chips.stream().mapToDouble(c -> snapSizeX(c.prefWidth(-1))).sum() + gaps + snappedLeftInset()
                + snappedRightInset();
    }
}
