package nl.klankbord.exercise.cards;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.WithTools;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.CardsStep.Card;
import nl.klankbord.ui.ViewLifecycle;
import org.jspecify.annotations.Nullable;

/// The cards of a step, drawn as its layout says, with the board of an earlier talk above it when people ask for it. The tools
/// are what the types mean, the way back and forward, and where zones are hidden the way to bring them back.
public final class CardsStepView extends VBox implements WithTools {
    private final CardDesk desk;
    private final StepContext context;
    private final CardWords words;
    private final CardTools tools;
    private final StackPane board = new StackPane();
    private final StackPane before = new StackPane();
    private final @Nullable AsksCard asks;
    private @Nullable Boolean hidden;
    private @Nullable BoardPane shown;

    public CardsStepView(CardsStep step, StepContext context) {
        this.context = context;
        desk = new CardDesk(step, context.run());
        words = new CardWords(context.screen());
        tools = new CardTools(desk, context, this::showEarlier);
        getStyleClass().add("cards-view");
        dress(this);
        VBox.setVgrow(board, Priority.ALWAYS);
        asks = step.asks().isEmpty() ? null : new AsksCard(desk, context.run(), words, this::pointAt);
        before.setVisible(false);
        before.managedProperty().bind(before.visibleProperty());
        getChildren().addAll(before, board);
        if (asks != null) {
            asks.managedProperty().bind(asks.visibleProperty());
            getChildren().add(asks);
        }
        show();
        ViewLifecycle.whileInScene(this,
                () -> Subscription.combine(context.run().stateProperty().subscribe(_ -> show()),
                        context.earlier().subscribe(e -> tools.offerEarlier(EarlierBoard.newest(e, step) != null))));
    }

    /// Gives a part of the view its style sheets.
    static void dress(Parent part) {
        for (var sheet : List.of("card.css", "cards.css", "boards.css")) {
            part.getStylesheets().add(Objects.requireNonNull(CardsStepView.class.getResource(sheet), sheet)
                    .toExternalForm());
        }
    }

    private void show() {
        tools.update();
        if (hidden == null || hidden != desk.zonesHidden()) {
            hidden = desk.zonesHidden();
            shown = new BoardPane(desk, context);
            board.getChildren().setAll(shown);
            if (asks != null) {
                asks.setVisible(!hidden);
                asks.point();
            }
        }
        if (asks != null) {
            asks.show();
        }
    }

    private void pointAt(Predicate<Card> cards) {
        if (shown != null) {
            shown.pointAt(desk.zonesHidden() ? _ -> false : cards);
        }
    }

    private void showEarlier(boolean shown) {
        before.setVisible(shown);
        before.getChildren().clear();
        var earlier = EarlierBoard.newest(context.earlier().get(), desk.step());
        if (shown && earlier != null) {
            before.getChildren().setAll(earlier.pane(desk, words));
        }
    }

    @Override
    public Region tools() {
        return tools;
    }
}
