package nl.klankbord.exercise.bipolar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.picture.BipolarGeometry;
import nl.klankbord.exercise.step.BipolarStep;
import org.jspecify.annotations.Nullable;

/// The five places of an item beside each other, as they are shown: 1 is at the left. One stop for the Tab key: the chosen
/// place, else the middle one. Arrows left and right move the choice, 1 to 5 put it somewhere, Space takes the place with
/// the focus, Delete takes the choice back; pressing the chosen place does that as well.
final class PlaceRow extends Pane {
    private static final int MIDDLE = (BipolarStep.LEFTMOST + BipolarStep.RIGHTMOST) / 2;

    private final List<Place> places = new ArrayList<>();
    private final Region track = new Region();
    private final Consumer<@Nullable Integer> choose;
    private @Nullable Integer chosen;

    /// @param id each place has this id with `-` and its number
    /// @param choose gets the place, or null when the choice is taken back
    PlaceRow(String id, Consumer<@Nullable Integer> choose) {
        this.choose = choose;
        getStyleClass().add("place-row");
        track.getStyleClass().add("place-track");
        getChildren().add(track);
        for (int i = BipolarStep.LEFTMOST; i <= BipolarStep.RIGHTMOST; i++) {
            var number = i;
            var place = new Place(id + "-" + number, () -> press(number));
            place.setOnMouseClicked(e -> {
                if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                    press(number);
                    e.consume();
                }
            });
            places.add(place);
        }
        getChildren().addAll(places);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows this place as chosen, or none.
    /// @param spoken what a screen reader says at a place
    void show(@Nullable Integer next, IntFunction<String> spoken) {
        var focused = focusedPlace();
        chosen = next;
        var stop = next == null ? MIDDLE : next;
        for (int i = 0; i < places.size(); i++) {
            var number = i + BipolarStep.LEFTMOST;
            places.get(i).show(next != null && next == number, spoken.apply(number));
            places.get(i).setFocusTraversable(number == stop);
        }
        if (focused != 0 && focused != stop) {
            place(stop).requestFocus();
        }
    }

    private Place place(int number) {
        return places.get(number - BipolarStep.LEFTMOST);
    }

    /// The place with the focus, or 0.
    private int focusedPlace() {
        return places.stream().filter(Place::isFocused).findFirst().map(p -> places.indexOf(p)
                + BipolarStep.LEFTMOST).orElse(0);
    }

    /// Puts the focus on the place where people go on.
    void focus() {
        place(chosen == null ? MIDDLE : chosen).requestFocus();
    }

    private void press(int number) {
        place(number).requestFocus();
        choose.accept(chosen != null && chosen == number ? null : Integer.valueOf(number));
    }

    private void put(int number) {
        choose.accept(Math.clamp(number, BipolarStep.LEFTMOST, BipolarStep.RIGHTMOST));
    }

    private static boolean withOtherKeys(KeyEvent e) {
        return e.isShortcutDown() || e.isAltDown() || e.isControlDown() || e.isMetaDown() || e.isShiftDown();
    }

    private void typed(KeyEvent e) {
        if (!withOtherKeys(e) && e.getCharacter().matches("[1-5]")) {
            put(e.getCharacter().charAt(0) - '0');
            e.consume();
        }
    }

    private void pressed(KeyEvent e) {
        if (withOtherKeys(e) || !isOurs(e.getCode())) {
            return;
        }
        int from = chosen == null ? MIDDLE : chosen;
        switch (e.getCode()) {
            case LEFT, KP_LEFT -> put(from - 1);
            case RIGHT, KP_RIGHT -> put(from + 1);
            case HOME -> put(BipolarStep.LEFTMOST);
            case END -> put(BipolarStep.RIGHTMOST);
            case SPACE -> press(from);
            default -> choose.accept(null);
        }
        e.consume();
    }

    private static boolean isOurs(KeyCode code) {
        return switch (code) {
            case LEFT, RIGHT, KP_LEFT, KP_RIGHT, HOME, END, SPACE, DELETE, BACK_SPACE -> true;
            default -> false;
        };
    }

    @Override
    protected double computePrefWidth(double height) {
        return places.stream().mapToDouble(p -> p.prefWidth(-1)).sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return places.stream().mapToDouble(p -> p.minWidth(-1)).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return places.getFirst().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(places.getFirst().prefWidth(-1), getWidth() / places.size());
        double left = width / 2;
        double right = getWidth() - width / 2;
        double height = getHeight();
        double thick = track.prefHeight(-1);
        track.resizeRelocate(left, (height - thick) / 2, right - left, thick);
        for (int i = 0; i < places.size(); i++) {
            var x = BipolarGeometry.x(i + BipolarStep.LEFTMOST, left, right);
            places.get(i).resizeRelocate(snapPositionX(x - width / 2), 0, width, height);
        }
    }
}
