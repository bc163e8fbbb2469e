package nl.klankbord.exercise.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.run.StepContext.Earlier;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Answer;
import nl.klankbord.exercise.step.ScaleStep.Role;
import nl.klankbord.i18n.Dates;
import org.jspecify.annotations.Nullable;

/// Where somebody stood in an earlier talk on the line of today's question.
///
/// @param step as it was asked then
/// @param value 0 to 10
record EarlierMark(LocalDate day, ScaleStep step, Answer answer, int value) {

    /// What people wrote then about one of their marks.
    ///
    /// @param asked what was asked; empty when the exercise of then does not know it either
    record Note(String asked, String words) {}

    /// Every earlier place on the line of the question that is asked now, newest first. The question is found by its id; what
    /// it says does not count.
    static List<EarlierMark> of(ScaleStep step, StepContext context) {
        if (step.ofThisTalk()) {
            return List.of();
        }
        var asked = step.asking(context.run().answers()).asked();
        return context.earlier().get().stream().flatMap(e -> of(step, e, asked).stream()).toList();
    }

    private static List<EarlierMark> of(ScaleStep step, Earlier earlier, String asked) {
        if (!(earlier.definition().step(step.id()).orElse(null) instanceof ScaleStep then)
                || !then.asking(earlier.answers()).asked().equals(asked)) {
            return List.of();
        }
        return then.marker(Role.NOW).stream().flatMap(now -> earlier.to(step).stream().filter(a -> a.marks()
                .containsKey(now.id())).map(a -> new EarlierMark(earlier.day(), then, a,
                        a.marks().getOrDefault(now
                                .id(), 0))))
                .toList();
    }

    /// "14 januari 2026: nu 4, goed genoeg 8".
    String where(StepContext context) {
        var i18n = context.screen().i18n();
        var marks = step.markers().stream().filter(m -> answer.marks().containsKey(m.id())).map(m -> i18n.get(
                "run.scale.mark", m.label().in(context.screen().language()), answer.marks().getOrDefault(m.id(), 0)));
        return i18n.get("run.scale.about", Dates.date(day, i18n.language()), String.join(", ", marks.toList()));
    }

    /// What was written about the marks, in the order in which it was asked.
    List<Note> notes(StepContext context) {
        var known = step.followUps().stream().filter(f -> answer.notes().containsKey(f.id())).map(f -> new Note(f.text()
                .in(context.screen().language()), answer.notes().getOrDefault(f.id(), "")));
        var ids = step.followUps().stream().map(Item::id).toList();
        var unknown = answer.notes().entrySet().stream().filter(n -> !ids.contains(n.getKey())).map(n -> new Note("", n
                .getValue()));
        return Stream.concat(known, unknown).filter(n -> !n.words().isBlank()).toList();
    }

    /// All of it as one text.
    String said(StepContext context) {
        return String.join("\n", Stream.concat(Stream.of(where(context)), notes(context).stream().map(n -> n.words()
                .strip())).toList());
    }

    /// The value of the newest of these, or null when there are none.
    static @Nullable Integer newest(List<EarlierMark> marks) {
        return marks.isEmpty() ? null : Integer.valueOf(marks.getFirst().value());
    }
}
