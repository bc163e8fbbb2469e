package nl.klankbord.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.CheckUp;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.demo.DemoFile.Done;
import nl.klankbord.demo.DemoFile.Promise;
import nl.klankbord.demo.DemoFile.Talk;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResult.About;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.i18n.Language;

/// One conversation of a file as the values that are stored, made by the same steps as on screen: an agreement starts as a
/// draft, settles at closing and then goes through its check-ups.
record DemoTalk(Talk talk, String person, DemoDays days) {

    private static final Duration UNTIL_AGREEMENTS = Duration.ofMinutes(30);

    /// A result with the agreements that were made in it.
    record Made(ExerciseResult result, List<Agreement> agreements) {}

    Conversation conversation(Language language) {
        var moments = new Conversation.Moments(days.wall(talk.planned()), days.instant(talk.started()),
                days.instant(talk
                        .closed()),
                days.instant(talk.corrected()));
        return new Conversation(talk.id(), person, language.tag(), new Conversation.Setting(talk.kind(), talk.place()),
                talk.exercises(), moments, talk.position());
    }

    Made made(Done done, Exercise exercise) {
        var id = talk.id() + "-" + exercise.id();
        var fresh = ExerciseResult.start(id, exercise, new About(person, talk.id(), startedAt()));
        var visibility = Boolean.TRUE.equals(done.shared()) ? Visibility.SHARED : fresh.sharing().visibility();
        var sharing = new Sharing(visibility, fresh.sharing().inSummary(), done.steps());
        var step = exercise.steps().filter(AgreementsStep.class::isInstance).map(AgreementsStep.class::cast)
                .findFirst();
        var agreements = step.isEmpty() ? List.<Agreement>of() : agreements(id);
        var answers = step.map(s -> withAgreements(done.answers(), s, agreements)).orElse(done.answers());
        return new Made(fresh.withAnswers(answers, startedAt()).withSharing(sharing, changedAt()), agreements);
    }

    private Instant startedAt() {
        var started = talk.started();
        return days.at(started == null ? talk.planned() : started);
    }

    private Instant changedAt() {
        var corrected = talk.corrected();
        var closed = talk.closed();
        return corrected != null ? days.at(corrected) : closed != null ? days.at(closed) : startedAt();
    }

    private static Answers withAgreements(Answers answers, AgreementsStep step, List<Agreement> agreements) {
        return answers.with(step, new AgreementsStep.Answer(agreements.stream().map(Agreement::id).toList()));
    }

    private List<Agreement> agreements(String result) {
        return talk.agreements().stream().map(p -> agreement(p, new Agreement.From(person, talk.id(), result,
                startedAt().plus(UNTIL_AGREEMENTS).plusSeconds(talk.agreements().indexOf(p))))).toList();
    }

    private Agreement agreement(Promise promise, Agreement.From from) {
        var plan = new Commitment.Plan(days.when(promise.start()), promise.ifSituation(), promise.thenAction(), promise
                .obstacle(), promise.inform(), promise.support());
        var agreement = Agreement.draft(promise.id(), from, new Commitment(promise.what(), promise.who(), days.when(
                promise.due()), plan, promise.confidence()));
        if (talk.closed() != null) {
            agreement = agreement.settle();
        }
        for (var check : promise.checkUps()) {
            var id = promise.id() + "-check-" + (agreement.checkUps().size() + 1);
            var due = check.due() == null ? agreement.commitment().due() : days.when(check.due());
            agreement = agreement.check(new CheckUp(id, days.at(check.at()), check.state(), check.note()), due);
        }
        return agreement;
    }
}
