package nl.klankbord.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.ConversationKind;
import nl.klankbord.conversation.Note;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepAnswer;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import org.jspecify.annotations.Nullable;

/// What the document of one conversation says: an immutable value that holds nothing private. Made by [SummarySource].
///
/// @param stages parts of the exercises and of the beginning, in reading order
/// @param agreements made in the conversation, in the order in which they were made
/// @param notes what people wrote down together besides
/// @param closing parts of the end of the conversation
/// @param readers whom the document is for, as words within a sentence: "Noor and Hanna"
public record Summary(About about, List<StagePart> stages, List<Agreement> agreements, List<Note> notes,
        List<StagePart> closing, String readers) {

    /// @param language the conversation was held in, and the document is in
    /// @param when by the clock on the wall: started, else planned, or null
    /// @param place or empty
    /// @param correctedOn the day of the last change after closing, or null
    /// @param closed false while the conversation is still going on
    public record About(String conversation, Language language, ConversationKind kind, People people,
            @Nullable LocalDateTime when, String place, @Nullable LocalDate correctedOn, boolean closed) {

        /// What sort of talk it was, in the language of the document.
        String title() {
            return I18n.get(language, switch (kind) {
                case DEVELOPMENT -> "report.kind.development";
                case COACHING -> "report.kind.coaching";
                case CATCH_UP -> "report.kind.catch-up";
                case OTHER -> "report.kind.other";
            });
        }
    }

    /// @param you the other person, by the name or alias that stands on paper
    /// @param me the user of this computer, or empty
    public record People(String you, String me) {
        String yourFirstName() {
            return first(you);
        }

        String myFirstName() {
            return first(me);
        }

        private static String first(String name) {
            return name.strip().split("\\s+", 2)[0];
        }
    }

    /// What was filled in at one stage of an exercise.
    public record StagePart(ExerciseResult result, Stage stage, String heading, List<StepPart> steps) {
        public StagePart {
            steps = List.copyOf(steps);
        }

        String id() {
            return result.id() + "/" + stage.id();
        }
    }

    /// What was filled in at one step, and how the document says it.
    public record StepPart(Step<?> step, StepAnswer answer, String heading, List<Block> blocks) {
        public StepPart {
            blocks = List.copyOf(blocks);
        }
    }

    /// A part that can be left out.
    ///
    /// @param label its first words, in the language of the document
    public record Choice(String id, Sort sort, String label) {
        /// Which group a choice stands in.
        public enum Sort {
            STAGE, AGREEMENT, NOTE
        }
    }

    public Summary {
        stages = List.copyOf(stages);
        agreements = List.copyOf(agreements);
        notes = List.copyOf(notes);
        closing = List.copyOf(closing);
    }

    /// Every part that can be left out, in the order of the document.
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        stages.forEach(s -> choices.add(new Choice(s.id(), Choice.Sort.STAGE, s.heading())));
        closing.forEach(s -> choices.add(new Choice(s.id(), Choice.Sort.STAGE, s.heading())));
        agreements.forEach(a -> choices.add(new Choice(a.id(), Choice.Sort.AGREEMENT, a.commitment().what())));
        notes.forEach(n -> choices.add(new Choice(n.id(), Choice.Sort.NOTE, n.text())));
        return choices;
    }

    /// The same document without these parts.
    public Summary without(Set<String> leftOut) {
        return new Summary(about, keep(stages, leftOut), agreements.stream().filter(a -> !leftOut.contains(a.id()))
                .toList(), notes.stream().filter(n -> !leftOut.contains(n.id())).toList(), keep(closing, leftOut),
                readers);
    }

    private static List<StagePart> keep(List<StagePart> parts, Set<String> leftOut) {
        return parts.stream().filter(p -> !leftOut.contains(p.id())).toList();
    }

    /// The same document for these readers.
    public Summary readBy(String whom) {
        return new Summary(about, stages, agreements, notes, closing, whom);
    }

    public boolean isEmpty() {
        return Stream.of(stages, agreements, notes, closing).allMatch(List::isEmpty);
    }
}
