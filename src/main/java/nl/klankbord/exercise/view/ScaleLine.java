package nl.klankbord.exercise.view;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.run.PlaceKeys;
import nl.klankbord.exercise.step.ScaleGeometry;
import nl.klankbord.exercise.step.ScaleGeometry.Wish;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Role;
import nl.klankbord.i18n.I18n;
import org.jspecify.annotations.Nullable;

/// The line from 0 to 10 with its marks. A press or a drag places the active marker, a press on another mark makes that one
/// active; keys see [PlaceKeys]. It is one stop for the Tab key. Lying down where there is room, else upright.
final class ScaleLine extends Region {
    /// What the line asks its view to do.
    interface Actions {
        void activate(String marker);

        /// @param value 0 to 10, or null to take the mark away
        void place(@Nullable Integer value);

        /// A drag or key press has ended.
        void rest();
    }

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final I18n i18n;
    private final Actions actions;
    private final Region rail = new Region();
    private final Region reached = new Region();
    private final List<Label> places;
    private final List<ScaleMark> marks;
    private @Nullable Integer active;
    private boolean upright;

    ScaleLine(List<ScaleMark> marks, I18n i18n, Actions actions) {
        this.i18n = i18n;
        this.actions = actions;
        this.marks = marks;
        setId("scale");
        getStyleClass().add("scale-line");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        rail.getStyleClass().add("scale-rail");
        reached.getStyleClass().add("scale-reached");
        places = IntStream.rangeClosed(ScaleStep.LOWEST, ScaleStep.HIGHEST).mapToObj(v -> {
            var place = new Label(Integer.toString(v));
            place.setId("scale-" + v);
            place.getStyleClass().add("scale-place");
            return place;
        }).toList();
        getChildren().addAll(rail, reached);
        getChildren().addAll(places);
        marks.forEach(m -> getChildren().addAll(m.nodes()));
        var keys = new PlaceKeys(ScaleStep.LOWEST, ScaleStep.HIGHEST, InstantSource.system());
        addEventHandler(KeyEvent.ANY, e -> keys.handle(e, active, actions::place));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> actions.place(valueAt(e)));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> actions.rest());
    }

    private void pressed(MouseEvent e) {
        requestFocus();
        var hit = marks.stream().filter(m -> m.value() != null && m.shape().getBoundsInParent().contains(e.getX(), e
                .getY())).toList();
        if (hit.isEmpty()) {
            actions.place(valueAt(e));
        } else {
            actions.activate(hit.getLast().marker().id());
        }
        e.consume();
    }

    private int valueAt(MouseEvent e) {
        var first = places.getFirst().getBoundsInParent();
        var last = places.getLast().getBoundsInParent();
        return upright
                ? ScaleGeometry.nearest(first.getCenterY() - e.getY(), first.getCenterY() - last.getCenterY())
                : ScaleGeometry.nearest(e.getX() - first.getCenterX(), last.getCenterX() - first.getCenterX());
    }

    /// @param answer what is placed
    /// @param activeMarker id of the marker that keys and presses place
    void update(ScaleStep.Answer answer, String activeMarker, boolean standing) {
        upright = standing;
        active = answer.marks().get(activeMarker);
        for (var mark : marks) {
            var isActive = mark.marker().id().equals(activeMarker);
            mark.show(answer.marks().get(mark.marker().id()), isActive && marks.size() > 1, i18n);
            if (isActive) {
                setAccessibleText(mark.shape().getAccessibleText());
            }
        }
        for (var place : places) {
            var at = places.indexOf(place);
            place.setVisible(marks.stream().noneMatch(m -> m.value() != null && m.value() == at));
            place.pseudoClassStateChanged(REACHED, marks.stream().anyMatch(m -> m.marker().role() == Role.NOW && m
                    .value() != null && m.value() > at));
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    private double em() {
        return places.getFirst().getFont().getSize() / 1.25;
    }

    private List<ScaleMark> placed() {
        return marks.stream().filter(m -> m.value() != null).toList();
    }

    /// How many marks stand at the fullest value.
    private int highestStack() {
        var counts = new int[ScaleStep.HIGHEST + 1];
        placed().forEach(m -> counts[value(m)]++);
        return Math.max(1, Arrays.stream(counts).max().orElse(1));
    }

    private static int value(ScaleMark mark) {
        var value = mark.value();
        return value == null ? ScaleStep.LOWEST : value;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return (upright ? 20 : 40) * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return (upright ? 12 : 34) * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return upright ? 11 * 3.5 * em() : 12.5 * em() + (highestStack() - 1) * 3.25 * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (upright) {
            layoutUpright();
        } else {
            layoutLying();
        }
    }

    private void layoutLying() {
        var em = em();
        var margin = 1.4 * em;
        var length = getWidth() - 2 * margin;
        var middle = 7.75 * em;
        var nowSize = Math.min(5.25 * em, 2 * (length / ScaleStep.HIGHEST - 1.56 * em));
        var now = placed().stream().filter(m -> m.marker().role() == Role.NOW).findFirst();
        rail.resizeRelocate(margin, middle - 0.1 * em, length, 0.2 * em);
        reached.setVisible(now.isPresent());
        now.ifPresent(m -> reached.resizeRelocate(margin, middle - 0.19 * em, ScaleGeometry.at(value(m), length), 0.38
                * em));
        for (int v = 0; v < places.size(); v++) {
            centre(places.get(v), margin + ScaleGeometry.at(v, length), middle, 2.625 * em);
        }
        var stack = new int[ScaleStep.HIGHEST + 1];
        var placed = placed();
        var tops = new ArrayList<Double>();
        for (var mark : placed) {
            var size = mark.marker().role() == Role.NOW ? nowSize : 2.9 * em;
            var depth = stack[value(mark)]++;
            var y = depth == 0 ? middle : middle + (depth - 1) * 3.25 * em + (nowSize / 2 + 2 * em);
            centre(mark.shape(), margin + ScaleGeometry.at(value(mark), length), y, size);
            tops.add(depth == 0 ? y - size / 2 : middle - 1.45 * em);
        }
        var widest = ScaleGeometry.widest(placed.size(), getWidth(), em / 2);
        var wishes = placed.stream().map(m -> new Wish(margin + ScaleGeometry.at(value(m), length), Math.min(widest, m
                .word().prefWidth(-1)))).toList();
        var spots = ScaleGeometry.words(wishes, getWidth(), em / 2);
        for (int i = 0; i < placed.size(); i++) {
            var word = placed.get(i).word();
            var height = word.prefHeight(wishes.get(i).width());
            var y = 3.25 * em - spots.get(i).row() * 1.75 * em - height;
            word.resizeRelocate(spots.get(i).start(), y, wishes.get(i).width(), height);
            stem(placed.get(i), wishes.get(i).centre(), y + height + 0.2 * em, tops.get(i) - 0.25 * em);
        }
    }

    private void stem(ScaleMark mark, double x, double top, double bottom) {
        var em = em();
        mark.stem().setVisible(bottom > top);
        mark.stem().resizeRelocate(snapPositionX(x - em / 16), top, em / 8, Math.max(0, bottom - top));
        if (mark.flag() != null) {
            mark.flag().resizeRelocate(x, bottom - 2 * em, 1.4 * em, em);
        }
    }

    private void layoutUpright() {
        var em = em();
        var x = 2 * em;
        var step = 3.5 * em;
        var length = ScaleStep.HIGHEST * step;
        var bottom = length + step / 2;
        rail.resizeRelocate(x - 0.1 * em, step / 2, 0.2 * em, length);
        var now = placed().stream().filter(m -> m.marker().role() == Role.NOW).findFirst();
        reached.setVisible(now.isPresent());
        now.ifPresent(m -> reached.resizeRelocate(x - 0.19 * em, bottom - ScaleGeometry.at(value(m), length), 0.38 * em,
                ScaleGeometry.at(value(m), length)));
        for (int v = 0; v < places.size(); v++) {
            centre(places.get(v), x, bottom - ScaleGeometry.at(v, length), 2.625 * em);
        }
        var next = new double[ScaleStep.HIGHEST + 1];
        Arrays.fill(next, x);
        var room = (getWidth() - x) / highestStack() - 4.5 * em;
        for (var mark : placed()) {
            var y = bottom - ScaleGeometry.at(value(mark), length);
            var size = (mark.marker().role() == Role.NOW ? 3.25 : 2.9) * em;
            centre(mark.shape(), next[value(mark)], y, size);
            var width = Math.min(Math.max(em, room), mark.word().prefWidth(-1));
            var height = mark.word().prefHeight(width);
            var start = next[value(mark)] + 2 * em + (mark.flag() == null ? 0 : 1.6 * em);
            mark.word().resizeRelocate(start, y - height / 2, width, height);
            mark.stem().setVisible(false);
            if (mark.flag() != null) {
                mark.flag().resizeRelocate(start - 1.6 * em, y - em / 2, 1.4 * em, em);
            }
            next[value(mark)] = start + width + 2.25 * em;
        }
    }

    private void centre(Region node, double x, double y, double size) {
        node.resizeRelocate(snapPositionX(x - size / 2), snapPositionY(y - size / 2), size, size);
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
}
