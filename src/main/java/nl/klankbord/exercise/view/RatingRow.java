package nl.klankbord.exercise.view;

import nl.klankbord.exercise.run.PlaceKeys;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Choosing one of a few numbers from a row of buttons. Nothing is chosen beforehand; pressing the chosen one takes it back.
/// It is one stop for the Tab key; keys see [PlaceKeys]. Where there is little room the buttons stand in two rows.
final class RatingRow extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("unanswered");

    private final int low;
    private final int high;
    private final Function<@Nullable Integer, String> spoken;
    private final Consumer<@Nullable Integer> choose;
    private @Nullable Integer value;

    /// @param spoken what a screen reader says with this number chosen, or with none
    /// @param choose gets the number, or null when it is taken back
    RatingRow(int low, int high, Function<@Nullable Integer, String> spoken, Consumer<@Nullable Integer> choose) {
        this.low = low;
        this.high = high;
        this.spoken = spoken;
        this.choose = choose;
        getStyleClass().add("rating-row");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        for (int i = low; i <= high; i++) {
            getChildren().add(cell(i));
        }
        var keys = new PlaceKeys(low, high, InstantSource.system());
        addEventHandler(KeyEvent.ANY, e -> keys.handle(e, value, choose));
        show(null);
    }

    /// Gives the row this id, and each button this id with `-` and its number.
    void name(String id) {
        setId(id);
        for (int i = low; i <= high; i++) {
            getChildren().get(i - low).setId(id + "-" + i);
        }
    }

    private Label cell(int number) {
        var cell = new Label(Integer.toString(number));
        cell.getStyleClass().add("rating-cell");
        cell.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                choose.accept(value != null && value == number ? null : Integer.valueOf(number));
                e.consume();
            }
        });
        return cell;
    }

    /// Shows this number, or none.
    void show(@Nullable Integer next) {
        value = next;
        for (int i = low; i <= high; i++) {
            getChildren().get(i - low).pseudoClassStateChanged(SELECTED, next != null && next == i);
        }
        pseudoClassStateChanged(OPEN, next == null);
        setAccessibleText(spoken.apply(next));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private Label first() {
        return (Label) getChildren().getFirst();
    }

    private int count() {
        return high - low + 1;
    }

    private int perRow(double width) {
        var fits = width <= 0 || width / count() - gap(width) >= first().minWidth(-1);
        return fits ? count() : (count() + 1) / 2;
    }

    private double gap(double width) {
        var em = first().getFont().getSize();
        return width > 0 && width / count() < 2.5 * em ? em / 4 : em / 2;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return count() * (first().prefWidth(-1) + gap(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        int perRow = (count() + 1) / 2;
        return perRow * (first().minWidth(-1) + gap(1));
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = perRow(width) == count() ? 1 : 2;
        return rows * (first().prefHeight(-1) + gap(width)) - gap(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var perRow = perRow(getWidth());
        var gap = gap(getWidth());
        var step = (getWidth() + gap) / perRow;
        var height = first().prefHeight(-1);
        for (int i = 0; i < count(); i++) {
            int row = i / perRow;
            getChildren().get(i).resizeRelocate(snapPositionX(i % perRow * step), row * (height + gap), snapSizeX(step
                    - gap), height);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value == null ? Double.valueOf(low) : Double.valueOf(value);
            case MIN_VALUE -> (double) low;
            case MAX_VALUE -> (double) high;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> choose.accept(value == null ? low : Math.min(high, value + 1));
            case DECREMENT -> choose.accept(value == null ? high : Math.max(low, value - 1));
            case SET_VALUE -> choose.accept((int) Math.round(((Number) parameters[0]).doubleValue()));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
