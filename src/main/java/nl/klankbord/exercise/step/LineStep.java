package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Draws a line through time, above and below a middle, and talks about points on it. Height is personal: nothing is
/// measured, averaged or compared. After the history line in Seykens (2024).
///
/// @param up words at the top, at +
/// @param down words at the bottom, at −
/// @param spans stretches of time that are offered, one of which is chosen first
/// @param tracks lines that can be drawn above each other, two at most; empty for one line without a name
/// @param pointKinds what a point can be; chosen by people, never guessed from the drawing
/// @param tags the prompt above the short words people can hang on a point, such as talents; [Text#NONE] for none
@JsonTypeName("line")
public record LineStep(String id, Text title, Text prompt, Text lead, boolean outOfSummary, Text up, Text down,
        List<Span> spans, List<Item> tracks, List<PointKind> pointKinds,
        Text tags) implements Step<LineStep.Answer> {
    /// Id of the one track of a step that names none.
    public static final String ONLY_TRACK = "";
    private static final int MOST_TRACKS = 2;

    /// A stretch of time that is offered.
    public record Span(String id, Text text, Length length) {
        public Span {
            Check.id(id, "span");
            Check.that(Check.has(text), "span " + id + ": has no text");
            Check.that((@Nullable Length) length != null, "span " + id + ": has no length");
        }
    }

    /// Where a span begins; each ends today unless people choose another end.
    public enum Length {
        /// twelve months ago
        @JsonProperty("year")
        YEAR,
        /// on a day people choose
        @JsonProperty("since")
        SINCE,
        /// on the first working day, which people fill in
        @JsonProperty("career")
        CAREER,
        /// at birth or the first year that counts, which people fill in
        @JsonProperty("life")
        LIFE;

        /// The first day of this span when it can be known without asking.
        public Optional<LocalDate> startWhenEndingOn(LocalDate end) {
            return this == YEAR ? Optional.of(end.minusYears(1)) : Optional.empty();
        }
    }

    /// What a point is drawn as; the shape says it too, not only the colour.
    public enum Role {
        @JsonProperty("peak")
        PEAK, @JsonProperty("dip")
        DIP, @JsonProperty("turn")
        TURN,
        /// none of these
        @JsonProperty("none")
        NONE
    }

    /// @param followUps prompts at a point of this kind, each answered in free text
    public record PointKind(String id, Text text, Role role, List<Item> followUps) {
        public PointKind {
            Check.id(id, "point kind");
            Check.that(Check.has(text), "point kind " + id + ": has no text");
            Check.that((@Nullable Role) role != null, "point kind " + id + ": has no role");
            followUps = Check.listOrEmpty(followUps);
        }
    }

    public LineStep {
        Check.id(id, "step");
        Check.that(Check.has(title) && Check.has(prompt), "line " + id + ": needs a title and a prompt");
        Check.that(Check.has(up) && Check.has(down), "line " + id + ": needs words at up and down");
        lead = Text.orNone(lead);
        tags = Text.orNone(tags);
        spans = Check.listOrEmpty(spans);
        Check.that(!spans.isEmpty(), "line " + id + ": offers no span");
        var ids = new HashSet<String>();
        spans.forEach(s -> Check.that(ids.add(s.id()), "line " + id + ": span " + s.id() + " stands there twice"));
        tracks = Check.listOrEmpty(tracks);
        Check.that(tracks.size() <= MOST_TRACKS, "line " + id + ": has more than two tracks");
        Check.uniqueIds(tracks, "line " + id);
        pointKinds = Check.listOrEmpty(pointKinds);
        Check.uniqueIds(pointKinds.stream().map(k -> new Item(k.id(), k.text())).toList(), "line " + id);
        Check.uniqueIds(pointKinds.stream().flatMap(k -> k.followUps().stream()).toList(), "line " + id);
    }

    @Override
    public Class<Answer> answerType() {
        return Answer.class;
    }

    /// The kind that was chosen for this point; empty when none is, or one this exercise does not have.
    public Optional<PointKind> kindOf(Point point) {
        return pointKinds.stream().filter(k -> k.id().equals(point.type())).findFirst();
    }

    /// What this point is drawn as; [Role#NONE] while no kind is chosen.
    public Role roleOf(Point point) {
        return kindOf(point).map(PointKind::role).orElse(Role.NONE);
    }

    /// Ids of the tracks to draw, those of this exercise first; then those that only the answer knows.
    public List<String> tracksOf(Answer answer) {
        var mine = tracks.isEmpty() ? Stream.of(ONLY_TRACK) : tracks.stream().map(Item::id);
        return Stream.concat(mine, answer.points().stream().map(Point::track)).distinct().toList();
    }

    /// One point of a line. A point without words and without a kind only gives the line its shape.
    ///
    /// @param track id of its line, or [#ONLY_TRACK]
    /// @param t where in the span: 0 at the first day, 1 at the last; to a millionth, and what lies outside is moved to
    ///     the end it is nearest to
    /// @param height 1 at the top, 0 in the middle, -1 at the bottom; likewise
    /// @param type id of the kind that was chosen, or empty
    /// @param notes follow-up id to what was answered
    /// @param tags short words such as talents
    /// @param outOfSummary true when the words of this point stay out of the summary
    public record Point(String id, String track, double t, double height, String type, String label,
            Map<String, String> notes, List<String> tags, boolean outOfSummary) {
        public Point {
            id = Check.textOrEmpty(id);
            track = Check.textOrEmpty(track);
            t = within(t, 0);
            height = within(height, -1);
            type = Check.textOrEmpty(type);
            label = Check.textOrEmpty(label);
            notes = Check.mapOrEmpty(notes);
            tags = Check.listOrEmpty(tags);
        }

        /// A point that only gives the line its shape.
        public static Point shape(String id, String track, double t, double height) {
            return new Point(id, track, t, height, "", "", Map.of(), List.of(), false);
        }

        private static double within(double value, double lowest) {
            // + 0.0 makes of -0.0 the one zero that equals 0
            return Double.isNaN(value) ? 0 : Math.round(Math.clamp(value, lowest, 1) * 1e6) / 1e6 + 0.0;
        }

        /// True when people said something about this point, be it only which kind it is; no drawing takes it away.
        public boolean moment() {
            return outOfSummary || !type.isEmpty() || words().findAny().isPresent();
        }

        public Point at(double newT, double newHeight) {
            return new Point(id, track, newT, newHeight, type, label, notes, tags, outOfSummary);
        }

        Stream<String> words() {
            var answered = notes.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
            return Stream.of(Stream.of(label), answered, tags.stream()).flatMap(w -> w).filter(w -> !w.isBlank());
        }

        Point named(String newId) {
            return new Point(newId, track, t, height, type, label, notes, tags, outOfSummary);
        }
    }

    /// @param span id of the chosen span, or empty
    /// @param from first day as `2025-11-21`, or empty; what cannot be read as a day stays stored
    /// @param to last day, likewise
    /// @param points in order of time. Of points of one track at the same place the later one in the list is the later
    ///     one on the line. No two have the same id
    @JsonTypeName("line")
    public record Answer(String span, String from, String to, List<Point> points) implements StepAnswer {
        public static final Answer NONE = new Answer("", "", "", List.of());

        public Answer {
            span = Check.textOrEmpty(span);
            from = Check.textOrEmpty(from);
            to = Check.textOrEmpty(to);
            points = unlike(Check.listOrEmpty(points)).stream().sorted(Comparator.comparingDouble(Point::t)).toList();
        }

        private static List<Point> unlike(List<Point> points) {
            var ids = new HashSet<String>();
            var unlike = new ArrayList<Point>();
            for (var point : points) {
                var name = point.id().isEmpty() ? "p" : point.id();
                var id = name;
                for (int next = 2; !ids.add(id); next++) {
                    id = name + "-" + next;
                }
                unlike.add(id.equals(point.id()) ? point : point.named(id));
            }
            return unlike;
        }

        @Override
        public boolean isEmpty() {
            return span.isEmpty() && from.isBlank() && to.isBlank() && points.isEmpty();
        }

        @Override
        public List<String> words() {
            return points.stream().flatMap(Point::words).toList();
        }

        /// The days of the line; empty while they are not chosen or cannot be read.
        public Optional<Stretch> stretch() {
            var first = day(from);
            var last = day(to);
            return first.isPresent() && last.isPresent() && first.get().isBefore(last.get())
                    ? Optional.of(new Stretch(first.get(), last.get()))
                    : Optional.empty();
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        /// The same line over other days; every point keeps its place in the picture.
        public Answer over(String newSpan, Stretch days) {
            return new Answer(newSpan, days.from().toString(), days.to().toString(), points);
        }

        public List<Point> on(String track) {
            return points.stream().filter(p -> p.track().equals(track)).toList();
        }

        public Optional<Point> point(String id) {
            return points.stream().filter(p -> p.id().equals(id)).findFirst();
        }

        /// With this point put in. One that is there already does not pass its neighbours on its track: it stops at them.
        public Answer with(Point point) {
            var next = new ArrayList<>(points);
            for (int i = 0; i < next.size(); i++) {
                var old = next.get(i);
                if (old.id().equals(point.id())) {
                    next.set(i, old.track().equals(point.track()) ? between(old, point) : point);
                    return withPoints(next);
                }
            }
            next.add(point);
            return withPoints(next);
        }

        private Point between(Point old, Point moved) {
            var line = on(old.track());
            var place = line.indexOf(old);
            var lowest = place == 0 ? 0 : line.get(place - 1).t();
            var highest = place == line.size() - 1 ? 1 : line.get(place + 1).t();
            return moved.at(Math.clamp(moved.t(), lowest, highest), moved.height());
        }

        public Answer without(String id) {
            return withPoints(points.stream().filter(p -> !p.id().equals(id)).toList());
        }

        /// The line as it may stand in the summary: a point that is kept out of it only gives the line its shape.
        public Answer inSummary() {
            return withPoints(points.stream().map(p -> p.outOfSummary()
                    ? Point.shape(p.id(), p.track(), p.t(), p.height())
                    : p).toList());
        }

        public Answer withPoints(List<Point> newPoints) {
            return new Answer(span, from, to, newPoints);
        }
    }
}
