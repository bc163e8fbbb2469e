package nl.klankbord.exercise.bipolar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import nl.klankbord.exercise.picture.BipolarGeometry;
import nl.klankbord.exercise.step.BipolarStep.Pair;
import org.jspecify.annotations.Nullable;

/// The items below each other with their dots in line: the picture itself. One stop for the Tab key; arrows up and down go
/// from item to item, Space or Enter chooses the one to talk about. In the order in which they were written, never sorted.
final class ProfileChart extends Pane {
    private final BipolarRun run;
    private final List<ProfileRow> rows;
    private final List<Line> line = new ArrayList<>();

    /// @param looked gets the item people look at
    /// @param pick gets the item people choose
    ProfileChart(BipolarRun run, Consumer<Pair> looked, Consumer<Pair> pick) {
        this.run = run;
        getStyleClass().add("profile-chart");
        var items = run.whole().items();
        rows = IntStream.range(0, items.size()).mapToObj(i -> new ProfileRow(run, items.get(i), i, () -> pick.accept(
                items.get(i)))).toList();
        for (var row : rows) {
            row.focusedProperty().subscribe(on -> {
                if (on) {
                    looked.accept(row.item);
                }
            });
            row.setOnMouseEntered(_ -> looked.accept(row.item));
            row.setOnMouseClicked(e -> {
                if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                    row.requestFocus();
                    looked.accept(row.item);
                }
            });
            row.addEventHandler(KeyEvent.KEY_PRESSED, e -> pressed(e, row, pick));
        }
        getChildren().addAll(rows);
    }

    private void pressed(KeyEvent e, ProfileRow row, Consumer<Pair> pick) {
        if (e.isAltDown() || e.isShortcutDown() || e.isShiftDown()) {
            return;
        }
        switch (e.getCode()) {
            case DOWN, KP_DOWN -> go(row, 1);
            case UP, KP_UP -> go(row, -1);
            case HOME -> go(row, -rows.size());
            case END -> go(row, rows.size());
            case SPACE, ENTER -> pick.accept(row.item);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void go(ProfileRow from, int step) {
        rows.get(Math.clamp(rows.indexOf(from) + step, 0, rows.size() - 1)).requestFocus();
    }

    /// @param looking the item people look at
    void show(Pair looking, @Nullable Before before) {
        var now = run.now();
        var words = new ProfileWords(run);
        for (var row : rows) {
            var id = row.item.id();
            row.show(now.positions().get(id), before == null ? null : before.answer().positions().get(id), id.equals(
                    now.pick()), words.spoken(row.item, before));
            row.lookAt(row.item.equals(looking));
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double highest(double width) {
        return rows.stream().mapToDouble(r -> r.prefHeight(width)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = width < 0 ? -1 : width - getInsets().getLeft() - getInsets().getRight();
        return snapSizeY(highest(inner)) * rows.size() + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return rows.stream().mapToDouble(r -> r.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return rows.stream().mapToDouble(r -> r.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var left = getInsets().getLeft();
        var width = getWidth() - left - getInsets().getRight();
        var room = getHeight() - getInsets().getTop() - getInsets().getBottom();
        var height = room / Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).resizeRelocate(left, snapPositionY(getInsets().getTop() + i * height), width, snapSizeY(
                    height));
        }
        var dots = rows.stream().map(ProfileRow::dot).filter(Objects::nonNull).toList();
        var segments = BipolarGeometry.line(dots, rows.isEmpty() ? 0 : rows.getFirst().clear());
        while (line.size() < segments.size()) {
            var next = new Line();
            next.getStyleClass().add("profile-line");
            next.setMouseTransparent(true);
            next.setManaged(false);
            line.add(next);
            getChildren().add(next);
        }
        for (int i = 0; i < line.size(); i++) {
            Node piece = line.get(i);
            piece.setVisible(i < segments.size());
            if (i < segments.size()) {
                draw(line.get(i), segments.get(i));
            }
        }
    }

    private static void draw(Line piece, BipolarGeometry.Segment segment) {
        piece.setStartX(segment.fromX());
        piece.setStartY(segment.fromY());
        piece.setEndX(segment.toX());
        piece.setEndY(segment.toY());
    }
}
