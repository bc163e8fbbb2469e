package nl.klankbord.exercise.cards;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.Viewport.Width;

/// Columns beside each other, or one drawing, and the tray below, in the height there is: piles scroll inside. Where there is room for one
/// column only, everything stands below each other at its full height, the tray first.
final class BoardFrame extends Pane {
    /// in em
    private static final double GAP = 1.5;

    private final List<CardArea> columns;
    private final CardTray tray;
    private final Region note;
    private final Label ruler = new Label();
    private boolean stacked;

    /// @param note a line below everything; not managed while there is nothing to say
    BoardFrame(List<CardArea> columns, CardTray tray, Region note, Viewport viewport) {
        this.columns = columns;
        this.tray = tray;
        this.note = note;
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().add(ruler);
        ViewLifecycle.whileInScene(this, () -> viewport.widthProperty().subscribe(w -> arrange(w.atMost(
                Width.NARROW))));
    }

    private void arrange(boolean narrow) {
        stacked = narrow;
        columns.forEach(c -> c.setWhole(narrow));
        tray.setWhole(narrow || columns.isEmpty());
        var parts = new ArrayList<Region>(columns.stream().map(CardArea::node).toList());
        parts.add(narrow ? 0 : parts.size(), tray);
        parts.addFirst(ruler);
        parts.add(note);
        getChildren().setAll(parts);
    }

    private double least() {
        return columns.stream().mapToDouble(CardArea::least).max().orElse(0);
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double noteHeight(double width) {
        return note.isManaged() ? note.prefHeight(width) + GAP / 2 * em() : 0;
    }

    private double stackedHeight(double width) {
        return columns.stream().mapToDouble(c -> c.node().prefHeight(width) + GAP * em()).sum() + tray.prefHeight(width)
                + noteHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        if (stacked || columns.isEmpty()) {
            return stackedHeight(width);
        }
        return (least() + GAP) * em() + Math.min(tray.least() * em(), tray.prefHeight(width)) + noteHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 20 * em();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var gap = snapSizeY(GAP * em());
        var room = getHeight() - noteHeight(width);
        if (stacked || columns.isEmpty()) {
            var y = 0.0;
            var height = snapSizeY(columns.isEmpty() ? Math.max(room, tray.prefHeight(width)) : tray.prefHeight(width));
            tray.resizeRelocate(0, y, width, height);
            y += height + gap;
            for (var column : columns) {
                height = snapSizeY(column.node().prefHeight(width));
                column.node().resizeRelocate(0, y, width, height);
                y += height + gap;
            }
        } else {
            var trayHeight = snapSizeY(Math.min(tray.prefHeight(width), room - gap - least() * em()));
            var each = (width - gap * (columns.size() - 1)) / columns.size();
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).node().resizeRelocate(snapPositionX(i * (each + gap)), 0, snapSizeX(each), room - gap
                        - trayHeight);
            }
            tray.resizeRelocate(0, room - trayHeight, width, trayHeight);
        }
        if (note.isManaged()) {
            note.resizeRelocate(0, getHeight() - note.prefHeight(width), width, note.prefHeight(width));
        }
    }
}
