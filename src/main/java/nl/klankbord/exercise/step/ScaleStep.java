package nl.klankbord.exercise.step;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Places markers on a line from 0 to 10. No marker has a preset place and 0 can be chosen. It is a place on a line, not
/// a mark. After the scaling question of De Shazer (1988) and Berg & De Jong (1996).
///
/// @param low words at 0
/// @param high words at 10
/// @param ownQuestion whether people word the question themselves
/// @param ownWords whether people word 0 and 10 themselves; `low` and `high` are then only an example
/// @param ofThisTalk whether it asks about something of one talk only, such as the step that was just agreed: the places of
///        several talks are then no answers to the same question, and are not laid beside each other
/// @param questionOf id of an earlier step of the same exercise whose question and ends this scale goes on with, or empty
/// @param markers what can be placed, in the order in which it is offered; a step without any only asks for the question
/// @param whenBelow prompts that appear when a marker stands below a value, or null
@JsonTypeName("scale")
public record ScaleStep(String id, Text title, Text prompt, Text lead, boolean outOfSummary, Text low, Text high,
        boolean ownQuestion, boolean ownWords, boolean ofThisTalk, String questionOf, List<Marker> markers,
        @Nullable WhenBelow whenBelow)
        implements
            Step<ScaleStep.Answer> {
    public static final int LOWEST = 0;
    public static final int HIGHEST = 10;

    /// How a marker is drawn and what it stands for.
    public enum Role {
        /// where the person stands now
        @JsonProperty("now")
        NOW,
        /// the best point in the past
        @JsonProperty("best")
        BEST,
        /// one step further
        @JsonProperty("step")
        STEP,
        /// good enough
        @JsonProperty("enough")
        ENOUGH
    }

    /// @param label the word above the marker
    /// @param followUps prompts that appear once this marker is placed, each answered in free text
    public record Marker(String id, Text label, Role role, List<Item> followUps) {
        public Marker {
            Check.id(id, "marker");
            Check.that(Check.has(label), "marker " + id + ": has no label");
            Check.that((@Nullable Role) role != null, "marker " + id + ": has no role");
            followUps = Check.listOrEmpty(followUps);
        }
    }

    /// @param marker the marker that is looked at
    /// @param value 1 to 10; the prompts appear while that marker stands lower
    public record WhenBelow(String marker, int value, List<Item> followUps) {
        public WhenBelow {
            Check.that(value > LOWEST && value <= HIGHEST, "whenBelow " + value + " is not 1 to 10");
            followUps = Check.listOrEmpty(followUps);
        }
    }

    public ScaleStep {
        Check.id(id, "step");
        Check.that(Check.has(title) && Check.has(prompt), "scale " + id + ": needs a title and a prompt");
        lead = Text.orNone(lead);
        low = Text.orNone(low);
        high = Text.orNone(high);
        questionOf = Check.textOrEmpty(questionOf);
        markers = Check.listOrEmpty(markers);
        Check.that(!markers.isEmpty() || ownQuestion, "scale " + id + ": has no marker and asks for no question");
        Check.that(questionOf.isEmpty() || !(ownQuestion || ownWords),
                "scale " + id + ": goes on with the question of " + questionOf + " and asks for one of its own");
        var ids = new HashSet<String>();
        for (var marker : markers) {
            Check.that(ids.add(marker.id()), "scale " + id + ": marker " + marker.id() + " stands there twice");
        }
        Check.that(whenBelow == null || ids.contains(whenBelow.marker()),
                "scale " + id + ": whenBelow names a marker that is not there");
        Check.uniqueIds(followUps(markers, whenBelow).toList(), "scale " + id);
    }

    /// Every follow-up prompt of this scale in reading order.
    public List<Item> followUps() {
        return followUps(markers, whenBelow).toList();
    }

    /// The prompts that belong on the screen with this answer: those of the placed markers, and those of `whenBelow`.
    public List<Item> followUps(Answer answer) {
        var placed = markers.stream().filter(m -> answer.marks().containsKey(m.id()))
                .flatMap(m -> m.followUps().stream());
        var below = whenBelow != null && answer.marks().containsKey(whenBelow.marker())
                && answer.marks().get(whenBelow.marker()) < whenBelow.value()
                        ? whenBelow.followUps().stream()
                        : Stream.<Item>empty();
        return Stream.concat(placed, below).toList();
    }

    private static Stream<Item> followUps(List<Marker> markers, @Nullable WhenBelow whenBelow) {
        return Stream.concat(markers.stream().flatMap(m -> m.followUps().stream()),
                whenBelow == null ? Stream.empty() : whenBelow.followUps().stream());
    }

    /// What is asked on a scale, in people's own words as far as they gave any.
    ///
    /// @param asked id of their own question, the same each time it is asked again; empty for the question of the exercise
    /// @param question or empty
    /// @param low at 0, or empty
    /// @param high at 10, or empty
    public record Asking(String asked, String question, String low, String high) {}

    /// What is asked here, as it was worded in this step or in the one it goes on with.
    public Asking asking(Answers answers) {
        var worded = answers.byStep().get(questionOf.isEmpty() ? id : questionOf) instanceof Answer a ? a : Answer.NONE;
        return new Asking(worded.asked(), worded.question().strip(), worded.low().strip(), worded.high().strip());
    }

    /// People's own question once they have worded it. Where only the question is asked for, the prompt that asks for it.
    @Override
    public String asked(Answers answers, String language) {
        var own = markers.isEmpty() ? "" : asking(answers).question();
        return own.isEmpty() ? prompt.in(language) : own;
    }

    /// The first marker of this role.
    public Optional<Marker> marker(Role role) {
        return markers.stream().filter(m -> m.role() == role).findFirst();
    }

    @Override
    public Class<Answer> answerType() {
        return Answer.class;
    }

    /// @param marks marker id to its place, 0 to 10; a marker that is absent is not placed
    /// @param question the person's own question, or empty
    /// @param low own words at 0, or empty
    /// @param high own words at 10, or empty
    /// @param notes follow-up id to what was answered
    /// @param asked id of the own question: a question that is asked again keeps the one it got the first time; empty without
    /// an own question
    @JsonTypeName("scale")
    public record Answer(Map<String, Integer> marks, String question, String low, String high,
            Map<String, String> notes, @JsonInclude(JsonInclude.Include.NON_EMPTY) String asked) implements StepAnswer {
        /// Nothing filled in.
        public static final Answer NONE = new Answer(Map.of(), "", "", "", Map.of(), "");

        public Answer {
            marks = Check.mapOrEmpty(marks);
            marks.forEach((m, v) -> Check.that(v >= LOWEST && v <= HIGHEST, m + ": " + v + " is not 0 to 10"));
            question = Check.textOrEmpty(question);
            low = Check.textOrEmpty(low);
            high = Check.textOrEmpty(high);
            notes = Check.mapOrEmpty(notes);
            asked = Check.textOrEmpty(asked);
        }

        /// An answer whose question has no id of its own.
        public Answer(Map<String, Integer> marks, String question, String low, String high, Map<String, String> notes) {
            this(marks, question, low, high, notes, "");
        }

        /// The same with this marker put at a place.
        /// @param value 0 to 10, or null to take the mark away
        public Answer withMark(String marker, @Nullable Integer value) {
            return new Answer(put(marks, marker, value), question, low, high, notes, asked);
        }

        /// The same with this note; blank takes it away.
        public Answer withNote(String followUp, String text) {
            return new Answer(marks, question, low, high, put(notes, followUp, text.isEmpty() ? null : text), asked);
        }

        /// The same with another question of people's own. Taking away the last letter ends the question; the first letter
        /// after that begins another one.
        /// @param newId gives a new question its id
        public Answer withQuestion(String text, Supplier<String> newId) {
            var id = text.isBlank() ? "" : asked.isEmpty() ? newId.get() : asked;
            return new Answer(marks, text, low, high, notes, id);
        }

        public Answer withLow(String text) {
            return new Answer(marks, question, text, high, notes, asked);
        }

        public Answer withHigh(String text) {
            return new Answer(marks, question, low, text, notes, asked);
        }

        /// The same with a question that was asked before, in the words it had then.
        public Answer asking(Asking before) {
            return new Answer(marks, before.question(), before.low(), before.high(), notes, before.asked());
        }

        private static <V> Map<String, V> put(Map<String, V> all, String key, @Nullable V value) {
            var next = new HashMap<>(all);
            if (value == null) {
                next.remove(key);
            } else {
                next.put(key, value);
            }
            return next;
        }

        @Override
        public boolean isEmpty() {
            return marks.isEmpty() && words().isEmpty();
        }

        @Override
        public List<String> words() {
            return Stream.concat(Stream.of(question, low, high), notes.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)).filter(t -> !t.isBlank()).toList();
        }
    }
}
