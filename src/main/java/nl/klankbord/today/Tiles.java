package nl.klankbord.today;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Tiles of the same size: as many beside each other as fit, the rest in rows below, or out of sight. Every tile of a row
/// is as high as the highest of all.
final class Tiles extends Pane {
    /// Least width of a tile, in em at 100 percent text.
    private static final double LEAST = 11.25;
    private static final double GAP = 1;

    private List<? extends Node> tiles = List.of();
    private double em = 16;
    private boolean all;
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(this, "more");

    /// Whether there are more tiles than stand in one row.
    ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    void show(List<? extends Node> next) {
        tiles = List.copyOf(next);
        getChildren().setAll(tiles);
        requestLayout();
    }

    /// @param px of one em
    void size(double px) {
        em = px;
        requestLayout();
    }

    /// Whether every tile is shown, or the first row only.
    void showAll(boolean on) {
        all = on;
        requestLayout();
    }

    /// How many tiles stand in a row of this width, at least one.
    int columns(double width) {
        return Math.max(1, (int) ((width + GAP * em) / ((LEAST + GAP) * em)));
    }

    private int shown(double width) {
        return all ? tiles.size() : Math.min(tiles.size(), columns(width));
    }

    /// At most as wide as with the room of five, so that a few tiles do not grow into banners.
    private double tile(double width) {
        int columns = Math.min(columns(width), Math.max(tiles.size(), 5));
        return snapSizeX((width - (columns - 1) * GAP * em) / columns - 1);
    }

    private double height(double tile) {
        return tiles.stream().mapToDouble(t -> t.prefHeight(tile)).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST * em;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 5 * (LEAST + GAP) * em;
    }

    @Override
    protected double computePrefHeight(double width) {
        var whole = width < 0 ? prefWidth(-1) : width;
        int rows = (shown(whole) + columns(whole) - 1) / columns(whole);
        return rows == 0 ? 0 : rows * height(tile(whole)) + (rows - 1) * GAP * em;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var width = tile(getWidth());
        var height = height(width);
        more.set(tiles.size() > columns);
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).setVisible(i < shown(getWidth()));
            int row = i / columns;
            tiles.get(i).resizeRelocate(snapPositionX(i % columns * (width + GAP * em)), snapPositionY(row * (height
                    + GAP * em)), width, height);
        }
    }
}
