package nl.klankbord.report;

import java.util.ArrayList;
import java.util.List;
import nl.klankbord.i18n.I18n;
import nl.klankbord.report.Block.Asked;
import nl.klankbord.report.Block.Bullets;
import nl.klankbord.report.Block.Cell;
import nl.klankbord.report.Block.Heading;
import nl.klankbord.report.Block.Picture;
import nl.klankbord.report.Block.Quote;
import nl.klankbord.report.Block.Remark;
import nl.klankbord.report.Block.Table;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.Block.Terms;
import nl.klankbord.report.Block.Words;

/// The summary as plain text: for keyboard, screen reader and large letters. A picture is left out, as its words follow it.
public final class SummaryText {
    private SummaryText() {}

    public static String write(Summary summary) {
        var about = summary.about();
        var lines = new ArrayList<String>();
        lines.add(about.title());
        lines.add(I18n.get(about.language(), about.closed() ? "report.agreed-together" : "report.still-open"));
        SummaryBlocks.facts(about).forEach(f -> lines.add(said(f.said())));
        lines.addAll(lines(SummaryBlocks.of(summary)));
        lines.add("");
        lines.add(I18n.get(about.language(), "report.footer", summary.readers()));
        return String.join("\n", lines);
    }

    static List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        blocks.forEach(b -> write(b, lines));
        return lines;
    }

    private static void write(Block block, List<String> lines) {
        switch (block) {
            case Heading(int level, String text, String aside) -> {
                lines.add("");
                lines.add((level == 2 ? "" : "– ") + text + (aside.isEmpty() ? "" : " (" + aside + ")"));
            }
            case Asked(String text) -> lines.add(text);
            case Words(String text) -> lines.addAll(text.strip().lines().toList());
            case Quote(String text) -> lines.addAll(text.strip().lines().toList());
            case Remark(String text) -> lines.add(text);
            case Bullets(List<Term> points) -> points.forEach(p -> lines.add("• " + said(p)));
            case Terms(List<Term> terms) -> terms.forEach(t -> lines.add(said(t)));
            case Table table -> table(table, lines);
            case Picture _ -> {
            }
        }
    }

    private static String said(Term term) {
        if (term.label().isEmpty()) {
            return term.text().strip();
        }
        return term.label() + (term.label().endsWith("?") ? " " : ": ") + term.text().strip();
    }

    /// One line per row, and what the other columns say below it with the name of the column in front.
    private static void table(Table table, List<String> lines) {
        if (!table.caption().isEmpty()) {
            lines.add(table.caption());
        }
        for (var row : table.rows()) {
            lines.add("• " + row.getFirst().text().strip());
            for (int i = 1; i < row.size(); i++) {
                var cell = row.get(i);
                if (!cell.text().isBlank()) {
                    lines.add("   " + said(new Term(table.columns().get(i).title(), cell.text())));
                }
            }
            row.stream().map(Cell::details).flatMap(List::stream).forEach(d -> lines.add("   " + said(d)));
        }
    }
}
