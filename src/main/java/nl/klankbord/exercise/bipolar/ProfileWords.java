package nl.klankbord.exercise.bipolar;

import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Pair;
import org.jspecify.annotations.Nullable;

/// What the profile says of an item in words: the same beside the picture, in the list and to a screen reader.
record ProfileWords(BipolarRun run) {
    /// "eigen oordeel – andere ogen"
    String name(Pair item) {
        return run.text("run.bipolar.item.name", run.in(item.leftWord()), run.in(item.rightWord()));
    }

    /// "Plaats 4 van 5", or that it was skipped.
    String place(Pair item) {
        var position = run.now().positions().get(item.id());
        return position == null
                ? run.text("run.bipolar.skipped")
                : run.text("run.bipolar.place", position, BipolarStep.RIGHTMOST);
    }

    /// What the place says, or nothing for an item that was skipped.
    String reading(Pair item) {
        var position = run.now().positions().get(item.id());
        return position == null ? "" : run.in(item.reading(position));
    }

    /// Where it stood before, or nothing.
    String before(Pair item, @Nullable Before before) {
        if (before == null) {
            return "";
        }
        var position = before.answer().positions().get(item.id());
        return position == null
                ? run.text("run.bipolar.before.skipped", before.said(run))
                : run.text("run.bipolar.before", before.said(run), position, BipolarStep.RIGHTMOST);
    }

    /// All of it in one breath.
    String spoken(Pair item, @Nullable Before before) {
        var of = run.text("run.bipolar.item", run.number(item), run.count(), run.in(item.leftWord()), run.in(item
                .rightWord()));
        var position = run.now().positions().get(item.id());
        var said = position == null
                ? run.text("run.bipolar.item.skipped", of)
                : run.text("run.bipolar.item.place", of, position, BipolarStep.RIGHTMOST) + ". " + reading(item);
        var then = before(item, before);
        return then.isEmpty() ? said : said.replaceFirst("\\.?$", ". ") + then;
    }
}
