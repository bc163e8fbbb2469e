package nl.klankbord.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Agreement.From;
import nl.klankbord.support.Ports;
import nl.klankbord.support.StoredExamples;
import org.junit.jupiter.api.Test;

/// What every [Agreements] does.
public interface AgreementsContract {
    Ports ports();

    private void prepare() {
        for (var p : List.of("p1", "p2")) {
            ports().persons().save(StoredExamples.named(p, p));
            ports().conversations().save(new StoredExamples("x").conversation("c-" + p, p));
        }
    }

    private static Agreement madeAt(String id, String person, Instant moment) {
        return Agreement.draft(id, new From(person, "c-" + person, null, moment), Commitment.NONE);
    }

    @Test
    default void aSavedAgreementComesBackEqual() {
        prepare();
        var all = new StoredExamples("áé😀").agreement("a1", new From("p1", "c-p1", null, StoredExamples.MOMENT));
        var little = madeAt("a2", "p1", StoredExamples.MOMENT);
        ports().agreements().save(all);
        ports().agreements().save(little);
        assertEquals(Optional.of(all), ports().agreements().find("a1"));
        assertEquals(Optional.of(little), ports().agreements().find("a2"));
    }

    @Test
    default void everyStateAndEveryWhoComesBack() {
        prepare();
        for (var state : AgreementState.values()) {
            for (var who : Commitment.Who.values()) {
                var none = Commitment.NONE;
                var agreement = new Agreement(state + "-" + who, new From("p1", "c-p1", null, StoredExamples.MOMENT),
                        new Commitment("what", who, none.due(), none.plan(), 10), state, List.of(new CheckUp("k",
                                StoredExamples.MOMENT, state, "")));
                ports().agreements().save(agreement);
                assertEquals(Optional.of(agreement), ports().agreements().find(agreement.id()));
            }
        }
    }

    @Test
    default void savingReplacesWithExactlyTheseCheckUps() {
        prepare();
        var agreement = new StoredExamples("x").agreement("a1", new From("p1", "c-p1", null, StoredExamples.MOMENT));
        ports().agreements().save(agreement);
        var back = agreement.withoutLastCheckUp();
        ports().agreements().save(back);
        assertEquals(List.of(back), ports().agreements().all());
        var again = back.check(new CheckUp("k3", StoredExamples.MOMENT, AgreementState.DONE, "done"), When.NOT_SAID);
        ports().agreements().save(again);
        assertEquals(List.of(again), ports().agreements().all());
    }

    @Test
    default void theDayThatACheckUpMovedComesBackWhenItIsTakenBack() {
        prepare();
        for (var before : List.of(new When(LocalDate.of(2026, 4, 14), ""), new When(null, "vóór de zomer 😀"),
                new When(LocalDate.of(2026, 4, 14), "of eerder"), When.NOT_SAID)) {
            var start = Agreement
                    .draft("a1", new From("p1", "c-p1", null, StoredExamples.MOMENT), new Commitment("what",
                            Commitment.Who.YOU, before, Commitment.Plan.NONE, null))
                    .settle();
            var moved = start.check(new CheckUp("k1", StoredExamples.MOMENT, AgreementState.MOVED, "later"), When.on(
                    LocalDate.of(2026, 9, 1)));
            ports().agreements().save(moved);
            assertEquals(List.of(moved), ports().agreements().all());
            assertEquals(start, ports().agreements().find("a1").orElseThrow().withoutLastCheckUp());
        }
    }

    @Test
    default void agreementsStandInTheOrderInWhichTheyWereMade() {
        prepare();
        var second = madeAt("b", "p1", StoredExamples.MOMENT);
        var third = madeAt("a", "p1", StoredExamples.MOMENT);
        var first = madeAt("z", "p2", StoredExamples.MOMENT.minusSeconds(1));
        List.of(second, third, first).forEach(ports().agreements()::save);
        ports().agreements().save(second);
        assertEquals(List.of(first, second, third), ports().agreements().all());
        assertEquals(List.of(second, third), ports().agreements().ofPerson("p1"));
        assertEquals(List.of(first), ports().agreements().ofConversation("c-p2"));
    }

    @Test
    default void anAgreementWhoseResultWasDeletedMeanwhileIsKeptWithoutIt() {
        prepare();
        var examples = new StoredExamples("x");
        var agreement = examples.agreement("a1", new From("p1", "c-p1", "r1", StoredExamples.MOMENT));
        ports().results().save(examples.result("r1", "p1", "c-p1"), List.of(agreement));
        ports().results().delete("r1");
        ports().agreements().save(agreement);
        var kept = examples.agreement("a1", new From("p1", "c-p1", null, StoredExamples.MOMENT));
        assertEquals(List.of(kept), ports().agreements().all());
    }

    @Test
    default void aDeletedAgreementIsGone() {
        prepare();
        ports().agreements().save(madeAt("a1", "p1", StoredExamples.MOMENT));
        ports().agreements().delete("a1");
        ports().agreements().delete("a1");
        assertEquals(List.of(), ports().agreements().all());
    }
}
