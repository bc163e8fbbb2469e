package nl.klankbord.exercise.view;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A rating as ten small bars, as many filled as the number beside it says.
final class Pips extends HBox {
    private static final int COUNT = 10;

    Pips(@Nullable Integer rating) {
        getStyleClass().add("pips");
        setMouseTransparent(true);
        for (int i = 1; i <= COUNT; i++) {
            var pip = new Region();
            pip.getStyleClass().add(rating != null && i <= rating ? "pip-on" : "pip");
            getChildren().add(pip);
        }
    }
}
