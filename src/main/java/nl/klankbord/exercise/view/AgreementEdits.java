package nl.klankbord.exercise.view;

import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Commitment.Plan;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.When;
import org.jspecify.annotations.Nullable;

/// The parts of a commitment, changed one at a time.
final class AgreementEdits {
    private AgreementEdits() {}

    static Commitment what(Commitment c, String what) {
        return new Commitment(what, c.who(), c.due(), c.plan(), c.confidence());
    }

    static Commitment who(Commitment c, Who who) {
        return new Commitment(c.what(), who, c.due(), c.plan(), c.confidence());
    }

    static Commitment due(Commitment c, When due) {
        return new Commitment(c.what(), c.who(), due, c.plan(), c.confidence());
    }

    static Commitment confidence(Commitment c, @Nullable Integer confidence) {
        return new Commitment(c.what(), c.who(), c.due(), c.plan(), confidence);
    }

    private static Commitment plan(Commitment c, Plan plan) {
        return new Commitment(c.what(), c.who(), c.due(), plan, c.confidence());
    }

    static Commitment start(Commitment c, When start) {
        var p = c.plan();
        return plan(c, new Plan(start, p.ifSituation(), p.thenAction(), p.obstacle(), p.inform(), p.support()));
    }

    static Commitment ifSituation(Commitment c, String text) {
        var p = c.plan();
        return plan(c, new Plan(p.start(), text, p.thenAction(), p.obstacle(), p.inform(), p.support()));
    }

    static Commitment thenAction(Commitment c, String text) {
        var p = c.plan();
        return plan(c, new Plan(p.start(), p.ifSituation(), text, p.obstacle(), p.inform(), p.support()));
    }

    static Commitment obstacle(Commitment c, String text) {
        var p = c.plan();
        return plan(c, new Plan(p.start(), p.ifSituation(), p.thenAction(), text, p.inform(), p.support()));
    }

    static Commitment inform(Commitment c, String text) {
        var p = c.plan();
        return plan(c, new Plan(p.start(), p.ifSituation(), p.thenAction(), p.obstacle(), text, p.support()));
    }

    static Commitment support(Commitment c, String text) {
        var p = c.plan();
        return plan(c, new Plan(p.start(), p.ifSituation(), p.thenAction(), p.obstacle(), p.inform(), text));
    }
}
