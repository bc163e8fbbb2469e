package nl.klankbord.exercise.cards;

import javafx.scene.layout.StackPane;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.CardsStep;

/// The cards of a step, drawn as its layout says.
public final class CardsStepView extends StackPane {
    public CardsStepView(CardsStep step, StepContext context) {
        new CardDesk(step, context.run()).board();
    }
}
