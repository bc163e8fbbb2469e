package nl.klankbord.exercise.picture;

import java.util.List;
import nl.klankbord.exercise.step.LineStep;

/// A smooth line through points in order of time that passes through every point and between two points never leaves
/// the heights of those two, so that it never shows a peak or a dip nobody drew: the monotone cubic of Fritsch & Carlson
/// (1980). Points at the same time make an upright step.
///
/// Each piece between two points is a cubic Bézier curve, from point `i` over two control points to point `i + 1`, which
/// can be handed to a path or a canvas as it is: a [Frame] keeps straight what is straight.
public final class Curve {
    /// Points nearer in time than this stand above each other.
    private static final double UPRIGHT = 1e-9;

    private final double[] t;
    private final double[] height;
    private final double[] slope;

    private Curve(double[] t, double[] height) {
        this.t = t;
        this.height = height;
        this.slope = new double[t.length];
        for (int from = 0; from < t.length;) {
            int to = from;
            while (to + 1 < t.length && !upright(to)) {
                to++;
            }
            slopes(from, to);
            from = to + 1;
        }
    }

    /// The line through these points of one track, which are in order of time.
    public static Curve of(List<LineStep.Point> points) {
        var t = new double[points.size()];
        var height = new double[points.size()];
        for (int i = 0; i < t.length; i++) {
            t[i] = points.get(i).t();
            height[i] = points.get(i).height();
        }
        return through(t, height);
    }

    /// The line through these places. The arrays are kept, not copied.
    /// @throws IllegalArgumentException when they are not in order of time or not of one length
    public static Curve through(double[] t, double[] height) {
        if (t.length != height.length) {
            throw new IllegalArgumentException(t.length + " times and " + height.length + " heights");
        }
        for (int i = 1; i < t.length; i++) {
            if (!(t[i] >= t[i - 1])) {
                throw new IllegalArgumentException("point " + i + " is earlier than the one before it");
            }
        }
        return new Curve(t, height);
    }

    /// Slopes of the points from one to another, between which the line makes no upright step.
    private void slopes(int from, int to) {
        for (int i = from; i <= to && from < to; i++) {
            var before = secant(i == from ? i : i - 1);
            var after = secant(i == to ? i - 1 : i);
            slope[i] = before * after <= 0 ? 0 : (before + after) / 2;
        }
        // Fritsch & Carlson: a pair of slopes inside a circle of three times the secant gives a monotone piece
        for (int i = from; i < to; i++) {
            var secant = secant(i);
            if (secant == 0) {
                slope[i] = 0;
                slope[i + 1] = 0;
                continue;
            }
            var size = Math.hypot(slope[i] / secant, slope[i + 1] / secant);
            if (size > 3) {
                slope[i] *= 3 / size;
                slope[i + 1] *= 3 / size;
            }
        }
    }

    private boolean upright(int point) {
        return t[point + 1] - t[point] <= UPRIGHT;
    }

    /// How steep the straight line from this point to the next is.
    private double secant(int point) {
        return (height[point + 1] - height[point]) / (t[point + 1] - t[point]);
    }

    public int size() {
        return t.length;
    }

    public double t(int point) {
        return t[point];
    }

    public double height(int point) {
        return height[point];
    }

    /// `t` of the first control point of the piece from this point to the next.
    public double firstControlT(int point) {
        return t[point] + (t[point + 1] - t[point]) / 3;
    }

    public double firstControlHeight(int point) {
        return height[point] + slope[point] * (t[point + 1] - t[point]) / 3;
    }

    public double secondControlT(int point) {
        return t[point + 1] - (t[point + 1] - t[point]) / 3;
    }

    public double secondControlHeight(int point) {
        return height[point + 1] - slope[point + 1] * (t[point + 1] - t[point]) / 3;
    }

    /// The height at this time: before the first point that of the first, after the last that of the last, and on an upright
    /// step that of its end. 0 when there are no points.
    public double heightAt(double time) {
        if (t.length == 0) {
            return 0;
        }
        int low = 0;
        int high = t.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (t[middle] <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0 || low == t.length) {
            return height[Math.max(0, low - 1)];
        }
        return upright(low - 1) ? height[low] : between(low - 1, time);
    }

    /// The cubic in the form of Hermite.
    private double between(int i, double time) {
        var length = t[i + 1] - t[i];
        var s = (time - t[i]) / length;
        var rise = s * s * (3 - 2 * s);
        return height[i] + rise * (height[i + 1] - height[i]) + length * s * (1 - s) * ((1 - s) * slope[i] - s
                * slope[i + 1]);
    }
}
