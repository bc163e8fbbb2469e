package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Pair;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Block.Picture;
import nl.klankbord.report.Block.Remark;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.Block.Terms;
import nl.klankbord.report.StepSections.Context;

/// The profile: the picture, the same item by item in words, the item to talk about, and what all this cannot say. Nothing
/// is added up.
final class BipolarSection {
    private BipolarSection() {}

    /// A screen on which a part of the answer is given says nothing here: the step that keeps the answer says it all.
    static List<Block> of(BipolarStep step, BipolarStep.Answer answer, Context context) {
        if (answer.isEmpty() || step.partial()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Asked(context.in(step.prompt())));
        var terms = new ArrayList<Term>();
        var domain = step.domainOf(answer, context.language().tag());
        if (!domain.isEmpty()) {
            terms.add(new Term(context.get("report.bipolar.domain"), domain));
        }
        if (!answer.positions().isEmpty()) {
            var rows = step.items().stream().map(i -> new BipolarPicture.Row(context.in(i.leftWord()), context.in(i
                    .rightWord()), answer.positions().get(i.id()))).toList();
            blocks.add(new Picture(new BipolarPicture(context.in(step.left()), context.in(step.right()), rows), alt(
                    step, answer, context)));
            step.items().forEach(i -> terms.add(new Term(name(i, context), said(i, answer, context))));
            unknown(step, answer, terms, context);
        }
        if (!answer.pick().isEmpty()) {
            terms.add(new Term(context.get("report.bipolar.pick"), step.item(answer.pick()).map(i -> name(i, context))
                    .orElseGet(() -> context.get("report.unknown-item"))));
        }
        blocks.add(new Terms(terms));
        if (!step.note().isEmpty() && !answer.positions().isEmpty()) {
            context.in(step.note()).lines().filter(l -> !l.isBlank()).forEach(l -> blocks.add(new Remark(l)));
        }
        return blocks;
    }

    private static String name(Pair item, Context context) {
        return context.get("report.bipolar.item", context.in(item.leftWord()), context.in(item.rightWord()));
    }

    private static String said(Pair item, BipolarStep.Answer answer, Context context) {
        var position = answer.positions().get(item.id());
        return position == null
                ? context.get("report.bipolar.skipped")
                : context.get("report.bipolar.place", position, BipolarStep.RIGHTMOST) + " " + context.in(item.reading(
                        position));
    }

    /// A place at an item this exercise no longer has is still said.
    private static void unknown(BipolarStep step, BipolarStep.Answer answer, List<Term> terms, Context context) {
        new TreeMap<>(answer.positions()).forEach((id, position) -> {
            if (step.item(id).isEmpty()) {
                terms.add(new Term(context.get("report.unknown-item"), context.get("report.bipolar.place", position,
                        BipolarStep.RIGHTMOST)));
            }
        });
    }

    private static String alt(BipolarStep step, BipolarStep.Answer answer, Context context) {
        var said = step.items().stream().filter(i -> answer.positions().containsKey(i.id())).map(i -> name(i, context)
                + ": " + answer.positions().get(i.id())).collect(Collectors.joining(", "));
        return context.get("report.bipolar.alt", context.in(step.left()), context.in(step.right()), said);
    }
}
