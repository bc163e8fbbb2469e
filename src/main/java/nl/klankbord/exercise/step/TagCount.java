package nl.klankbord.exercise.step;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Short words that hang on the points of a line, such as a talent, and at how many points they do.
///
/// @param text as it was typed first
public record TagCount(String text, int points) {

    /// What hangs on these points, most often first and otherwise in order of time. The same words in other capitals are
    /// the same, and twice at one point is once.
    public static List<TagCount> of(List<LineStep.Point> points) {
        var counted = new LinkedHashMap<String, TagCount>();
        for (var point : points) {
            var here = new HashSet<String>();
            for (var tag : point.tags()) {
                var key = tag.strip().toLowerCase(Locale.ROOT);
                if (!key.isEmpty() && here.add(key)) {
                    counted.merge(key, new TagCount(tag.strip(), 1), (a, b) -> new TagCount(a.text, a.points + 1));
                }
            }
        }
        return counted.values().stream().sorted(Comparator.comparingInt(TagCount::points).reversed()).toList();
    }
}
