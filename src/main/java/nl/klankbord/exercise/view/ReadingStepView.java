package nl.klankbord.exercise.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.ReadingStep;
import nl.klankbord.ui.Styles;

/// A text to read, in paragraphs of a comfortable width.
final class ReadingStepView extends VBox {
    ReadingStepView(ReadingStep step, StepContext context) {
        getStyleClass().addAll(Styles.CARD, "reading");
        for (var paragraph : step.body().in(context.screen().language()).strip().split("\\R\\s*\\R")) {
            var label = new Label(paragraph.strip());
            label.getStyleClass().addAll("reading-paragraph");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            getChildren().add(label);
        }
    }
}
