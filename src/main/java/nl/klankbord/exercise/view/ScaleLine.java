package nl.klankbord.exercise.view;

import java.time.InstantSource;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.run.PlaceKeys;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.i18n.I18n;
import org.jspecify.annotations.Nullable;

/// The line from 0 to 10 with its marks. A press or a drag aims with the active marker and letting go places it, so that a drag
/// is one edit; a press on another mark takes that one. Keys see [PlaceKeys]. It is one stop for the Tab key, and each earlier
/// mark is one after it. Lying down where there is room, else upright.
final class ScaleLine extends Region {
    /// What the line asks its view to do.
    interface Actions {
        void activate(String marker);

        /// Shows where the active marker would stand, without placing it.
        void aim(int value);

        /// @param value 0 to 10, or null to take the mark away
        void place(@Nullable Integer value);

        /// The finger or the mouse button is lifted: what was aimed at is placed.
        void letGo();
    }

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final I18n i18n;
    private final Actions actions;
    private final ScaleParts parts;
    private final ScaleLayout lying;
    private final ScaleLayout standing;
    private @Nullable Integer active;
    private boolean upright;

    ScaleLine(List<ScaleMark> marks, I18n i18n, Actions actions) {
        this.i18n = i18n;
        this.actions = actions;
        parts = ScaleParts.of(marks);
        lying = new LyingScale(parts);
        standing = new UprightScale(parts);
        setId("scale");
        getStyleClass().add("scale-line");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        getChildren().addAll(parts.nodes());
        var keys = new PlaceKeys(ScaleStep.LOWEST, ScaleStep.HIGHEST, InstantSource.system());
        addEventHandler(KeyEvent.ANY, e -> keys.handle(e, active, actions::place));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
            actions.aim(valueAt(e));
            e.consume();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> {
            actions.letGo();
            e.consume();
        });
        // a finger that drags a mark does not scroll the page as well
        addEventHandler(ScrollEvent.ANY, e -> {
            if (e.isDirect()) {
                e.consume();
            }
        });
    }

    private void pressed(MouseEvent e) {
        requestFocus();
        var hit = parts.placed().stream().filter(m -> m.shape().getBoundsInParent().contains(e.getX(), e.getY()))
                .toList();
        if (hit.isEmpty()) {
            actions.aim(valueAt(e));
        } else {
            actions.activate(hit.getLast().marker().id());
        }
        e.consume();
    }

    /// The place nearest to the mouse along the line.
    private int valueAt(MouseEvent e) {
        var nearest = ScaleStep.LOWEST;
        for (int v = ScaleStep.LOWEST; v <= ScaleStep.HIGHEST; v++) {
            if (distance(v, e) < distance(nearest, e)) {
                nearest = v;
            }
        }
        return nearest;
    }

    private double distance(int value, MouseEvent e) {
        Bounds place = parts.places().get(value).getBoundsInParent();
        return Math.abs(upright ? place.getCenterY() - e.getY() : place.getCenterX() - e.getX());
    }

    /// @param answer what is placed
    /// @param activeMarker id of the marker that keys and presses place
    void update(ScaleStep.Answer answer, String activeMarker, boolean stands) {
        upright = stands;
        active = answer.marks().get(activeMarker);
        for (var mark : parts.marks()) {
            var isActive = mark.marker().id().equals(activeMarker);
            mark.show(answer.marks().get(mark.marker().id()), isActive && parts.marks().size() > 1, i18n);
            if (isActive) {
                setAccessibleText(mark.shape().getAccessibleText());
            }
        }
        var now = parts.now();
        for (int v = ScaleStep.LOWEST; v <= ScaleStep.HIGHEST; v++) {
            Label place = parts.places().get(v);
            place.setVisible(parts.placedAt(v).isEmpty() && parts.ghostAt(v).isEmpty());
            place.pseudoClassStateChanged(REACHED, now.isPresent() && now.get().place() > v);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    /// Draws these earlier marks instead of those that were there.
    void showEarlier(List<Ghost> ghosts) {
        if (!ghosts.equals(parts.ghosts())) {
            parts.ghosts().clear();
            parts.ghosts().addAll(ghosts);
            getChildren().setAll(parts.nodes());
        }
    }

    private ScaleLayout arrangement() {
        return upright ? standing : lying;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return (upright ? 20 : 40) * parts.em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return (upright ? 12 : 34) * parts.em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrangement().height(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrangement().arrange(getWidth());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) (active == null ? ScaleStep.LOWEST : active.intValue());
            case MIN_VALUE -> (double) ScaleStep.LOWEST;
            case MAX_VALUE -> (double) ScaleStep.HIGHEST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> actions.place(active == null
                    ? ScaleStep.LOWEST
                    : Math.min(ScaleStep.HIGHEST, active + 1));
            case DECREMENT -> actions.place(active == null
                    ? ScaleStep.HIGHEST
                    : Math.max(ScaleStep.LOWEST, active - 1));
            case SET_VALUE -> actions.place((int) Math.round(((Number) parameters[0]).doubleValue()));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
