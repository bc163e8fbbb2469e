package nl.klankbord.workspace;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.Beside;
import nl.klankbord.exercise.run.Children;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;

/// The large question with the tools of the step: beside it, or below it where there is no room.
final class QuestionHeading extends VBox {
    private final Label question;
    private final Region tools;
    private final Beside row = new Beside();

    QuestionHeading(Label question, Region tools, Screen screen) {
        this.question = question;
        this.tools = tools;
        getStyleClass().add("question-heading");
        row.getStyleClass().add("question-row");
        HBox.setHgrow(question, Priority.ALWAYS);
        ViewLifecycle.whileInScene(this, () -> screen.viewport().widthProperty().subscribe(w -> arrange(w.atMost(
                Width.NARROW))));
    }

    private void arrange(boolean narrow) {
        if (narrow) {
            row.getChildren().clear();
            Children.arrange(this, List.of(question, tools));
        } else {
            getChildren().setAll(row);
            Children.arrange(row, List.of(question, tools));
        }
    }
}
