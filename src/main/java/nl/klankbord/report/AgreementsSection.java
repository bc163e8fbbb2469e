package nl.klankbord.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.When;
import nl.klankbord.i18n.Dates;
import nl.klankbord.report.Block.Cell;
import nl.klankbord.report.Block.Column;
import nl.klankbord.report.Block.Table;
import nl.klankbord.report.Block.Term;
import nl.klankbord.report.StepSections.Context;
import nl.klankbord.report.Summary.People;

/// The agreements of a conversation: one row each, with a box to tick by hand. It says what was agreed; what became of it
/// belongs to the next conversation.
final class AgreementsSection {
    private final Context context;
    private final People people;
    private final LocalDate day;

    /// @param people who "me" and "you" are
    /// @param day of the conversation; days in the same year are said without the year
    AgreementsSection(Context context, People people, LocalDate day) {
        this.context = context;
        this.people = people;
        this.day = day;
    }

    List<Block> of(List<Agreement> agreements) {
        if (agreements.isEmpty()) {
            return List.of();
        }
        var help = agreements.stream().anyMatch(a -> !a.commitment().plan().support().isBlank());
        var columns = new ArrayList<>(List.of(new Column(context.get("report.agreement.what"), help ? 46 : 62),
                new Column(context.get("report.agreement.who"), 16), new Column(context.get("report.agreement.when"),
                        22)));
        if (help) {
            columns.add(new Column(context.get("report.agreement.support"), 16));
        }
        return List.of(new Table("", columns, agreements.stream().map(a -> row(a.commitment(), help)).toList(), true));
    }

    private List<Cell> row(Commitment agreed, boolean help) {
        var what = agreed.what().isBlank() ? context.get("report.agreement.no-words") : agreed.what();
        var row = new ArrayList<>(List.of(new Cell(what, details(agreed), 0), Cell.of(who(agreed.who())), Cell.of(when(
                agreed.due()))));
        if (help) {
            row.add(Cell.of(agreed.plan().support()));
        }
        return row;
    }

    private List<Term> details(Commitment agreed) {
        var plan = agreed.plan();
        var details = new ArrayList<Term>();
        add(details, "report.agreement.start", when(plan.start()));
        add(details, "report.agreement.if", plan.ifSituation());
        add(details, "report.agreement.then", plan.thenAction());
        add(details, "report.agreement.obstacle", plan.obstacle());
        add(details, "report.agreement.inform", plan.inform());
        if (agreed.confidence() != null) {
            add(details, "report.agreement.confidence", context.get("report.agreement.confidence.place", agreed
                    .confidence()));
        }
        return details;
    }

    private void add(List<Term> details, String key, String text) {
        if (!text.isBlank()) {
            details.add(new Term(context.get(key), text));
        }
    }

    private String who(Who who) {
        var me = people.me().isEmpty() ? context.get("report.agreement.partner") : people.myFirstName();
        return switch (who) {
            case NOT_SAID -> "";
            case ME -> me;
            case YOU -> people.yourFirstName();
            case BOTH -> context.get("report.two-people", people.yourFirstName(), me);
        };
    }

    private String when(When when) {
        return when.date() == null ? when.words() : Dates.day(when.date(), day, context.language());
    }
}
