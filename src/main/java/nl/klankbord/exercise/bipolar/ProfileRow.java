package nl.klankbord.exercise.bipolar;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.picture.BipolarGeometry;
import nl.klankbord.exercise.picture.BipolarGeometry.Dot;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Pair;
import org.jspecify.annotations.Nullable;

/// One item of the profile: its words at the sides, five places and a dot on one of them. What stood there before is an open
/// diamond, so that it differs in form and not in colour alone.
final class ProfileRow extends Pane {
    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    /// Share of the width that each side has for its words.
    private static final double SIDE = 0.34;

    final Pair item;
    private final int number;
    private final Label left;
    private final Label right;
    private final List<Region> places = new ArrayList<>();
    private final Region dot = part("profile-dot");
    private final Region diamond = part("profile-before");
    private final Runnable press;
    private @Nullable Integer position;
    private @Nullable Integer earlier;

    /// @param number 0 for the first item
    /// @param press chooses this item to talk about, or takes that back
    ProfileRow(BipolarRun run, Pair item, int number, Runnable press) {
        this.item = item;
        this.number = number;
        this.press = press;
        setId("profile-" + item.id());
        getStyleClass().add("profile-row");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        left = word(run.in(item.leftWord()), "left");
        right = word(run.in(item.rightWord()), "right");
        for (int i = BipolarStep.LEFTMOST; i <= BipolarStep.RIGHTMOST; i++) {
            places.add(part("profile-place"));
        }
        getChildren().addAll(left, right);
        getChildren().addAll(places);
        getChildren().addAll(diamond, dot);
    }

    private static Label word(String text, String side) {
        var word = new Label(text);
        word.getStyleClass().addAll("profile-word", side);
        word.setWrapText(true);
        return word;
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        part.setMouseTransparent(true);
        return part;
    }

    /// @param before where it stood at another time, or null
    void show(@Nullable Integer now, @Nullable Integer before, boolean picked, String spoken) {
        position = now;
        earlier = before;
        dot.setVisible(now != null);
        diamond.setVisible(before != null);
        pseudoClassStateChanged(PICKED, picked);
        setAccessibleText(spoken);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        requestLayout();
    }

    /// People look at this item: it is marked, and the one stop for the Tab key.
    void lookAt(boolean on) {
        pseudoClassStateChanged(LOOKED_AT, on);
        setFocusTraversable(on);
    }

    /// The middle of the dot in the space of the parent, or null when the item was skipped.
    @Nullable
    Dot dot() {
        return position == null
                ? null
                : new Dot(number, getLayoutX() + x(position), getLayoutY() + getHeight() / 2);
    }

    /// Radius of a dot with the air around it.
    double clear() {
        return dot.prefWidth(-1) * 0.75;
    }

    private double side(double width) {
        return Math.floor(width * SIDE);
    }

    private double x(int place) {
        var gap = (getWidth() - 2 * side(getWidth())) / (BipolarStep.RIGHTMOST + 0.5);
        return BipolarGeometry.x(place, side(getWidth()) + gap * 0.75, getWidth() - side(getWidth()) - gap * 0.75);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = side(width < 0 ? prefWidth(-1) : width);
        return Math.max(left.prefHeight(room), right.prefHeight(room)) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(left.prefWidth(-1), right.prefWidth(-1)) / SIDE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return dot.prefWidth(-1) * BipolarStep.RIGHTMOST / (1 - 2 * SIDE);
    }

    @Override
    protected void layoutChildren() {
        var side = side(getWidth());
        left.resizeRelocate(0, 0, side, getHeight());
        right.resizeRelocate(getWidth() - side, 0, side, getHeight());
        for (int i = 0; i < places.size(); i++) {
            centre(places.get(i), i + BipolarStep.LEFTMOST);
        }
        if (position != null) {
            centre(dot, position);
        }
        if (earlier != null) {
            centre(diamond, earlier);
        }
    }

    private void centre(Region part, int place) {
        double width = part.prefWidth(-1);
        double height = part.prefHeight(-1);
        part.resizeRelocate(x(place) - width / 2, (getHeight() - height) / 2, width, height);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(getPseudoClassStates().contains(PICKED))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
