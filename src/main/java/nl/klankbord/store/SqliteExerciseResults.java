package nl.klankbord.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.result.AnswersJson;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResult.About;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.result.ExerciseResults;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.QuestionStep;

/// Table `exercise_result`, with the definition each result was made with.
final class SqliteExerciseResults implements ExerciseResults {
    private static final StoredJson JSON = new StoredJson();
    private static final AnswersJson ANSWERS = new AnswersJson();

    private final Database database;
    private final Erasure erasure;
    private final Indexing indexing;
    private final Definitions definitions;

    SqliteExerciseResults(Database database, Erasure erasure, Indexing indexing, Definitions definitions) {
        this.database = database;
        this.erasure = erasure;
        this.indexing = indexing;
        this.definitions = definitions;
    }

    /// The results for which this holds; what follows WHERE, with the order.
    static List<ExerciseResult> where(Sql sql, Definitions definitions, String condition, Object... values)
            throws SQLException {
        return sql.list("SELECT r.*, d.json FROM exercise_result r JOIN exercise_definition d ON d.hash = r.definition"
                + " WHERE " + condition, row -> read(row, definitions), values);
    }

    private static ExerciseResult read(Row row, Definitions definitions) throws SQLException {
        var about = new About(row.textOrNull("person"), row.textOrNull("conversation"), row.moment("started_at"));
        var sharing = new Sharing(row.constant(Visibility.class, "visibility"), row.flag("in_summary"), JSON.flags(row
                .words("summary_steps")));
        return new ExerciseResult(row.text("id"), definitions.read(row), about, answers(row), sharing, row.moment(
                "changed_at"));
    }

    private static Answers answers(Row row) throws SQLException {
        try {
            return ANSWERS.read(row.words("answers"));
        } catch (IllegalArgumentException e) {
            throw new SQLException("the answers of result " + row.text("id") + " cannot be read", e);
        }
    }

    @Override
    public List<ExerciseResult> ofConversation(String conversationId) {
        return database.direct(sql -> where(sql, definitions, "r.conversation = ? ORDER BY r.started_at, r.seq",
                conversationId));
    }

    @Override
    public List<ExerciseResult> ofPerson(String personId) {
        return database.direct(sql -> where(sql, definitions, "r.person = ? ORDER BY r.started_at DESC, r.seq DESC",
                personId));
    }

    @Override
    public Optional<ExerciseResult> find(String id) {
        return database.direct(sql -> find(sql, id));
    }

    private Optional<ExerciseResult> find(Sql sql, String id) throws SQLException {
        return where(sql, definitions, "r.id = ?", id).stream().findFirst();
    }

    @Override
    public void save(ExerciseResult result, List<Agreement> agreements) {
        var gone = database.inTransaction(sql -> {
            store(sql, result);
            for (var agreement : agreements) {
                SqliteAgreements.store(sql, agreement);
            }
            return removeOthers(sql, result.id(), agreements.stream().map(Agreement::id).toList());
        });
        if (!gone.isEmpty()) {
            erasure.clean();
        }
        indexing.saved(result);
        agreements.forEach(indexing::saved);
        indexing.gone(gone);
    }

    /// Goes the way of a save with a first word in this exercise, and takes it back.
    void rehearse(Exercise exercise) {
        var fresh = ExerciseResult.start("rehearsal", exercise, new About(null, null, Instant.EPOCH));
        var answers = exercise.steps().filter(QuestionStep.class::isInstance).map(QuestionStep.class::cast).findFirst()
                .map(q -> fresh.answers().with(q, new QuestionStep.Answer("word", ""))).orElse(fresh.answers());
        database.rehearse(sql -> {
            store(sql, fresh.withAnswers(answers, Instant.EPOCH));
            return removeOthers(sql, fresh.id(), List.of());
        });
    }

    private static List<String> removeOthers(Sql sql, String resultId, List<String> kept) throws SQLException {
        var stored = sql.list("SELECT id FROM agreement WHERE result = ?", row -> row.text("id"), resultId);
        var gone = stored.stream().filter(id -> !kept.contains(id)).toList();
        for (var id : gone) {
            sql.update("DELETE FROM agreement WHERE id = ?", id);
        }
        return gone;
    }

    private void store(Sql sql, ExerciseResult result) throws SQLException {
        var about = result.about();
        var sharing = result.sharing();
        sql.update("""
                INSERT INTO exercise_result (id, definition, person, conversation, started_at, changed_at, answers,
                  visibility, in_summary, summary_steps) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET definition = excluded.definition, person = excluded.person,
                  conversation = excluded.conversation, started_at = excluded.started_at,
                  changed_at = excluded.changed_at, answers = excluded.answers, visibility = excluded.visibility,
                  in_summary = excluded.in_summary, summary_steps = excluded.summary_steps""", result.id(), definitions
                .store(sql, result.definition()), about.person(), about.conversation(),
                Columns.of(about
                        .startedAt()),
                Columns.of(result.changedAt()), sql.seal(ANSWERS.write(result.answers())),
                Columns.of(sharing.visibility()), sharing.inSummary(), sql.seal(JSON.write(sharing.steps())));
    }

    @Override
    public void delete(String id) {
        var before = find(id);
        erasure.erase(sql -> sql.update("DELETE FROM exercise_result WHERE id = ?", id));
        before.ifPresent(r -> indexing.saved(r.withAnswers(Answers.NONE, r.changedAt())));
    }
}
