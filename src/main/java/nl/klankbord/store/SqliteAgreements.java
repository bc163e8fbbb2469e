package nl.klankbord.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Agreements;
import nl.klankbord.conversation.CheckUp;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Commitment.Plan;
import nl.klankbord.conversation.Commitment.Who;
import nl.klankbord.conversation.When;

/// Tables `agreement` and `check_up`.
final class SqliteAgreements implements Agreements {
    private final Database database;
    private final Erasure erasure;
    private final Indexing indexing;

    SqliteAgreements(Database database, Erasure erasure, Indexing indexing) {
        this.database = database;
        this.erasure = erasure;
        this.indexing = indexing;
    }

    /// Those for which the condition on `agreement a` holds, in the order in which they were made.
    private static List<Agreement> where(Sql sql, String condition, Object... values) throws SQLException {
        Map<String, List<CheckUp>> checkUps = new HashMap<>();
        sql.list("SELECT c.* FROM check_up c JOIN agreement a ON a.id = c.agreement WHERE " + condition
                + " ORDER BY c.agreement, c.position",
                row -> checkUps.computeIfAbsent(row.text("agreement"),
                        _ -> new ArrayList<>()).add(checkUp(row)),
                values);
        return sql.list("SELECT a.* FROM agreement a WHERE " + condition + " ORDER BY a.made_at, a.seq",
                row -> agreement(row, checkUps.getOrDefault(row.text("id"), List.of())), values);
    }

    private static CheckUp checkUp(Row row) throws SQLException {
        var words = row.wordsOrNull("moved_from_words");
        var movedFrom = words == null ? null : new When(row.dayOrNull("moved_from_on"), words);
        return new CheckUp(row.text("id"), row.moment("at"), row.constant(AgreementState.class, "state"), row.words(
                "note"), movedFrom);
    }

    private static Agreement agreement(Row row, List<CheckUp> checkUps) throws SQLException {
        var from = new Agreement.From(row.text("person"), row.text("conversation"), row.textOrNull("result"), row
                .moment("made_at"));
        var plan = new Plan(new When(row.dayOrNull("start_on"), row.words("start_words")), row.words("if_situation"),
                row.words("then_action"), row.words("obstacle"), row.words("inform"), row.words("support"));
        var due = new When(row.dayOrNull("due_on"), row.words("due_words"));
        var commitment = new Commitment(row.words("what"), row.constant(Who.class, "who"), due, plan, row.numberOrNull(
                "confidence"));
        return new Agreement(row.text("id"), from, commitment, row.constant(AgreementState.class, "state"), checkUps);
    }

    static List<Agreement> ofPerson(Sql sql, String personId) throws SQLException {
        return where(sql, "a.person = ?", personId);
    }

    @Override
    public List<Agreement> all() {
        return database.direct(sql -> where(sql, "TRUE"));
    }

    @Override
    public List<Agreement> ofPerson(String personId) {
        return database.direct(sql -> ofPerson(sql, personId));
    }

    @Override
    public List<Agreement> ofConversation(String conversationId) {
        return database.direct(sql -> where(sql, "a.conversation = ?", conversationId));
    }

    @Override
    public Optional<Agreement> find(String id) {
        return database.direct(sql -> where(sql, "a.id = ?", id)).stream().findFirst();
    }

    @Override
    public void save(Agreement agreement) {
        database.inTransaction(sql -> {
            store(sql, agreement);
            return agreement;
        });
        indexing.saved(agreement);
    }

    static void store(Sql sql, Agreement agreement) throws SQLException {
        var from = agreement.from();
        var c = agreement.commitment();
        var plan = c.plan();
        sql.update("""
                INSERT INTO agreement (id, person, conversation, result, made_at, state, what, who, due_on, due_words,
                  start_on, start_words, if_situation, then_action, obstacle, inform, support, confidence)
                  VALUES (?, ?, ?, (SELECT id FROM exercise_result WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET person = excluded.person, conversation = excluded.conversation,
                  result = excluded.result, made_at = excluded.made_at, state = excluded.state, what = excluded.what,
                  who = excluded.who, due_on = excluded.due_on, due_words = excluded.due_words,
                  start_on = excluded.start_on, start_words = excluded.start_words,
                  if_situation = excluded.if_situation, then_action = excluded.then_action,
                  obstacle = excluded.obstacle, inform = excluded.inform, support = excluded.support,
                  confidence = excluded.confidence""", agreement.id(), from.person(), from.conversation(), from
                .result(), Columns.of(from.madeAt()), Columns.of(agreement.state()), sql.seal(c.what()),
                Columns.of(c
                        .who()),
                Columns.orNull(c.due().date()), sql.seal(c.due().words()), Columns.orNull(plan.start()
                        .date()),
                sql.seal(plan.start().words()), sql.seal(plan.ifSituation()), sql.seal(plan
                        .thenAction()),
                sql.seal(plan.obstacle()), sql.seal(plan.inform()), sql.seal(
                        plan.support()),
                c.confidence());
        sql.update("DELETE FROM check_up WHERE agreement = ?", agreement.id());
        for (var i = 0; i < agreement.checkUps().size(); i++) {
            store(sql, agreement.id(), i, agreement.checkUps().get(i));
        }
    }

    private static void store(Sql sql, String agreement, int position, CheckUp checkUp) throws SQLException {
        var from = checkUp.movedFrom();
        sql.update("""
                INSERT INTO check_up (agreement, position, id, at, state, note, moved_from_on, moved_from_words)
                  VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", agreement, position, checkUp.id(), Columns.of(checkUp.at()),
                Columns
                        .of(checkUp.state()),
                sql.seal(checkUp.note()), from == null ? null : Columns.orNull(from.date()),
                from == null ? null : sql.seal(from.words()));
    }

    @Override
    public void delete(String id) {
        erasure.erase(sql -> sql.update("DELETE FROM agreement WHERE id = ?", id));
        indexing.gone(List.of(id));
    }
}
