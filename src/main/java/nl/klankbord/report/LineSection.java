package nl.klankbord.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.step.Stretch;
import nl.klankbord.exercise.step.TagCount;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.Dates;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Block.Cell;
import nl.klankbord.report.Block.Column;
import nl.klankbord.report.Block.Picture;
import nl.klankbord.report.Block.Table;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.Block.Terms;
import nl.klankbord.report.StepSections.Context;
import org.jspecify.annotations.Nullable;

/// The line, then its moments in order of time with everything that was said about them, then what came back more often.
final class LineSection {
    private final LineStep step;
    private final Answer answer;
    private final Context context;
    private final LinePicture picture;
    private final List<Point> moments;

    private LineSection(LineStep step, Answer answer, Context context) {
        this.step = step;
        this.answer = answer;
        this.context = context;
        this.picture = new LinePicture(step, answer, context.language(), context.get("report.unknown-item"));
        this.moments = answer.points().stream().filter(Point::moment).toList();
    }

    static List<Block> of(LineStep step, Answer answer, Context context) {
        return answer.points().isEmpty() ? List.of() : new LineSection(step, answer, context).blocks();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Asked(context.in(step.prompt())));
        blocks.add(new Picture(picture, alt()));
        var terms = new ArrayList<Term>();
        answer.stretch().ifPresent(s -> terms.add(new Term(context.get("report.line.days"), span() + days(s))));
        var tags = TagCount.of(moments);
        if (!tags.isEmpty()) {
            terms.add(new Term(context.get("report.line.tags"), tags.stream().map(this::counted).collect(Collectors
                    .joining(", "))));
        }
        blocks.add(new Terms(terms));
        if (!moments.isEmpty()) {
            blocks.add(table());
        }
        return blocks;
    }

    private String span() {
        return step.spans().stream().filter(s -> s.id().equals(answer.span())).findFirst().map(s -> context.in(s
                .text()) + ", ").orElse("");
    }

    private String days(Stretch stretch) {
        return context.get("report.line.from-to", Dates.date(stretch.from(), context.language()), Dates.date(stretch
                .to(), context.language()));
    }

    private String counted(TagCount tag) {
        return tag.points() == 1 ? tag.text() : context.get("report.line.tag", tag.text(), tag.points());
    }

    private String alt() {
        var first = answer.stretch().map(s -> when(s, 0)).orElse("");
        var last = answer.stretch().map(s -> when(s, 1)).orElse("");
        var line = context.get(first.isEmpty() ? "report.line.alt.undated" : "report.line.alt", moments.size(), first,
                last);
        var one = answer.points().stream().map(Point::track).distinct().count() == 1;
        return answer.stretch().filter(_ -> one && answer.points().size() > 1).map(s -> line + " " + context.get(
                "report.line.alt.ends", when(s, outermost(true)), when(s, outermost(false)))).orElse(line);
    }

    /// Where the line is highest or lowest.
    private double outermost(boolean highest) {
        var byHeight = Comparator.comparingDouble(Point::height);
        return answer.points().stream().max(highest ? byHeight : byHeight.reversed()).map(Point::t).orElse(0.0);
    }

    private String when(Stretch stretch, double t) {
        return Dates.roughly(stretch.dayAt(t), stretch.days(), context.language());
    }

    /// What is said about a moment in a column of its own.
    private record Fact(String title, int width, Function<Point, String> about) {}

    private Table table() {
        // a column in which nothing would stand is left out
        var facts = Stream.of(new Fact(context.get("report.line.kind"), 16, this::kind), new Fact(context.get(
                "report.line.when"), 22, this::day), new Fact(context.get("report.line.track"), 16, this::track))
                .filter(
                        f -> moments.stream().anyMatch(m -> !f.about().apply(m).isBlank()))
                .toList();
        var first = new Column(context.get("report.line.moment"), 100 - facts.stream().mapToInt(Fact::width).sum());
        var columns = Stream.concat(Stream.of(first), facts.stream().map(f -> new Column(f.title(), f.width())));
        var rows = moments.stream().map(m -> Stream.concat(Stream.of(new Cell(name(m), said(m), 0)), facts.stream().map(
                f -> Cell.of(f.about().apply(m)))).toList());
        return new Table("", columns.toList(), rows.toList(), false);
    }

    private String name(Point moment) {
        return moment.label().isBlank() ? context.get("report.line.unnamed") : moment.label();
    }

    private String kind(Point moment) {
        return step.kindOf(moment).map(k -> context.in(k.text())).orElse(moment.type().isEmpty()
                ? ""
                : context.get("report.unknown-item"));
    }

    private String day(Point moment) {
        return answer.stretch().map(s -> when(s, moment.t())).orElse("");
    }

    private String track(Point moment) {
        var several = moments.stream().map(Point::track).distinct().count() > 1;
        return several ? picture.name(moment.track()) : "";
    }

    /// The answers in the order in which they were asked, also those to the questions of a kind it was before.
    private List<Term> said(Point moment) {
        var said = new ArrayList<Term>();
        var notes = new TreeMap<>(moment.notes());
        for (Item asked : step.pointKinds().stream().flatMap(k -> k.followUps().stream()).toList()) {
            add(said, context.in(asked.text()), notes.remove(asked.id()));
        }
        notes.values().forEach(n -> add(said, context.get("report.unknown-item"), n));
        var label = step.tags().equals(Text.NONE) ? context.get("report.unknown-item") : context.in(step.tags());
        add(said, label, moment.tags().stream().filter(t -> !t.isBlank()).collect(Collectors.joining(", ")));
        return said;
    }

    private static void add(List<Term> said, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.add(new Term(label, text));
        }
    }
}
