package nl.klankbord.workspace;

import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.klankbord.exercise.run.StepContext.Screen;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport.Width;
import org.jspecify.annotations.Nullable;

/// What is filled in now, and what was said before: beside it where there is room, else above it. In the order of the keys
/// what was said before comes first, as it belongs to the button that opens it.
final class BesideEarlier extends Pane {
    private final TalkViewModel talk;
    private final EarlierAnswers answers;
    private final Screen screen;
    private final EarlierButton open;
    private final EarlierAnswerPane earlier;
    private final StackPane room;
    private final Region now;
    private boolean beside;

    /// @param open the button that opens what was said before; it gets the focus back
    /// @param prompt the question of today
    /// @param now where people fill in their answer
    BesideEarlier(TalkViewModel talk, EarlierButton open, String prompt, Region now, Screen screen) {
        this.talk = talk;
        this.open = open;
        this.now = now;
        this.screen = screen;
        answers = talk.earlierAnswers();
        earlier = new EarlierAnswerPane(answers, prompt, screen);
        room = new StackPane(earlier);
        room.getStyleClass().add("room");
        room.visibleProperty().bind(earlier.visibleProperty());
        room.managedProperty().bind(earlier.visibleProperty());
        getStyleClass().add("beside-earlier");
        Show.sheet(this, "EarlierAnswer.css");
        getChildren().addAll(room, now);
        // offered as well, because what is offered decides which ways there are to go from what is shown
        ViewLifecycle.whileInScene(this, () -> answers.offeredProperty().subscribe(_ -> earlier.show(answers
                .shownProperty().get())).and(answers.shownProperty().subscribe((_, shown) -> change(shown))).and(talk
                        .drawer().tabProperty().subscribe(_ -> arrange()))
                .and(screen.viewport().widthProperty()
                        .subscribe(_ -> arrange())));
    }

    private void change(@Nullable EarlierAnswer shown) {
        var wasOpen = earlier.isVisible();
        var inside = getScene() != null && Regions.contains(earlier, getScene().getFocusOwner());
        earlier.show(shown);
        if (shown == null && inside) {
            open.requestFocus();
            Regions.reveal(open);
        } else if (shown != null && !wasOpen) {
            earlier.focusWords();
            Regions.reveal(earlier);
        }
    }

    /// Beside takes as much room as the drawer does, so there is room for one of them.
    private void arrange() {
        beside = screen.viewport().width() == Width.WIDE && !talk.drawer().isOpen();
        getStyleClass().remove("stacked");
        if (!beside) {
            getStyleClass().add("stacked");
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double taken() {
        return beside && room.isManaged() ? snapSizeX(room.prefWidth(-1)) : 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return now.minWidth(-1) + taken();
    }

    @Override
    protected double computePrefWidth(double height) {
        return now.prefWidth(-1) + taken();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var whole = width < 0 ? prefWidth(-1) : width;
        var heights = Stream.of(roomHeight(whole), height(now, whole - taken()));
        return snapSizeY(beside ? heights.reduce(0.0, Math::max) : heights.reduce(0.0, Double::sum));
    }

    private double roomHeight(double whole) {
        return room.isManaged() ? height(room, beside ? taken() : whole) : 0;
    }

    private static double height(Region part, double width) {
        return Math.max(part.minHeight(width), part.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        var whole = getWidth();
        var height = snapSizeY(roomHeight(whole));
        var width = beside ? taken() : whole;
        if (room.isManaged()) {
            room.resizeRelocate(beside ? whole - width : 0, 0, width, height);
        }
        var top = beside ? 0 : height;
        now.resizeRelocate(0, top, whole - taken(), Math.max(height(now, whole - taken()), getHeight() - top));
    }
}
