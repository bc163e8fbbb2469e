package nl.klankbord.exercise.bipolar;

import javafx.scene.layout.FlowPane;

/// Tools beside each other on one row; on more rows only where there is no room for one. A flow pane by itself asks for a
/// fixed width.
final class Tools extends FlowPane {
    Tools() {
        getStyleClass().add("bipolar-tools");
    }

    @Override
    protected double computePrefWidth(double height) {
        var gaps = getHgap() * Math.max(0, getManagedChildren().size() - 1);
        return getManagedChildren().stream().mapToDouble(n -> snapSizeX(n.prefWidth(-1))).sum() + snapSizeX(gaps)
                + getInsets().getLeft() + getInsets().getRight();
    }
}
