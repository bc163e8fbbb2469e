package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Block.Picture;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.Block.Terms;
import nl.klankbord.report.StepSections.Context;

/// The line from 0 to 10 with what was placed on it, the same in words, and the answers to the follow-up questions.
final class ScaleSection {
    private ScaleSection() {}

    static List<Block> of(ScaleStep step, ScaleStep.Answer answer, Context context) {
        if (answer.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Asked(answer.question().isBlank() ? context.in(step.prompt()) : answer.question()));
        var terms = new ArrayList<Term>();
        var placed = step.markers().stream().filter(m -> answer.marks().containsKey(m.id())).toList();
        if (!placed.isEmpty()) {
            var marks = placed.stream().map(m -> new ScalePicture.Mark(context.in(m.label()), m.role(), answer.marks()
                    .getOrDefault(m.id(), 0))).toList();
            blocks.add(new Picture(new ScalePicture(marks), alt(marks, context)));
            marks.forEach(m -> terms.add(new Term(m.label(), Integer.toString(m.value()))));
        }
        unknown(answer.marks(), step.markers().stream().map(ScaleStep.Marker::id).toList(), terms, context);
        add(terms, context.get("report.scale.at", ScaleStep.LOWEST), own(answer.low(), step.low(), context));
        add(terms, context.get("report.scale.at", ScaleStep.HIGHEST), own(answer.high(), step.high(), context));
        step.followUps().forEach(f -> add(terms, context.in(f.text()), answer.notes().getOrDefault(f.id(), "")));
        unknown(answer.notes(), step.followUps().stream().map(Item::id).toList(), terms, context);
        blocks.add(new Terms(terms));
        return blocks;
    }

    /// What was filled in at a place this exercise no longer has is still said.
    private static void unknown(Map<String, ?> filledIn, List<String> known, List<Term> terms, Context context) {
        new TreeMap<>(filledIn).forEach((id, value) -> {
            if (!known.contains(id)) {
                add(terms, context.get("report.unknown-item"), value.toString());
            }
        });
    }

    private static String own(String typed, Text offered, Context context) {
        return typed.isBlank() ? context.in(offered) : typed;
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
