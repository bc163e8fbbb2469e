package nl.klankbord.workspace;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a running conversation remembers about itself: where people are, and how long they were in each stage. As text the
/// place stands on the first line and each stage on a line of its own, `stage seconds`; a position of an earlier version has
/// the first line only.
///
/// @param place as [Place#write()] has it
/// @param spent key of a stage to the time spent in it
record Position(String place, Map<String, Duration> spent) {
    private static final Pattern TIME = Pattern.compile("(\\S+) (\\d{1,9})");

    Position {
        spent = Map.copyOf(spent);
    }

    /// Reads any text; lines this version does not know are passed over.
    static Position read(String text) {
        var lines = text.lines().toList();
        Map<String, Duration> spent = new LinkedHashMap<>();
        for (var line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            var time = TIME.matcher(line);
            if (time.matches()) {
                spent.put(time.group(1), Duration.ofSeconds(Long.parseLong(time.group(2))));
            }
        }
        return new Position(lines.isEmpty() ? "" : lines.getFirst(), spent);
    }

    String write() {
        var times = new TreeMap<>(spent).entrySet().stream().map(e -> e.getKey() + " " + e.getValue().toSeconds());
        return Stream.concat(Stream.of(place), times).collect(Collectors.joining("\n"));
    }

    Position withSpent(Map<String, Duration> next) {
        return new Position(place, next);
    }
}
