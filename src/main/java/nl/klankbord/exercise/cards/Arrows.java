package nl.klankbord.exercise.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;

/// Which card an arrow key leads to, by where the cards lie: the nearest in that direction, where being out of line counts
/// double.
final class Arrows {
    private static final double OUT_OF_LINE = 2;

    private Arrows() {}

    static boolean isArrow(KeyCode key) {
        return key.isArrowKey();
    }

    /// The place in the list that this arrow leads to from this box.
    static Optional<Integer> next(Bounds from, List<Bounds> all, KeyCode arrow) {
        return java.util.stream.IntStream.range(0, all.size()).boxed().filter(i -> ahead(from, all.get(i), arrow) > 0.5)
                .min(Comparator.comparingDouble(i -> distance(from, all.get(i), arrow)));
    }

    private static double distance(Bounds from, Bounds to, KeyCode arrow) {
        var aside = upright(arrow)
                ? gap(from.getMinX(), from.getMaxX(), to.getMinX(), to.getMaxX())
                : gap(from.getMinY(), from.getMaxY(), to.getMinY(), to.getMaxY());
        return ahead(from, to, arrow) + OUT_OF_LINE * aside;
    }

    private static boolean upright(KeyCode arrow) {
        return arrow == KeyCode.UP || arrow == KeyCode.DOWN || arrow == KeyCode.KP_UP || arrow == KeyCode.KP_DOWN;
    }

    /// How far the middle of the other lies ahead.
    private static double ahead(Bounds from, Bounds to, KeyCode arrow) {
        return switch (arrow) {
            case UP, KP_UP -> from.getCenterY() - to.getCenterY();
            case DOWN, KP_DOWN -> to.getCenterY() - from.getCenterY();
            case LEFT, KP_LEFT -> from.getCenterX() - to.getCenterX();
            default -> to.getCenterX() - from.getCenterX();
        };
    }

    private static double gap(double low, double high, double otherLow, double otherHigh) {
        return Math.max(0, Math.max(otherLow - high, low - otherHigh));
    }
}
