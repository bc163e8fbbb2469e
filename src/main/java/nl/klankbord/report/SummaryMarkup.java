package nl.klankbord.report;

import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;

/// The whole document as XHTML: head, title and facts, blocks, and what stands at the foot of every page.
final class SummaryMarkup {
    private static final String PAGE = "\u0001";
    private static final String PAGES = "\u0002";

    private final PrintFonts fonts;
    private final PrintColours colours;
    private final String sheet;

    SummaryMarkup(PrintFonts fonts) {
        this.fonts = fonts;
        this.colours = new PrintColours();
        this.sheet = colours.fillIn(PrintColours.read("summary.css", SummaryMarkup.class));
    }

    String write(Summary summary) {
        var about = summary.about();
        var language = about.language();
        var legible = new Legible(fonts);
        var out = new Markup(legible::of);
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language.tag());
        head(out, title(summary), language);
        out.open("body");
        out.element("div", I18n.get(language, "report.footer", summary.readers()), "class", "foot").newLine();
        out.open("div", "class", "top");
        out.element("p", I18n.get(language, about.closed() ? "report.agreed-together" : "report.still-open"), "class",
                "agreed");
        out.open("p", "class", "brand");
        out.open("span", "class", "ring").element("span", "", "class", "dot").close();
        out.open("span", "class", "ring two").element("span", "", "class", "dot").close();
        out.text(I18n.get(language, "report.brand")).close().close().newLine();
        out.element("h1", about.title()).newLine();
        facts(out, about);
        new BlockMarkup(out, new Lettering(fonts), colours).write(SummaryBlocks.of(summary));
        if (legible.replacedSome()) {
            out.element("p", I18n.get(language, "report.replaced", Legible.REPLACEMENT), "class", "remark");
        }
        return out.close().close().toString();
    }

    /// What a reader program shows as the name of the document.
    static String title(Summary summary) {
        var about = summary.about();
        var day = about.when() == null
                ? ""
                : ", " + nl.klankbord.i18n.Dates.date(about.when().toLocalDate(), about.language());
        return about.title() + ", " + about.people().you() + day;
    }

    private void head(Markup out, String title, Language language) {
        var page = I18n.get(language, "report.page", PAGE, PAGES);
        var counters = "\"" + page.replace(PAGE, "\" counter(page) \"").replace(PAGES, "\" counter(pages) \"") + "\"";
        out.open("head").element("title", title);
        out.open("meta", "name", "description", "content", I18n.get(language, "report.description")).close();
        // the page counter must be a string of the sheet; inside a running element it comes out in the wrong order
        out.open("style", "type", "text/css").raw(sheet.replace("\"page-of-pages\"", counters)).close();
        out.close().newLine();
    }

    private static void facts(Markup out, Summary.About about) {
        var facts = SummaryBlocks.facts(about);
        out.open("table", "class", "facts").open("thead").open("tr");
        facts.forEach(f -> out.element("th", f.said().label(), "scope", "col", "class", width(f)));
        out.close().close().open("tbody").open("tr");
        facts.forEach(f -> out.element("td", f.said().text(), "class", width(f)));
        out.close().close().close().newLine();
    }

    private static String width(SummaryBlocks.Fact fact) {
        return fact.unbroken() ? "unbroken" : "plain";
    }
}
