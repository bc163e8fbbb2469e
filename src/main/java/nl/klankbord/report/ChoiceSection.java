package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.ChoiceStep.Option;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.Block.Terms;
import nl.klankbord.report.StepSections.Context;

/// What was chosen, and the reason in people's own words. The options that were not chosen are left out.
final class ChoiceSection {
    private ChoiceSection() {}

    static List<Block> of(ChoiceStep step, ChoiceStep.Answer answer, Context context) {
        if (answer.isEmpty()) {
            return List.of();
        }
        var terms = new ArrayList<Term>();
        if (!answer.option().isEmpty()) {
            var title = step.options().stream().filter(o -> o.id().equals(answer.option())).map(Option::title).map(
                    context::in).findFirst().orElseGet(() -> context.get("report.unknown-item"));
            terms.add(new Term(context.get("report.choice.chosen"), title));
        }
        if (!answer.why().isBlank()) {
            var why = step.why().isEmpty() ? context.get("report.choice.reason") : context.in(step.why());
            terms.add(new Term(why, answer.why()));
        }
        return List.of(new Asked(context.in(step.prompt())), new Terms(terms));
    }
}
