package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Block.Picture;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.Block.Terms;
import nl.klankbord.report.Block.Words;
import nl.klankbord.report.StepSections.Context;

/// The line from 0 to 10 with what was placed on it, the same in words, and the answers to the follow-up questions.
final class ScaleSection {
    private ScaleSection() {}

    /// @param answers of the run; what is not in the summary is not among them
    static List<Block> of(ScaleStep step, ScaleStep.Answer answer, Answers answers, Context context) {
        if (answer.isEmpty()) {
            return List.of();
        }
        var asking = step.asking(answers);
        var blocks = new ArrayList<Block>();
        blocks.add(new Asked(step.asked(answers, context.language().tag())));
        if (step.markers().isEmpty() && !asking.question().isEmpty()) {
            blocks.add(new Words(asking.question()));
        }
        var terms = new ArrayList<Term>();
        var placed = step.markers().stream().filter(m -> answer.marks().containsKey(m.id())).toList();
        if (!placed.isEmpty()) {
            var marks = placed.stream().map(m -> new ScalePicture.Mark(context.in(m.label()), m.role(), answer.marks()
                    .getOrDefault(m.id(), 0))).toList();
            blocks.add(new Picture(new ScalePicture(marks, or(asking.low(), step.low(), context), or(asking.high(), step
                    .high(), context)), alt(marks, context)));
            marks.forEach(m -> terms.add(new Term(m.label(), Integer.toString(m.value()))));
        }
        unknown(answer.marks(), step.markers().stream().map(ScaleStep.Marker::id).toList(), terms, context);
        add(terms, context.get("report.scale.at", ScaleStep.LOWEST), end(asking.low(), step.low(), step, context));
        add(terms, context.get("report.scale.at", ScaleStep.HIGHEST), end(asking.high(), step.high(), step, context));
        step.followUps().forEach(f -> add(terms, context.in(f.text()), answer.notes().getOrDefault(f.id(), "")));
        unknown(answer.notes(), step.followUps().stream().map(Item::id).toList(), terms, context);
        if (!terms.isEmpty()) {
            blocks.add(new Terms(terms));
        }
        return blocks;
    }

    /// The words at an end, where they are not said yet: own words stand with the question, which may be a step of its own, and
    /// there what the exercise offers was only an example.
    private static String end(String own, Text offered, ScaleStep step, Context context) {
        if (own.isEmpty()) {
            return step.markers().isEmpty() ? "" : context.in(offered);
        }
        return step.questionOf().isEmpty() ? own : "";
    }

    private static String or(String own, Text offered, Context context) {
        return own.isEmpty() ? context.in(offered) : own;
    }

    /// What was filled in at a place this exercise no longer has is still said.
    private static void unknown(Map<String, ?> filledIn, List<String> known, List<Term> terms, Context context) {
        new TreeMap<>(filledIn).forEach((id, value) -> {
            if (!known.contains(id)) {
                add(terms, context.get("report.unknown-item"), value.toString());
            }
        });
    }

    private static void add(List<Term> terms, String label, String text) {
        if (!text.isBlank()) {
            terms.add(new Term(label, text));
        }
    }

    private static String alt(List<ScalePicture.Mark> marks, Context context) {
        var said = marks.stream().map(m -> m.label() + ": " + m.value()).collect(Collectors.joining(", "));
        return context.get("report.scale.alt", ScaleStep.LOWEST, ScaleStep.HIGHEST, said);
    }
}
