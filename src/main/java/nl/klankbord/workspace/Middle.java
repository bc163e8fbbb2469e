package nl.klankbord.workspace;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ReadingStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.ui.Motion;
import nl.klankbord.ui.ViewLifecycle;

/// The middle of the screen: what stays in view above, the current place below.
final class Middle extends VBox {
    private final TalkViewModel talk;
    private final Screen screen;
    private final Runnable arrived;
    private final StackPane line = new StackPane();
    private final StackPane pane = new StackPane();
    private boolean seen;

    /// @param arrived runs each time another place has come on the screen
    Middle(TalkViewModel talk, Screen screen, Runnable arrived) {
        this.talk = talk;
        this.arrived = arrived;
        this.screen = screen;
        setId("workspace-middle");
        getStyleClass().add("page");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(line, pane);
        ViewLifecycle.whileInScene(this, () -> talk.placeProperty().subscribe(_ -> {
            var before = !pane.getChildren().isEmpty();
            showLine();
            showPlace();
            if (before) {
                Motion.in(getScene()).fadeIn(pane.getChildren().getFirst());
            }
        }).and(talk.way().wayBackProperty().subscribe((_, _) -> showLine()))
                .and(talk.sight().changesProperty().subscribe((_,
                        _) -> lookAgain())));
    }

    /// As high as what stands in it; a picture takes more where the window has it.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void showLine() {
        var next = new InViewLine(talk, screen);
        Show.visible(line, next.isVisible());
        line.getChildren().setAll(next);
    }

    private void showPlace() {
        seen = talk.current().filter(c -> talk.maySee(c.run())).isPresent();
        pane.getChildren().setAll(place());
        arrived.run();
    }

    private void lookAgain() {
        showLine();
        if (seen != talk.current().filter(c -> talk.maySee(c.run())).isPresent()) {
            showPlace();
        }
    }

    private Region place() {
        return switch (talk.place()) {
            case Place.EarlierAgreements _ -> new EarlierAgreementsPane(talk, screen);
            case Place.AtStep _ -> talk.current().<Region>map(c -> talk.maySee(c.run())
                    ? new StepPane(talk, c, screen)
                    : new PrivatePane(talk, c.run(), screen)).orElseGet(VBox::new);
            case Place.ReadBack _ -> new ReadBackPane(talk, screen);
            case Place.SummaryChoice _ -> new SummaryChoicePane(talk, screen);
        };
    }

    /// Where people go on in a step: for words the first empty field, else the first field; for cards the first that is
    /// still to be placed; for what is chosen, ticked or put on a line the first of it; nothing where there is only something to read.
    Optional<Node> start() {
        if (!(talk.place() instanceof Place.AtStep)) {
            return Optional.empty();
        }
        // what stands in a scroll pane is not there before its first style
        pane.applyCss();
        return talk.current().flatMap(c -> switch (c.step()) {
            case QuestionStep _,ListStep _,AgreementsStep _ -> field();
            case ScaleStep s when s.markers().isEmpty() -> field();
            case CardsStep s when s.cardsOf().isEmpty() && s.zones().isEmpty() -> field();
            case CardsStep _ -> card().or(this::first);
            case ScaleStep _,ChoiceStep _,ChecklistStep _,LineStep _,BipolarStep _ -> first();
            case ReadingStep _ -> Optional.empty();
        });
    }

    private Optional<Node> first() {
        return pane.lookup(".step-view") instanceof Parent view ? Regions.first(view) : Optional.empty();
    }

    /// The first card that is still to be placed, else the first card.
    private Optional<Node> card() {
        return Stream.of("#card-tray .card-tile", ".card-tile").map(pane::lookup).filter(Objects::nonNull).findFirst();
    }

    private Optional<Node> field() {
        var fields = pane.lookupAll(".text-input").stream().filter(n -> n instanceof TextInputControl f && f
                .isFocusTraversable() && !f.isDisabled()).map(TextInputControl.class::cast).toList();
        return fields.stream().filter(f -> f.getText().isEmpty()).findFirst().or(() -> fields.stream().findFirst()).map(
                Node.class::cast);
    }
}
