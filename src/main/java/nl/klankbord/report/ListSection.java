package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.ListStep.Entry;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Block.Bullets;
import nl.klankbord.report.Block.Cell;
import nl.klankbord.report.Block.Column;
import nl.klankbord.report.Block.Table;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.StepSections.Context;

/// Items in the order in which people put them: as a list, or as a table when they were rated or picked. No sums, no
/// averages, no order by rating.
final class ListSection {
    /// With more criteria than this a column is too narrow for ten dots.
    private static final int MOST_WITH_PIPS = 3;

    private ListSection() {}

    static List<Block> of(ListStep step, ListStep.Answer answer, Context context) {
        var items = answer.items().stream().filter(i -> !i.text().isBlank() || !i.ratings().isEmpty()).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        var rated = step.criteria().stream().filter(c -> items.stream().anyMatch(i -> i.ratings().containsKey(c.id())))
                .toList();
        var picked = items.stream().anyMatch(Entry::picked);
        var asked = new Asked(context.in(step.prompt()));
        if (rated.isEmpty() && !picked) {
            return List.of(asked, new Bullets(items.stream().map(i -> new Term("", i.text())).toList()));
        }
        return List.of(asked, table(items, rated, picked, context));
    }

    private static Table table(List<Entry> items, List<Item> rated, boolean picked, Context context) {
        var further = rated.size() + (picked ? 1 : 0);
        var width = Math.min(24, 60 / further);
        var columns = new ArrayList<Column>();
        columns.add(new Column(context.get("report.list.item"), 100 - width * further));
        rated.forEach(c -> columns.add(new Column(context.in(c.text()), width)));
        if (picked) {
            columns.add(new Column(context.get("report.list.picked"), width));
        }
        var caption = rated.isEmpty()
                ? ""
                : context.get("report.list.caption", ListStep.LOWEST_RATING, ListStep.HIGHEST_RATING);
        return new Table(caption, columns, items.stream().map(i -> row(i, rated, picked, context)).toList(), false);
    }

    private static List<Cell> row(Entry item, List<Item> rated, boolean picked, Context context) {
        var ratings = rated.stream().map(c -> rating(item.ratings().getOrDefault(c.id(), 0), rated.size(), context));
        var pick = picked ? Stream.of(Cell.of(item.picked() ? "✓" : "")) : Stream.<Cell>empty();
        return Stream.of(Stream.of(Cell.of(item.text())), ratings, pick).flatMap(s -> s).toList();
    }

    private static Cell rating(int rating, int criteria, Context context) {
        return rating == 0
                ? Cell.of(context.get("report.list.not-rated"))
                : new Cell(Integer.toString(rating), List.of(), criteria > MOST_WITH_PIPS ? 0 : rating);
    }
}
