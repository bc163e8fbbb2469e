package nl.klankbord.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.i18n.Language;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Summary.People;

/// One answer as plain text, by the same sections as the summary: for where it is read on its own, such as beside the answer
/// of today.
public final class AnswerText {
    private final Language language;
    private final People people;

    /// @param asked the question that was answered; empty when the lines speak for themselves
    /// @param lines what was answered; none when there are no words to show
    public record Said(String asked, List<String> lines) {
        public Said {
            lines = List.copyOf(lines);
        }
    }

    /// @param language of what the program says around the answer
    public AnswerText(Language language, People people) {
        this.language = language;
        this.people = people;
    }

    /// @param step of the definition the result was made with
    /// @param made the agreements that were made in the result
    /// @param day of the conversation; days in the same year are said without the year
    public Said of(ExerciseResult result, Step<?> step, List<Agreement> made, LocalDate day) {
        var helpers = result.definition().stageOf(step.id()).map(Stage::helpers).orElse(List.<Item>of());
        var context = new StepSections.Context(language, helpers, result.definition());
        var blocks = new ArrayList<>(StepSections.sectionFor(step, result.answers(), context));
        if (step instanceof AgreementsStep agreements) {
            blocks.addAll(new AgreementsSection(context, people, day).of(agreed(result, agreements, made)));
        }
        var asked = blocks.stream().filter(Asked.class::isInstance).map(Asked.class::cast).map(Asked::text).findFirst();
        blocks.removeIf(Asked.class::isInstance);
        var lines = SummaryText.lines(blocks);
        return new Said(asked.orElse(""), lines.stream().allMatch(String::isBlank) ? List.of() : lines);
    }

    private static List<Agreement> agreed(ExerciseResult result, AgreementsStep step, List<Agreement> made) {
        return result.answers().to(step).map(AgreementsStep.Answer::agreements).orElse(List.of()).stream().flatMap(
                id -> made.stream().filter(a -> a.id().equals(id) && !a.commitment().isEmpty())).toList();
    }
}
