package nl.klankbord.exercise.cards;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.klankbord.ui.ViewLifecycle;
import nl.klankbord.ui.Viewport;
import nl.klankbord.ui.Viewport.Width;

/// Columns beside each other and the tray below them, in the height there is: piles scroll inside. Where there is room for one
/// column only, everything stands below each other at its full height, the tray first.
final class ColumnsFrame extends Pane {
    /// in em
    private static final double GAP = 1.5;
    private static final double LEAST_COLUMNS = 13;
    private static final double LEAST_TRAY = 8;

    private final List<CardColumn> columns;
    private final CardTray tray;
    private final Region note;
    private final Label ruler = new Label();
    private boolean stacked;

    /// @param note a line below everything; not managed while there is nothing to say
    ColumnsFrame(List<CardColumn> columns, CardTray tray, Region note, Viewport viewport) {
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
        var parts = Stream.<Region>concat(columns.stream(), Stream.of(tray)).toList();
        getChildren().setAll(Stream.concat(Stream.of(ruler), Stream.concat((narrow
                ? Stream.concat(Stream.of(tray), columns.stream())
                : parts.stream()), Stream.of(note))).toList());
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
        return columns.stream().mapToDouble(c -> c.prefHeight(width) + GAP * em()).sum() + tray.prefHeight(width)
                + noteHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        if (stacked || columns.isEmpty()) {
            return stackedHeight(width);
        }
        return (LEAST_COLUMNS + GAP) * em() + Math.min(LEAST_TRAY * em(), tray.prefHeight(width)) + noteHeight(width);
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
                height = snapSizeY(column.prefHeight(width));
                column.resizeRelocate(0, y, width, height);
                y += height + gap;
            }
        } else {
            var trayHeight = snapSizeY(Math.min(tray.prefHeight(width), room - gap - LEAST_COLUMNS * em()));
            var each = (width - gap * (columns.size() - 1)) / columns.size();
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).resizeRelocate(snapPositionX(i * (each + gap)), 0, snapSizeX(each), room - gap
                        - trayHeight);
            }
            tray.resizeRelocate(0, room - trayHeight, width, trayHeight);
        }
        if (note.isManaged()) {
            note.resizeRelocate(0, getHeight() - note.prefHeight(width), width, note.prefHeight(width));
        }
    }
}
