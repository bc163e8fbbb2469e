package nl.klankbord.workspace;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.Motion;
import nl.klankbord.ui.ViewLifecycle;

/// The middle of the screen: what stays in view above, the current place below.
final class Middle extends VBox {
    private final TalkViewModel talk;
    private final Screen screen;
    private final Runnable arrived;
    private final StackPane line = new StackPane();
    private final StackPane pane = new StackPane();

    /// @param arrived runs each time another place has come on the screen
    Middle(TalkViewModel talk, Screen screen, Runnable arrived) {
        this.talk = talk;
        this.arrived = arrived;
        this.screen = screen;
        setId("workspace-middle");
        getStyleClass().add("page");
        getChildren().addAll(line, pane);
        ViewLifecycle.whileInScene(this, () -> talk.placeProperty().subscribe(_ -> {
            var before = !pane.getChildren().isEmpty();
            showLine();
            showPlace();
            if (before) {
                Motion.in(getScene()).fadeIn(pane.getChildren().getFirst());
            }
        }).and(talk.way().wayBackProperty().subscribe((_, _) -> showLine())).and(talk.togetherProperty().subscribe((_,
                _) -> lookAgain())));
    }

    private void showLine() {
        var next = new InViewLine(talk, screen);
        Show.visible(line, next.isVisible());
        line.getChildren().setAll(next);
    }

    private void showPlace() {
        pane.getChildren().setAll(place());
        arrived.run();
    }

    private void lookAgain() {
        showLine();
        if (talk.current().filter(c -> !c.run().result().isShared()).isPresent()) {
            showPlace();
        }
    }

    private Region place() {
        return switch (talk.place()) {
            case Place.EarlierAgreements _ -> new EarlierAgreementsPane(talk, screen);
            case Place.AtStep _ -> talk.current().<Region>map(c -> talk.maySee(c.run())
                    ? new StepPane(talk, c, screen)
                    : new PrivatePane(talk, screen)).orElseGet(VBox::new);
            case Place.ReadBack _ -> new ReadBackPane(talk, screen);
            case Place.SummaryChoice _ -> new SummaryChoicePane(talk, screen);
        };
    }

    /// Where typing goes on in a step: the first empty field, else the first field, else nothing.
    Optional<TextInputControl> field() {
        if (!(talk.place() instanceof Place.AtStep)) {
            return Optional.empty();
        }
        var fields = pane.lookupAll(".text-input").stream().filter(n -> n instanceof TextInputControl f && f
                .isFocusTraversable() && !f.isDisabled()).map(TextInputControl.class::cast).toList();
        return fields.stream().filter(f -> f.getText().isEmpty()).findFirst().or(() -> fields.stream().findFirst());
    }
}
