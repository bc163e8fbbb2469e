package nl.klankbord.exercise.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.klankbord.exercise.step.ListStep.Answer;
import nl.klankbord.exercise.step.ListStep.Entry;
import nl.klankbord.exercise.step.ListStep.Pick;
import org.jspecify.annotations.Nullable;

/// What can be done with the items of a list: each makes a new answer of an old one.
final class ListEdits {
    private ListEdits() {}

    static Answer add(Answer answer, List<Entry> more) {
        var next = new ArrayList<>(answer.items());
        next.addAll(more);
        return new Answer(next);
    }

    static Entry fresh(String id, String text) {
        return new Entry(id, text, java.util.Map.of(), false);
    }

    static Answer text(Answer answer, String id, String text) {
        return change(answer, id, e -> new Entry(e.id(), text, e.ratings(), e.picked()));
    }

    /// @param rating 1 to 10, or null to take it back
    static Answer rate(Answer answer, String id, String criterion, @Nullable Integer rating) {
        return change(answer, id, e -> {
            var ratings = new TreeMap<>(e.ratings());
            if (rating == null) {
                ratings.remove(criterion);
            } else {
                ratings.put(criterion, rating);
            }
            return new Entry(e.id(), e.text(), ratings, e.picked());
        });
    }

    static Answer remove(Answer answer, String id) {
        return new Answer(answer.items().stream().filter(e -> !e.id().equals(id)).toList());
    }

    /// @param by -1 for one place up, 1 for one place down; at the end nothing happens
    static Answer move(Answer answer, String id, int by) {
        var next = new ArrayList<>(answer.items());
        var from = IntStream.range(0, next.size()).filter(i -> next.get(i).id().equals(id)).findFirst().orElse(-1);
        if (from >= 0 && from + by >= 0 && from + by < next.size()) {
            Collections.swap(next, from, from + by);
        }
        return new Answer(next);
    }

    /// Picks this item, or takes that back; where only one can be picked the others are let go.
    static Answer pick(Answer answer, String id, Pick pick) {
        return new Answer(answer.items().stream().map(e -> {
            var mine = e.id().equals(id);
            var picked = mine ? !e.picked() : e.picked() && pick == Pick.MANY;
            return new Entry(e.id(), e.text(), e.ratings(), picked);
        }).toList());
    }

    private static Answer change(Answer answer, String id, UnaryOperator<Entry> edit) {
        return new Answer(answer.items().stream().map(e -> e.id().equals(id) ? edit.apply(e) : e).toList());
    }
}
