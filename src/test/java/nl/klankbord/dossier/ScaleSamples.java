package nl.klankbord.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.conversation.Visibility;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.ScaleStep.Answer;

/// Answers to scaling questions in the talks of [DossierSamples].
final class ScaleSamples {
    static final Exercise SCALING = ExerciseCatalog.shipped().find("scaling").orElseThrow();
    static final ScaleStep QUESTION = (ScaleStep) SCALING.step("question").orElseThrow();
    static final ScaleStep MARK = (ScaleStep) SCALING.step("mark").orElseThrow();
    static final ScaleStep CONFIDENCE = (ScaleStep) SCALING.step("confidence").orElseThrow();

    private final DossierSamples samples;

    ScaleSamples(DossierSamples samples) {
        this.samples = samples;
    }

    /// A closed talk in which a place was given to a question.
    /// @param asked id of the question
    void placed(String talk, String at, String asked, String question, int now) {
        samples.closed(talk, at);
        result(talk, Visibility.SHARED, marked(asked, question, Map.of("now", now, "enough", 8), "Woorden van "
                + talk));
    }

    static Answers marked(String asked, String question, Map<String, Integer> marks, String words) {
        return Answers.NONE.with(QUESTION, new Answer(Map.of(), question, "", "", Map.of(), asked)).with(MARK,
                new Answer(marks, "", "", "", Map.of("not-lower", words)));
    }

    void result(String talk, Visibility visibility, Answers answers) {
        var at = samples.store.conversations().find(talk).flatMap(c -> Optional.ofNullable(c.moments()
                .startedAt())).orElse(Instant.EPOCH);
        samples.store.results().save(new ExerciseResult("scaling-" + talk, SCALING, new ExerciseResult.About(
                DossierSamples.NOOR, talk, at), answers, new ExerciseResult.Sharing(visibility, true, Map.of()), at),
                List.of());
    }
}
