package nl.klankbord.report;

import java.util.List;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Block.Words;
import nl.klankbord.report.StepSections.Context;

/// A question and what was answered. When a helper question was on the screen, that is what was answered.
final class QuestionSection {
    private QuestionSection() {}

    static List<Block> of(QuestionStep step, QuestionStep.Answer answer, Context context) {
        if (answer.isEmpty()) {
            return List.of();
        }
        var asked = context.helpers().stream().filter(h -> h.id().equals(answer.helper())).findFirst().map(Item::text)
                .orElse(step.prompt());
        return List.of(new Asked(context.in(asked)), new Words(answer.text()));
    }
}
