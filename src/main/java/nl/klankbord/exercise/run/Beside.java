package nl.klankbord.exercise.run;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// Nodes beside each other; the one whose `hgrow` is `ALWAYS` takes the rest of the width. An `HBox` asks such a node how high it
/// is at its preferred width, which leaves holes where text wraps; here it is asked at the width it gets.
public class Beside extends Pane {
    private static final StyleablePropertyFactory<Beside> FACTORY = new StyleablePropertyFactory<>(Pane
            .getClassCssMetaData());
    private static final CssMetaData<Beside, Number> SPACING = FACTORY.createSizeCssMetaData("-fx-spacing",
            b -> b.spacing);

    private final StyleableDoubleProperty spacing = new StyleableDoubleProperty(0) {
        @Override
        protected void invalidated() {
            requestLayout();
        }

        @Override
        public Object getBean() {
            return Beside.this;
        }

        @Override
        public String getName() {
            return "spacing";
        }

        @Override
        public CssMetaData<Beside, Number> getCssMetaData() {
            return SPACING;
        }
    };
    private boolean top;

    /// These nodes beside each other.
    public static Beside of(Node... nodes) {
        var beside = new Beside();
        beside.getChildren().addAll(nodes);
        return beside;
    }

    /// Lets the nodes begin at the same height instead of centring them.
    public final void alignTop() {
        top = true;
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static boolean grows(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS;
    }

    private double sum(ToDoubleFunction<Node> width) {
        var managed = getManagedChildren();
        var gaps = spacing.get() * Math.max(0, managed.size() - 1);
        return managed.stream().mapToDouble(n -> snapSizeX(width.applyAsDouble(n))).sum() + gaps + getInsets().getLeft()
                + getInsets().getRight();
    }

    /// A region that is only told its least width has no preferred one.
    private static double wanted(Node node) {
        return Math.max(node.minWidth(-1), node.prefWidth(-1));
    }

    private double width(Node node, double whole) {
        return grows(node)
                ? Math.max(node.minWidth(-1), whole - sum(n -> grows(n) ? 0 : wanted(n)))
                : snapSizeX(wanted(node));
    }

    @Override
    protected final double computePrefWidth(double height) {
        return sum(Beside::wanted);
    }

    @Override
    protected final double computeMinWidth(double height) {
        return sum(n -> grows(n) ? n.minWidth(-1) : wanted(n));
    }

    @Override
    protected final double computePrefHeight(double width) {
        var whole = width < 0 ? prefWidth(-1) : width;
        return getManagedChildren().stream().mapToDouble(n -> height(n, width(n, whole))).max().orElse(0) + getInsets()
                .getTop() + getInsets().getBottom();
    }

    private static double height(Node node, double width) {
        return Math.max(node.minHeight(width), node.prefHeight(width));
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final void layoutChildren() {
        var x = getInsets().getLeft();
        var room = getHeight() - getInsets().getTop() - getInsets().getBottom();
        for (var node : getManagedChildren()) {
            var width = width(node, getWidth());
            var height = Math.min(room, height(node, width));
            var y = getInsets().getTop() + (top ? 0 : (room - height) / 2);
            node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
            x += width + spacing.get();
        }
    }
}
