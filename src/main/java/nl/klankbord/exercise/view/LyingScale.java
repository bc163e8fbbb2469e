package nl.klankbord.exercise.view;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import nl.klankbord.exercise.step.ScaleGeometry;
import nl.klankbord.exercise.step.ScaleGeometry.Spot;
import nl.klankbord.exercise.step.ScaleGeometry.Wish;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Role;

/// A scale from left to right. The words stand above it in one row or two; what stands at the same place as another mark goes
/// below that mark, and the days of earlier marks below everything at their place.
record LyingScale(ScaleParts parts) implements ScaleLayout {
    private static final double MARGIN = 1.4;
    private static final double WORDS = 2.75;
    private static final double ABOVE = 4;
    private static final double BELOW = 3;
    private static final double STACKED = 3.25;
    private static final double LARGEST = 5.25;

    /// The words above the line at some width.
    private record Words(List<Wish> wishes, List<Spot> spots, double nearest, double height) {}

    private double em() {
        return parts.em();
    }

    private double length(double width) {
        return width - 2 * MARGIN * em();
    }

    private double x(int value, double width) {
        return MARGIN * em() + ScaleGeometry.at(value, length(width));
    }

    private Words words(double width) {
        var placed = parts.placed();
        var widest = ScaleGeometry.widest(placed.size(), width, 0.75 * em());
        var wishes = placed.stream().map(m -> new Wish(x(m.place(), width), Math.min(widest, Math.ceil(m.word()
                .prefWidth(-1))))).toList();
        var spots = ScaleGeometry.words(wishes, width, 0.75 * em());
        var rows = new double[2];
        for (int i = 0; i < placed.size(); i++) {
            var row = spots.get(i).row();
            rows[row] = Math.max(rows[row], placed.get(i).word().prefHeight(wishes.get(i).width()));
        }
        return new Words(wishes, spots, rows[0], Math.max(WORDS * em(), rows[0] + rows[1] + em() / 4));
    }

    private double nowSize(double width) {
        return Math.min(LARGEST * em(), 2 * (length(width) / ScaleStep.HIGHEST - 1.56 * em()));
    }

    /// How far below the line the mark is that is the nth at its place.
    private double below(int nth, double width) {
        return nth == 0 ? 0 : nowSize(width) / 2 + 2 * em() + (nth - 1) * STACKED * em();
    }

    private double daysWidth(double width) {
        return length(width) / ScaleStep.HIGHEST - em() / 4;
    }

    private double daysHeight(Label days, double width) {
        return days.prefHeight(daysWidth(width));
    }

    /// How far what stands at this place reaches below the line.
    private double depth(int value, double width) {
        var marks = parts.placedAt(value).size();
        var last = marks == 0 ? 0 : below(marks - 1, width) + MARK / 2 * em();
        return parts.ghostAt(value).map(g -> below(marks, width) + (GHOST / 2 + 0.25) * em() + daysHeight(g.days(),
                width)).orElse(last);
    }

    @Override
    public double height(double width) {
        var deepest = IntStream.rangeClosed(ScaleStep.LOWEST, ScaleStep.HIGHEST).mapToDouble(v -> depth(v, width))
                .max().orElse(0);
        return words(width).height() + ABOVE * em() + Math.max(BELOW * em(), deepest + em() / 2);
    }

    @Override
    public void arrange(double width) {
        var em = em();
        var words = words(width);
        var middle = words.height() + ABOVE * em;
        parts.rail().resizeRelocate(MARGIN * em, middle - 0.1 * em, length(width), 0.2 * em);
        parts.reached().setVisible(parts.now().isPresent());
        parts.now().ifPresent(m -> parts.reached().resizeRelocate(MARGIN * em, middle - 0.19 * em, ScaleGeometry.at(m
                .place(), length(width)), 0.38 * em));
        for (int v = ScaleStep.LOWEST; v <= ScaleStep.HIGHEST; v++) {
            ScaleLayout.centre(parts.places().get(v), x(v, width), middle, PLACE * em);
            column(v, middle, width);
        }
        var placed = parts.placed();
        for (int i = 0; i < placed.size(); i++) {
            var spot = words.spots().get(i);
            var wish = words.wishes().get(i);
            var height = placed.get(i).word().prefHeight(wish.width());
            var bottom = words.height() - (spot.row() == 0 ? 0 : words.nearest() + em / 4);
            placed.get(i).word().resizeRelocate(spot.start(), bottom - height, wish.width(), height);
            var first = parts.placedAt(placed.get(i).place()).getFirst();
            // what stands below another mark has no stem: it would end at that one
            var end = middle - size(first, width) / 2 - 0.25 * em;
            stem(placed.get(i), wish.centre(), placed.get(i) == first ? bottom + 0.2 * em : end, end);
        }
    }

    private double size(ScaleMark mark, double width) {
        return mark.marker().role() == Role.NOW ? nowSize(width) : MARK * em();
    }

    private void column(int value, double middle, double width) {
        var marks = parts.placedAt(value);
        for (int i = 0; i < marks.size(); i++) {
            var size = i == 0 ? size(marks.get(i), width) : MARK * em();
            ScaleLayout.centre(marks.get(i).shape(), x(value, width), middle + below(i, width), size);
        }
        parts.ghostAt(value).ifPresent(g -> {
            var y = middle + below(marks.size(), width);
            ScaleLayout.centre(g.shape(), x(value, width), y, GHOST * em());
            g.days().resizeRelocate(x(value, width) - daysWidth(width) / 2, y + (GHOST / 2 + 0.25) * em(), daysWidth(
                    width), daysHeight(g.days(), width));
        });
    }

    private void stem(ScaleMark mark, double x, double top, double bottom) {
        var em = em();
        var stem = mark.stem();
        stem.setVisible(bottom > top);
        stem.resizeRelocate(stem.snapPositionX(x - em / 16), top, em / 8, Math.max(0, bottom - top));
        if (mark.flag() != null) {
            mark.flag().resizeRelocate(x, bottom - 2 * em, 1.4 * em, em);
        }
    }
}
