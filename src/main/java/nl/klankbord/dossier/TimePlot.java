package nl.klankbord.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Where answers stand in a picture of days by places 0 to 10. Pure numbers in one unit; y goes down, as on a screen.
///
/// A dot stands above its day: distances are as the days are. Dots never hide each other: they are as large as they can be
/// without leaving their day by more than their own width, from the largest size down; where even the smallest do not
/// fit that way, answers of the same place are moved apart further, and if need be become smaller still.
///
/// @param radius of every dot
/// @param dots centres, in the order of the answers
record TimePlot(double radius, List<Dot> dots) {
    /// Sizes that are tried, as a share of the largest.
    private static final double[] SIZES = {1, 0.85, 0.7, 0.55, 0.42, 0.34, 0.27};
    private static final int PLACES = 10;

    /// The centre of a dot.
    record Dot(double x, double y) {}

    /// An answer.
    ///
    /// @param value 0 to 10
    record Answer(LocalDate day, int value) {}

    /// The room for the picture.
    ///
    /// @param largest radius a dot may have
    record Frame(double width, double height, double largest) {
        /// How high this place is; all dots stay within the frame.
        double y(int value) {
            return height - largest - (height - 2 * largest) * value / PLACES;
        }

        private double perPlace() {
            return (height - 2 * largest) / PLACES;
        }
    }

    TimePlot {
        dots = List.copyOf(dots);
    }

    /// @param answers oldest first
    static TimePlot of(List<Answer> answers, Frame frame) {
        var plot = new TimePlot(0, List.of());
        for (var size : SIZES) {
            plot = sized(answers, frame, size * frame.largest());
            if (plot.staysNear(answers, frame)) {
                return plot;
            }
        }
        return plot;
    }

    private static TimePlot sized(List<Answer> answers, Frame frame, double wanted) {
        // dots of neighbouring places touch only when they are higher than the room between places
        var apart = 2 * wanted <= frame.perPlace();
        var rows = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < answers.size(); i++) {
            rows.computeIfAbsent(apart ? answers.get(i).value() : 0, _ -> new ArrayList<>()).add(i);
        }
        var most = rows.values().stream().mapToInt(List::size).max().orElse(1);
        var radius = Math.min(wanted, frame.width() / (2.2 * most));
        var xs = new double[answers.size()];
        rows.values().forEach(row -> spread(row, answers, frame, radius, xs));
        return new TimePlot(radius, IntStream.range(0, xs.length).mapToObj(i -> new Dot(xs[i], frame.y(answers.get(i)
                .value()))).toList());
    }

    private static double wish(int i, List<Answer> answers, Frame frame) {
        var first = answers.getFirst().day();
        var days = ChronoUnit.DAYS.between(first, answers.getLast().day());
        var room = frame.width() - 2 * frame.largest();
        var part = days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, answers.get(i).day()) / days;
        return frame.largest() + room * part;
    }

    /// Moves the dots of a row apart, as little as that takes going right and then back from the edge.
    private static void spread(List<Integer> row, List<Answer> answers, Frame frame, double radius, double[] xs) {
        var step = 2.2 * radius;
        var from = radius;
        for (int i : row) {
            xs[i] = Math.max(wish(i, answers, frame), from);
            from = xs[i] + step;
        }
        var until = frame.width() - radius;
        for (int i : row.reversed()) {
            xs[i] = Math.min(xs[i], until);
            until = xs[i] - step;
        }
    }

    private boolean staysNear(List<Answer> answers, Frame frame) {
        return IntStream.range(0, dots.size()).allMatch(i -> Math.abs(dots.get(i).x() - wish(i, answers,
                frame)) <= 2 * radius);
    }

    /// Which words below the picture can be read: the first and the last, and in between those that touch no other. Where the
    /// first and the last touch, only the last.
    ///
    /// @param widths of the words, each centred below its dot as far as the width allows
    /// @return for each dot where its word begins, or a negative number when it is left out
    List<Double> labels(List<Double> widths, double width, double gap) {
        var starts = IntStream.range(0, dots.size()).mapToObj(i -> Math.clamp(dots.get(i).x() - widths.get(i) / 2, 0,
                Math.max(0, width - widths.get(i)))).toList();
        var shown = new ArrayList<>(starts.stream().map(_ -> -1.0).toList());
        var last = starts.size() - 1;
        var free = 0.0;
        for (int i = 0; i < last; i++) {
            var end = starts.get(i) + widths.get(i) + gap;
            if (starts.get(i) >= free && end <= starts.get(last)) {
                shown.set(i, starts.get(i));
                free = end;
            }
        }
        if (last >= 0) {
            shown.set(last, starts.get(last));
        }
        return List.copyOf(shown);
    }
}
