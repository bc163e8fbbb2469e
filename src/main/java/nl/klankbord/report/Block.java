package nl.klankbord.report;

import java.util.List;

/// One piece of the document, said once. The PDF, the text beside the preview and the words in the JSON all come from the
/// same blocks, so that they cannot say different things. Texts are as people typed them; nothing is escaped here.
public sealed interface Block {

    /// @param level 2 for a part of the document, 3 within a part
    /// @param aside quiet words at the end of the line, or empty
    record Heading(int level, String text, String aside) implements Block {}

    /// What was asked, above the answer.
    record Asked(String text) implements Block {}

    /// Somebody's words. Line ends are kept; an empty line separates paragraphs.
    record Words(String text) implements Block {}

    /// The words everything else is about, set large.
    record Quote(String text) implements Block {}

    /// A sentence of ours, set quietly.
    record Remark(String text) implements Block {}

    /// Things beside each other, in the order in which people put them.
    record Bullets(List<Term> points) implements Block {
        public Bullets {
            points = List.copyOf(points);
        }
    }

    /// Answers with a short label in front: "Now: 6".
    record Terms(List<Term> terms) implements Block {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /// @param caption what the numbers mean, or empty
    /// @param rows each as long as the columns
    /// @param boxes true for an empty box in front of each row, to tick by hand
    record Table(String caption, List<Column> columns, List<List<Cell>> rows, boolean boxes) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A drawing. What it says always stands in words in a block beside it.
    ///
    /// @param alt what it shows, in a sentence or two
    record Picture(Drawing drawing, String alt) implements Block {}

    /// What a picture is made from: data, turned into a drawing only when it is printed.
    sealed interface Drawing permits ScalePicture, BipolarPicture, LinePicture, CardsPicture {
        /// The drawing as wide as the page, with colour tokens (`-kb-accent`) for colours, words as outlines, and `alt`.
        String svg(String alt, Lettering lettering);
    }

    /// @param label short words in front, or empty
    record Term(String label, String text) {}

    /// @param width share of the page in percent
    record Column(String title, int width) {}

    /// @param text what it says, may be empty
    /// @param details further lines below it
    /// @param pips 0 for none, else how many of ten dots are filled
    record Cell(String text, List<Term> details, int pips) {
        public Cell {
            details = List.copyOf(details);
        }

        static Cell of(String text) {
            return new Cell(text, List.of(), 0);
        }
    }
}
