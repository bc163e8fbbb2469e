package nl.klankbord.exercise.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes of a stroke the few points that say the same: its first and last place, every peak and dip that stands out, and
/// as many points in between as the smooth line through them ([Curve]) needs to follow the hand.
///
/// A stroke is drawn over time, and a line has one height at each time. Where the hand came by twice, going back or in a
/// loop, the last pass counts; whether it went to the right or to the left makes no difference.
public final class Stroke {
    /// As many points as people can still take hold of.
    public static final int MOST = 40;
    /// A peak or dip that rises less than this share of the plot above what is around it is a tremble of the hand.
    static final double TREMBLE = 0.03;
    /// How far the line may be from the hand, as a share of the plot.
    static final double NEAR = 0.012;
    private static final int MOST_COLUMNS = 4096;
    /// Columns to both sides over which the hand is smoothed between two turns.
    private static final int SMOOTHED = 3;

    private final double[] heights;
    private final int first;
    private final int last;
    private final double step;
    private final double start;

    /// @param heights by column, of which those from `first` to `last` were passed
    private Stroke(double[] heights, int first, int last, Frame frame) {
        this.heights = heights;
        this.first = first;
        this.last = last;
        this.start = frame.start();
        this.step = (frame.end() - frame.start()) / (heights.length - 1);
    }

    /// The points of this stroke in order of time, at most this many; none for a stroke without samples.
    ///
    /// @param most at least 2
    public static List<Spot> spots(StrokeBuffer samples, Frame frame, int most) {
        return samples.size() == 0 ? List.of() : passed(samples, frame).spots(Math.max(2, most));
    }

    public static List<Spot> spots(StrokeBuffer samples, Frame frame) {
        return spots(samples, frame, MOST);
    }

    /// The height in every column of the plot that the stroke passed.
    private static Stroke passed(StrokeBuffer samples, Frame frame) {
        var heights = new double[Math.clamp((long) Math.ceil(frame.plot().width()) + 1, 2, MOST_COLUMNS)];
        var plot = frame.plot();
        int first = heights.length;
        int last = -1;
        int before = -1;
        // the height with which the hand came into the column it is in
        double entered = 0;
        for (int i = 0; i < samples.size(); i++) {
            var share = Math.clamp((samples.x(i) - plot.x()) / plot.width(), 0, 1);
            int column = (int) Math.round(share * (heights.length - 1));
            var height = frame.height(samples.y(i));
            if (before == column) {
                // of one visit to a column what sticks out most is kept, so that a steep peak keeps its top
                if (Math.abs(height - entered) >= Math.abs(heights[column] - entered)) {
                    heights[column] = height;
                }
            } else {
                entered = before < 0 ? height : heights[before];
                for (int c = before; before >= 0 && c != column; c += Integer.signum(column - before)) {
                    if (c != before) {
                        heights[c] = entered + (height - entered) * (c - before) / (column - before);
                    }
                }
                heights[column] = height;
                before = column;
                first = Math.min(first, column);
                last = Math.max(last, column);
            }
        }
        return new Stroke(heights, first, last, frame);
    }

    private List<Spot> spots(int most) {
        var tremble = 2 * TREMBLE;
        var turns = turns(tremble);
        while (turns.length > most) {
            tremble *= 1.3;
            turns = turns(tremble);
        }
        var smooth = smoothed(turns);
        var columns = turns;
        while (columns.length < most) {
            var next = worst(columns, smooth);
            if (next < 0) {
                break;
            }
            columns = with(columns, next);
        }
        var spots = new ArrayList<Spot>(columns.length);
        for (int column : columns) {
            spots.add(new Spot(t(column), smooth[column]));
        }
        return List.copyOf(spots);
    }

    private double t(int column) {
        return Math.clamp(start + column * step, 0, 1);
    }

    /// The columns where the hand turned by more than this height, with the first and the last column.
    private int[] turns(double tremble) {
        var turns = new int[last - first + 1];
        int count = 0;
        turns[count++] = first;
        int high = first;
        int low = first;
        // 1 while rising, -1 while falling, 0 while neither is sure
        int going = 0;
        for (int column = first + 1; column <= last; column++) {
            if (heights[column] > heights[high]) {
                high = column;
            }
            if (heights[column] < heights[low]) {
                low = column;
            }
            if (going >= 0 && heights[high] - heights[column] > tremble) {
                count = going == 0 ? count : add(turns, count, high);
                going = -1;
                low = column;
                high = column;
            } else if (going <= 0 && heights[column] - heights[low] > tremble) {
                count = going == 0 ? count : add(turns, count, low);
                going = 1;
                low = column;
                high = column;
            }
        }
        count = add(turns, count, last);
        return Arrays.copyOf(turns, count);
    }

    private static int add(int[] turns, int count, int column) {
        if (turns[count - 1] == column) {
            return count;
        }
        turns[count] = column;
        return count + 1;
    }

    /// The heights with the tremble of the hand taken out between the turns; the turns themselves stay as they are.
    private double[] smoothed(int[] turns) {
        var smooth = heights.clone();
        for (int i = 1; i < turns.length; i++) {
            var lowest = Math.min(heights[turns[i - 1]], heights[turns[i]]);
            var highest = Math.max(heights[turns[i - 1]], heights[turns[i]]);
            for (int column = turns[i - 1] + 1; column < turns[i]; column++) {
                var reach = Math.min(SMOOTHED, Math.min(column - turns[i - 1], turns[i] - column));
                double sum = 0;
                for (int c = column - reach; c <= column + reach; c++) {
                    sum += heights[c];
                }
                smooth[column] = Math.clamp(sum / (2 * reach + 1), lowest, highest);
            }
        }
        return smooth;
    }

    /// The column where the line through these columns is farthest from the hand, after Douglas & Peucker (1973) but with
    /// the curve people see in place of a straight line; -1 when it is near everywhere.
    private int worst(int[] columns, double[] smooth) {
        var curve = curve(columns, smooth);
        var worst = -1;
        var farthest = 2 * NEAR;
        for (int column = first + 1; column < last; column++) {
            var away = Math.abs(curve.heightAt(column) - smooth[column]);
            if (away > farthest && Arrays.binarySearch(columns, column) < 0) {
                farthest = away;
                worst = column;
            }
        }
        return worst;
    }

    private static Curve curve(int[] columns, double[] smooth) {
        var t = new double[columns.length];
        var height = new double[columns.length];
        for (int i = 0; i < t.length; i++) {
            t[i] = columns[i];
            height[i] = smooth[columns[i]];
        }
        return Curve.through(t, height);
    }

    private static int[] with(int[] columns, int column) {
        var next = Arrays.copyOf(columns, columns.length + 1);
        next[columns.length] = column;
        Arrays.sort(next);
        return next;
    }
}
