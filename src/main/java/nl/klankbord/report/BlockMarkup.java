package nl.klankbord.report;

import java.util.List;
import java.util.regex.Pattern;
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

/// Blocks as XHTML.
final class BlockMarkup {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R");
    private static final int PIPS = 10;
    /// A table of up to this many rows stays on one page, with its heading.
    private static final int SHORT = 5;
    private static final int HEADS = 120;
    private static final int LINE = 16;
    /// Characters that surely fit on a line of the first column.
    private static final int NARROW_LINE = 38;
    private static final int MOST_ROOM = 450;

    private final Markup out;
    private final Lettering lettering;
    private final PrintColours colours;

    BlockMarkup(Markup out, Lettering lettering, PrintColours colours) {
        this.out = out;
        this.lettering = lettering;
        this.colours = colours;
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), blocks.subList(i + 1, blocks.size()));
        }
    }

    private void write(Block block, List<Block> rest) {
        switch (block) {
            case Heading heading -> heading(heading, rest);
            case Asked(String text) -> out.element("p", text, "class", "asked");
            case Words(String text) -> paragraphs(text, "words");
            case Quote(String text) -> paragraphs(text, "quote");
            case Remark(String text) -> out.element("p", text, "class", "remark");
            case Bullets(List<Term> points) -> bullets(points);
            case Terms(List<Term> terms) -> terms.forEach(t -> term("p", t, "term"));
            case Table table -> table(table);
            case Picture(Block.Drawing drawing, String alt) -> picture(drawing, alt);
        }
        out.newLine();
    }

    private void heading(Heading heading, List<Block> rest) {
        // a heading stays with what follows by itself, but the head of a table would stay behind with it
        var table = rest.stream().dropWhile(b -> b instanceof Heading || b instanceof Asked).findFirst();
        if (table.isPresent() && table.get() instanceof Table t) {
            out.open("h" + heading.level(), "style", "-fs-page-break-min-height:" + roomForFirst(t) + "pt");
        } else {
            out.open("h" + heading.level());
        }
        out.lines(heading.text());
        if (!heading.aside().isEmpty()) {
            out.text(" ").element("span", heading.aside(), "class", "aside");
        }
        out.close();
    }

    /// About how many points a heading with the head and the first row of this table takes: rather too much than too
    /// little, and never most of a page.
    private static int roomForFirst(Table table) {
        var cell = table.rows().getFirst().getFirst();
        var lines = lines(cell.text()) + cell.details().stream().mapToInt(d -> lines(d.label() + d.text())).sum();
        return Math.min(MOST_ROOM, HEADS + LINE * (lines + 1));
    }

    private static int lines(String text) {
        return text.lines().mapToInt(l -> 1 + l.length() / NARROW_LINE).sum();
    }

    private void paragraphs(String text, String style) {
        out.open("div", "class", style);
        EMPTY_LINE.splitAsStream(text.strip()).filter(p -> !p.isBlank()).forEach(p -> out.element("p", p.strip()));
        out.close();
    }

    private void bullets(List<Term> points) {
        out.open("ul");
        points.forEach(p -> term("li", p, "point"));
        out.close();
    }

    private void term(String tag, Term term, String style) {
        out.open(tag, "class", style);
        if (!term.label().isEmpty()) {
            // a question ends with its own mark
            var end = term.label().endsWith("?") ? "" : ":";
            out.element("b", term.label() + end).text(" ");
        }
        out.lines(term.text().strip()).close();
    }

    private void picture(Block.Drawing drawing, String alt) {
        var quoted = new Markup(s -> s).text(alt).toString();
        out.open("div", "class", "picture").raw(colours.fillIn(drawing.svg(quoted, lettering))).close();
    }

    private void table(Table table) {
        var style = table.boxes() ? "boxes" : "ratings";
        out.open("table", "class", table.rows().size() > SHORT ? style : style + " short");
        if (!table.caption().isEmpty()) {
            out.element("caption", table.caption());
        }
        out.open("thead").open("tr");
        table.columns().forEach(c -> out.element("th", c.title(), "scope", "col", "style", "width:" + c.width() + "%"));
        out.close().close().open("tbody");
        table.rows().forEach(row -> row(row, table.boxes()));
        out.close().close();
    }

    private void row(List<Cell> cells, boolean box) {
        out.newLine().open("tr");
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), i == 0, box && i == 0);
        }
        out.close();
    }

    private void cell(Cell cell, boolean first, boolean box) {
        out.open("td");
        if (box) {
            out.element("span", "", "class", "box");
        }
        if (!cell.text().isBlank()) {
            out.element("p", cell.text().strip(), "class", first ? "first" : "further");
        }
        if (cell.pips() > 0) {
            out.open("p", "class", "pips");
            for (int i = 1; i <= PIPS; i++) {
                out.element("span", "", "class", i <= cell.pips() ? "pip on" : "pip");
            }
            out.close();
        }
        cell.details().forEach(d -> term("p", d, "detail"));
        out.close();
    }
}
