package nl.klankbord.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Block.Bullets;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.StepSections.Context;

/// What was ticked, with the notes: first the items of the exercise in their order, then own ones. An item somebody wrote
/// and did not tick does not apply, and is left out like any other.
final class ChecklistSection {
    private ChecklistSection() {}

    static List<Block> of(ChecklistStep step, ChecklistStep.Answer answer, Context context) {
        var labels = new LinkedHashMap<String, String>();
        step.items().forEach(i -> labels.put(i.id(), context.in(i.text())));
        answer.own().forEach(o -> labels.putIfAbsent(o.id(), o.text()));
        // a tick whose item is gone from the exercise still has its note
        new TreeMap<>(answer.ticks()).keySet().forEach(id -> labels.putIfAbsent(id, context.get(
                "report.unknown-item")));

        var points = new ArrayList<Term>();
        labels.forEach((id, label) -> {
            var note = answer.ticks().get(id);
            if (note != null) {
                points.add(note.isBlank() ? new Term("", label) : new Term(label, note));
            }
        });
        return points.isEmpty() ? List.of() : List.of(new Asked(context.in(step.prompt())), new Bullets(points));
    }
}
