package nl.klankbord.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.exercise.catalog.Exercise.Area;
import nl.klankbord.i18n.Dates;
import nl.klankbord.report.Block.Heading;
import nl.klankbord.report.Block.Remark;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.Block.Words;
import nl.klankbord.report.Summary.StagePart;

/// The summary as one row of blocks below its title, and the facts above it.
final class SummaryBlocks {
    /// Something under the title.
    ///
    /// @param unbroken true for what is read as one thing and must stay on one line
    record Fact(Term said, boolean unbroken) {
        private Fact(String label, String text) {
            this(new Term(label, text), false);
        }
    }

    private final Summary summary;
    private final StepSections.Context context;
    private final List<Block> blocks = new ArrayList<>();

    private SummaryBlocks(Summary summary) {
        this.summary = summary;
        this.context = new StepSections.Context(summary.about().language(), List.of());
    }

    /// Who, when and where: what stands under the title.
    static List<Fact> facts(Summary.About about) {
        var context = new StepSections.Context(about.language(), List.of());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(context.get("report.fact.participant"), about.people().you()));
        if (!about.people().me().isEmpty()) {
            facts.add(new Fact(context.get("report.fact.partner"), about.people().me()));
        }
        if (about.when() != null) {
            facts.add(new Fact(new Term(context.get("report.fact.when"), moment(about.when(), context)), true));
        }
        if (!about.place().isEmpty()) {
            facts.add(new Fact(context.get("report.fact.where"), about.place()));
        }
        return facts;
    }

    private static String moment(LocalDateTime when, StepSections.Context context) {
        return Dates.date(when.toLocalDate(), context.language()) + ", " + Dates.time(when.toLocalTime(), context
                .language());
    }

    static List<Block> of(Summary summary) {
        return new SummaryBlocks(summary).write();
    }

    private List<Block> write() {
        var about = summary.about();
        if (about.correctedOn() != null) {
            blocks.add(new Remark(context.get("report.corrected", Dates.date(about.correctedOn(), about.language()))));
        }
        if (summary.isEmpty()) {
            blocks.add(new Remark(context.get("report.nothing-yet")));
        }
        var several = summary.stages().stream().filter(s -> !isFrame(s)).map(s -> s.result().id()).distinct()
                .count() > 1;
        summary.stages().forEach(s -> stage(s, several && !isFrame(s)));
        if (!summary.agreements().isEmpty()) {
            heading(context.get("report.agreements"), "");
            var day = about.when() == null ? LocalDate.EPOCH : about.when().toLocalDate();
            blocks.addAll(new AgreementsSection(context, about.people(), day).of(summary.agreements()));
        }
        if (!summary.notes().isEmpty()) {
            heading(context.get("report.notes"), "");
            summary.notes().forEach(n -> blocks.add(new Words(n.text())));
        }
        summary.closing().forEach(s -> stage(s, false));
        return blocks;
    }

    private static boolean isFrame(StagePart part) {
        return part.result().definition().area() == Area.FRAME;
    }

    /// @param named whether to say which exercise it belongs to
    private void stage(StagePart part, boolean named) {
        heading(part.heading(), named ? context.in(part.result().definition().title()) : "");
        part.steps().forEach(step -> {
            if (!step.heading().equals(part.heading())) {
                blocks.add(new Heading(3, step.heading(), ""));
            }
            blocks.addAll(step.blocks());
        });
    }

    private void heading(String text, String aside) {
        blocks.add(new Heading(2, text, aside));
    }
}
