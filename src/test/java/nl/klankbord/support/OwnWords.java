package nl.klankbord.support;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.result.ExerciseResult.About;
import nl.klankbord.exercise.result.ExerciseResult.Sharing;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.QuestionStep;

/// A mindset self-test that somebody filled in for themselves, with one word in every place where people type: nobody else
/// may come across that word while it is not shared.
public final class OwnWords {
    public static final String MARKER = "VOORMIJALLEEN";

    private OwnWords() {}

    public static Exercise mindset() {
        return ExerciseCatalog.shipped().find("mindset").orElseThrow();
    }

    /// The same exercise with an answer that would stay in view.
    public static Exercise keptInView() {
        var e = mindset();
        return new Exercise(e.id(), e.area(), e.with(), e.minutes(), e.order(), e.title(), e.intro(), true, "step", e
                .stages(), e.sources());
    }

    public static Answers answers() {
        var profile = BipolarStep.Answer.NONE.aboutOwn(MARKER + " onderwerp").at("feedback", 2).at("others", 5).picking(
                "feedback");
        return new Answers(Map.of("profile", profile, "left-example", new QuestionStep.Answer(MARKER + " links", ""),
                "right-example", new QuestionStep.Answer(MARKER + " rechts", ""), "step", new QuestionStep.Answer(MARKER
                        + " stap", "")));
    }

    public static ExerciseResult result(Exercise exercise, About about, Visibility visibility) {
        var id = "own-" + about.conversation();
        return ExerciseResult.start(id, exercise, about).withAnswers(answers(), about.startedAt()).withSharing(
                new Sharing(visibility, true, Map.of()), about.startedAt());
    }

    /// Puts it in a store.
    public static void save(InMemoryStore store, String person, String conversation, Instant at,
            Visibility visibility) {
        store.results().save(result(keptInView(), new About(person, conversation, at), visibility), List.of());
    }
}
