package nl.klankbord.exercise.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.run.Children;

/// Cards, as many beside each other as there is room for: all as wide, and those beside each other as high. Full rows are not
/// filled first: four cards where three fit stand two by two.
final class EqualColumns extends Pane {
    /// The least width of a card, and the room between cards, in em.
    private static final double NARROWEST = 15.5;
    private static final double GAP = 1;

    /// Only tells how large an em is.
    private final Label ruler = new Label();
    private List<? extends Region> cards = List.of();

    EqualColumns() {
        ruler.setVisible(false);
        ruler.setManaged(false);
    }

    void show(List<? extends Region> next) {
        cards = List.copyOf(next);
        var children = new ArrayList<Node>(cards);
        children.addFirst(ruler);
        Children.arrange(this, children);
        requestLayout();
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private int columns(double width) {
        var fit = Math.max(1, (int) ((width + GAP * em()) / ((NARROWEST + GAP) * em())));
        var count = Math.max(1, cards.size());
        var rows = (count + fit - 1) / fit;
        return (count + rows - 1) / rows;
    }

    private double cardWidth(double width) {
        var columns = columns(width);
        return (width - GAP * em() * (columns - 1)) / columns;
    }

    private List<? extends Region> row(int row, double width) {
        var columns = columns(width);
        return cards.stream().skip((long) row * columns).limit(columns).toList();
    }

    private double rowHeight(int row, double width) {
        return snapSizeY(row(row, width).stream().mapToDouble(c -> c.prefHeight(cardWidth(width))).max().orElse(0));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return cards.stream().mapToDouble(c -> c.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return cards.size() * (NARROWEST + GAP) * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        var whole = width < 0 ? prefWidth(-1) : width;
        var height = 0.0;
        for (int row = 0; !row(row, whole).isEmpty(); row++) {
            height += rowHeight(row, whole) + (row == 0 ? 0 : GAP * em());
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var width = cardWidth(getWidth());
        var y = 0.0;
        for (int row = 0; !row(row, getWidth()).isEmpty(); row++) {
            var height = rowHeight(row, getWidth());
            var x = 0.0;
            for (var card : row(row, getWidth())) {
                card.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), height);
                x += width + GAP * em();
            }
            y += height + GAP * em();
        }
    }
}
