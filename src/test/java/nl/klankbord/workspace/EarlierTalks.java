package nl.klankbord.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.AgreementState;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepAnswer;
import nl.klankbord.exercise.step.Text;

/// Puts talks that were held before on the table, each with one result of GROW.
final class EarlierTalks {
    private final Table table;

    EarlierTalks(Table table) {
        this.table = table;
    }

    static Exercise grow() {
        return ExerciseCatalog.shipped().find("grow").orElseThrow();
    }

    /// GROW as it might have been asked before: this step in the place of all others.
    static Exercise asked(Step<?> step) {
        var now = grow();
        return new Exercise(now.id(), now.area(), now.with(), now.minutes(), now.order(), now.title(), now.intro(), now
                .startsPrivate(), "", List.of(new Stage("before", Text.of("Toen"), 0, List.of(step), List.of())),
                List.of());
    }

    static StepAnswer words(String text) {
        return new QuestionStep.Answer(text, "");
    }

    /// A talk in which one question was answered.
    void said(String talk, int daysAgo, String step, String text) {
        held(talk, daysAgo, grow(), Map.of(step, words(text)), Visibility.SHARED);
    }

    /// A closed talk with a result of this definition.
    void held(String talk, int daysAgo, Exercise definition, Map<String, StepAnswer> answers, Visibility visibility) {
        save(talk, daysAgo, definition, answers, visibility, List.of());
    }

    /// A closed talk in which this was agreed.
    void agreed(String talk, int daysAgo, String what) {
        var at = table.tasks.instant().minus(Duration.ofDays(daysAgo));
        var agreement = new Agreement(talk + "-agreement", new Agreement.From(Table.FENNA, talk, talk + "-grow", at),
                Table.commitment(what), AgreementState.DONE, List.of());
        save(talk, daysAgo, grow(), Map.of("agreements", new AgreementsStep.Answer(List.of(agreement.id()))),
                Visibility.SHARED, List.of(agreement));
    }

    private void save(String talk, int daysAgo, Exercise definition, Map<String, StepAnswer> answers,
            Visibility visibility, List<Agreement> made) {
        var at = table.tasks.instant().minus(Duration.ofDays(daysAgo));
        table.store.conversations().save(table.planned(talk).start(at).close(at.plusSeconds(2400)));
        var fresh = ExerciseResult.start(talk + "-grow", definition, new ExerciseResult.About(Table.FENNA, talk, at));
        table.store.results().save(fresh.withAnswers(new Answers(answers), at).withSharing(new Sharing(visibility, true,
                Map.of()), at), made);
    }
}
