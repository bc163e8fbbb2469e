package nl.klankbord.exercise.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Role;
import org.jspecify.annotations.Nullable;

/// A scale from bottom to top, with 10 above. The words stand beside their marks; where several stand at one place they go
/// beside each other and then below each other, and that place becomes higher.
record UprightScale(ScaleParts parts) implements ScaleLayout {
    private static final double LINE = 3.5;
    private static final double AXIS = 2;
    /// Least room for a mark with its words, in em.
    private static final double LEAST = 7;

    /// A mark or an earlier mark with what is said beside it.
    private record Entry(Region shape, double size, @Nullable Region flag, Label words) {}

    private double em() {
        return parts.em();
    }

    private List<Entry> entries(int value) {
        var all = new ArrayList<Entry>();
        for (var mark : parts.placedAt(value)) {
            var size = mark.marker().role() == Role.NOW ? 3.25 : MARK;
            all.add(new Entry(mark.shape(), size, mark.flag(), mark.word()));
        }
        parts.ghostAt(value).ifPresent(g -> all.add(new Entry(g.shape(), GHOST, null, g.days())));
        return all;
    }

    private int perLine(double width) {
        return Math.max(1, (int) ((width / em() - AXIS + 1.5) / LEAST));
    }

    private double share(int count, double width) {
        return (width - AXIS * em()) / Math.min(count, perLine(width));
    }

    private double wordsWidth(Entry entry, int count, double width) {
        var taken = 2 + (entry.flag() == null ? 0 : 1.6) + (Math.min(count, perLine(width)) > 1 ? 1.9 : 0.25);
        return Math.min(Math.ceil(entry.words().prefWidth(-1)), Math.max(em(), share(count, width) - taken * em()));
    }

    private double lineHeight(List<Entry> entries, double width) {
        return entries.stream().mapToDouble(e -> e.words().prefHeight(wordsWidth(e, entries.size(), width)) + em() / 4)
                .reduce(LINE * em(), Math::max);
    }

    private double height(int value, double width) {
        var entries = entries(value);
        var lines = Math.max(1, (entries.size() + perLine(width) - 1) / perLine(width));
        return lines * lineHeight(entries, width);
    }

    @Override
    public double height(double width) {
        var height = 0.0;
        for (int v = ScaleStep.LOWEST; v <= ScaleStep.HIGHEST; v++) {
            height += height(v, width);
        }
        return height;
    }

    @Override
    public void arrange(double width) {
        var em = em();
        var x = AXIS * em;
        var at = new double[ScaleStep.HIGHEST + 1];
        var top = 0.0;
        for (int v = ScaleStep.HIGHEST; v >= ScaleStep.LOWEST; v--) {
            at[v] = top + lineHeight(entries(v), width) / 2;
            ScaleLayout.centre(parts.places().get(v), x, at[v], PLACE * em);
            row(entries(v), at[v], width);
            top += height(v, width);
        }
        var bottom = at[ScaleStep.LOWEST];
        parts.rail().resizeRelocate(x - 0.1 * em, at[ScaleStep.HIGHEST], 0.2 * em, bottom - at[ScaleStep.HIGHEST]);
        parts.marks().forEach(m -> m.stem().setVisible(false));
        Optional<ScaleMark> now = parts.now();
        parts.reached().setVisible(now.isPresent());
        now.ifPresent(m -> parts.reached().resizeRelocate(x - 0.19 * em, at[m.place()], 0.38 * em, bottom - at[m
                .place()]));
    }

    private void row(List<Entry> entries, double middle, double width) {
        var em = em();
        var height = lineHeight(entries, width);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var x = AXIS * em + i % perLine(width) * share(entries.size(), width);
            var line = i / perLine(width);
            var y = middle + line * height;
            ScaleLayout.centre(entry.shape(), x, y, entry.size() * em);
            var start = x + 2 * em;
            if (entry.flag() != null) {
                entry.flag().resizeRelocate(start, y - em / 2, 1.4 * em, em);
                start += 1.6 * em;
            }
            var wide = wordsWidth(entry, entries.size(), width);
            var high = entry.words().prefHeight(wide);
            entry.words().resizeRelocate(start, y - high / 2, wide, high);
        }
    }
}
