package nl.klankbord.exercise.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Where the places of a scale stand on a line, and the words above them. Pure numbers in one unit, the same for the screen
/// and the summary.
public final class ScaleGeometry {
    private ScaleGeometry() {}

    /// A word that wants to stand centred above its mark.
    ///
    /// @param centre where its mark stands
    public record Wish(double centre, double width) {}

    /// Where a word stands.
    ///
    /// @param start its left edge
    /// @param row 0 is nearest to the line, 1 is above it
    public record Spot(double start, int row) {}

    /// Distance of this value from 0 on a line of this length.
    public static double at(int value, double length) {
        return length * value / ScaleStep.HIGHEST;
    }

    /// The value nearest to this distance from 0.
    public static int nearest(double distance, double length) {
        var value = Math.round(distance / length * ScaleStep.HIGHEST);
        return Math.clamp(value, ScaleStep.LOWEST, ScaleStep.HIGHEST);
    }

    /// How wide a word may be so that [#words] finds a place for all of them without one touching another.
    public static double widest(int words, double length, double gap) {
        var perRow = Math.max(1, (words + 1) / 2);
        return (length - gap * (perRow - 1)) / perRow;
    }

    /// A place for each word, in the order of the wishes. Each stands above its mark, in the nearer of two rows where it can; when
    /// that is not so for all, they take the rows by turns and are moved aside as little as needed. Words never touch and never leave the line when none is wider than
    /// [#widest].
    public static List<Spot> words(List<Wish> wishes, double length, double gap) {
        var order = IntStream.range(0, wishes.size()).boxed().sorted(Comparator.comparingDouble(i -> wishes.get(i)
                .centre())).toList();
        var wanted = new double[wishes.size()];
        for (int i = 0; i < wanted.length; i++) {
            var wish = wishes.get(i);
            wanted[i] = Math.clamp(wish.centre() - wish.width() / 2, 0, Math.max(0, length - wish.width()));
        }
        var rows = new int[wanted.length];
        var starts = wanted.clone();
        if (!standAbove(order, wanted, wishes, gap, rows)) {
            for (int row = 0; row < 2; row++) {
                var members = new ArrayList<Integer>();
                for (int i = row; i < order.size(); i += 2) {
                    rows[order.get(i)] = row;
                    members.add(order.get(i));
                }
                spread(members, starts, wishes, length, gap);
            }
        }
        return IntStream.range(0, wanted.length).mapToObj(i -> new Spot(starts[i], rows[i])).toList();
    }

    /// Gives each word the nearest row in which it can stand above its mark.
    /// @return false when there is a word for which that is neither of the two
    private static boolean standAbove(List<Integer> order, double[] wanted, List<Wish> wishes, double gap, int[] rows) {
        var free = new double[] {0, 0};
        for (int i : order) {
            rows[i] = wanted[i] >= free[0] ? 0 : 1;
            if (wanted[i] < free[rows[i]]) {
                return false;
            }
            free[rows[i]] = wanted[i] + wishes.get(i).width() + gap;
        }
        return true;
    }

    private static void spread(List<Integer> members, double[] starts, List<Wish> wishes, double length, double gap) {
        var from = 0.0;
        for (int i : members) {
            starts[i] = Math.max(starts[i], from);
            from = starts[i] + wishes.get(i).width() + gap;
        }
        var until = length;
        for (int i : members.reversed()) {
            starts[i] = Math.min(starts[i], until - wishes.get(i).width());
            until = starts[i] - gap;
        }
    }
}
