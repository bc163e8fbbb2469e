package nl.klankbord.exercise.line;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.TagCount;
import nl.klankbord.ui.Icon;
import nl.klankbord.ui.Styles;

/// What hangs on the points, with how often in words. Nothing is ranked: the order is how often it was said.
final class TagBar extends FlowPane {
    private final PointWords words;
    private final Screen screen;

    TagBar(PointWords words, Screen screen) {
        this.words = words;
        this.screen = screen;
        getStyleClass().addAll("line-chips", "tag-bar");
        managedProperty().bind(visibleProperty());
    }

    void show(Answer answer) {
        var counts = TagCount.of(answer.points());
        setVisible(!counts.isEmpty());
        var title = new Label(screen.i18n().get("run.line.tags"));
        title.getStyleClass().add(Styles.H3);
        getChildren().setAll(title);
        for (var count : counts) {
            var chip = new Label(words.often(count.text(), count.points()), new Icon("fth-star"));
            chip.getStyleClass().addAll(Styles.CHIP, "tag-count");
            chip.setWrapText(true);
            getChildren().add(chip);
        }
    }
}
