package nl.klankbord.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Asking;
import nl.klankbord.exercise.step.ScaleStep.Role;
import nl.klankbord.exercise.step.Text;
import org.jspecify.annotations.Nullable;

/// One question with every shared answer to it. A place on the line is a place somebody pointed at on a day; nothing is
/// averaged, and no line is drawn into the future.
///
/// @param key what makes it this question
/// @param own the question in people's own words when it was last asked, or empty
/// @param prompt the question of the exercise
/// @param exercise title of the exercise it was last asked in
/// @param points oldest first, at least one
record ScaleHistory(Key key, String own, Text prompt, Text exercise, List<Point> points) {
    /// A question is the same when these are: never because its words are.
    ///
    /// @param asked id of people's own question, or empty for the question of the exercise
    record Key(String exercise, String step, String asked) {
        /// Unique among the keys, for ids on the screen.
        String id() {
            return String.join("-", exercise, step, asked);
        }
    }

    /// One answer.
    ///
    /// @param now 0 to 10
    /// @param marks every mark with the word of its marker, in the order of the exercise
    /// @param notes what was written about the marks
    record Point(String conversation, LocalDate day, int now, List<Mark> marks, List<Written> notes) {
        /// Where "good enough" stood, or empty when that was not said.
        Optional<Mark> enough() {
            return marks.stream().filter(m -> m.role() == Role.ENOUGH).findFirst();
        }
    }

    record Mark(Role role, Text label, int value) {}

    /// @param asked what was asked; [Text#NONE] when the exercise does not say
    record Written(Text asked, String words) {}

    ScaleHistory {
        points = List.copyOf(points);
    }

    /// Where "good enough" stood when that was last said.
    Optional<Mark> enough() {
        return points.reversed().stream().flatMap(p -> p.enough().stream()).findFirst();
    }

    private LocalDate last() {
        return points.getLast().day();
    }

    /// The same without the answers of these conversations, or empty when nothing is left.
    Optional<ScaleHistory> without(Predicate<String> conversation) {
        var left = points.stream().filter(p -> !conversation.test(p.conversation())).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScaleHistory(key, own, prompt, exercise, left));
    }

    /// Every question that was answered with a place, the one that was answered last first. Private results are left out here,
    /// whoever looks.
    ///
    /// @param results newest first
    /// @param conversations by id; a result of a conversation that is not among them is left out
    static List<ScaleHistory> of(List<ExerciseResult> results, Map<String, Conversation> conversations) {
        var found = new LinkedHashMap<Key, ScaleHistory>();
        for (var result : results) {
            var talk = conversations.get(Objects.requireNonNullElse(result.about().conversation(), ""));
            if (talk != null && result.isShared()) {
                result.definition().steps().filter(ScaleStep.class::isInstance).map(ScaleStep.class::cast)
                        .filter(s -> !s.ofThisTalk()).forEach(
                                step -> point(step, result, talk).ifPresent(p -> add(found, step, result, p)));
            }
        }
        return found.values().stream().map(ScaleHistory::inOrder).sorted(Comparator.comparing(ScaleHistory::last)
                .reversed()).toList();
    }

    private static void add(Map<Key, ScaleHistory> found, ScaleStep step, ExerciseResult result, Point point) {
        Asking asking = step.asking(result.answers());
        var key = new Key(result.definition().id(), step.id(), asking.asked());
        var known = found.get(key);
        var points = new ArrayList<>(known == null ? List.of() : known.points());
        points.add(point);
        found.put(key, known == null
                ? new ScaleHistory(key, asking.question(), step.prompt(), result.definition().title(), points)
                : new ScaleHistory(key, known.own(), known.prompt(), known.exercise(), points));
    }

    private ScaleHistory inOrder() {
        return new ScaleHistory(key, own, prompt, exercise, points.stream().sorted(Comparator.comparing(Point::day))
                .toList());
    }

    private static Optional<Point> point(ScaleStep step, ExerciseResult result, Conversation talk) {
        return result.answers().to(step).flatMap(answer -> {
            var marks = step.markers().stream().flatMap(m -> Stream.ofNullable(answer.marks().get(m.id())).map(
                    v -> new Mark(m.role(), m.label(), v))).toList();
            return marks.stream().filter(m -> m.role() == Role.NOW).findFirst().map(now -> new Point(talk.id(), day(
                    talk, result), now.value(), marks, notes(step, answer)));
        });
    }

    private static LocalDate day(Conversation talk, ExerciseResult result) {
        return DossierReader.day(Objects.requireNonNullElse(talk.moments().startedAt(), result.about().startedAt()));
    }

    private static List<Written> notes(ScaleStep step, ScaleStep.Answer answer) {
        var known = step.followUps().stream().map(Item::id).toList();
        var asked = step.followUps().stream().map(f -> written(f.text(), answer.notes().get(f.id())));
        var unknown = answer.notes().entrySet().stream().filter(n -> !known.contains(n.getKey())).sorted(
                Map.Entry.comparingByKey()).map(n -> written(Text.NONE, n.getValue()));
        return Stream.concat(asked, unknown).filter(w -> !w.words().isEmpty()).toList();
    }

    private static Written written(Text asked, @Nullable String words) {
        return new Written(asked, words == null ? "" : words.strip());
    }
}
