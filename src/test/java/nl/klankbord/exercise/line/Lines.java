package nl.klankbord.exercise.line;

import java.util.List;
import java.util.Map;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.catalog.ExerciseCatalog;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.LineStep.Answer;
import nl.klankbord.exercise.step.LineStep.Point;
import nl.klankbord.exercise.view.Talk;

/// Lines to test with, on the shipped exercises.
final class Lines {
    static final Exercise HISTORY = ExerciseCatalog.shipped().find("history-line").orElseThrow();
    static final LineStep STEP = step(HISTORY);
    static final Answer YEAR = new Answer("past-year", Talk.TODAY.minusYears(1).toString(), Talk.TODAY.toString(), List
            .of());

    private Lines() {}

    static LineStep step(Exercise exercise) {
        return exercise.steps().filter(LineStep.class::isInstance).map(LineStep.class::cast).findFirst().orElseThrow();
    }

    static Point point(String id, double t, double height, String type, String label, String... tags) {
        return new Point(id, "work", t, height, type, label, Map.of(), List.of(tags), false);
    }

    /// A career with a peak, a dip, a turning point and two points that only shape the line.
    static Answer career() {
        return new Answer("whole-career", "2012-02-01", "2026-04-14", List.of(Point.shape("a", "work", 0.02, 0.1),
                point("b", 0.2, 0.7, "peak", "Nachtploeg", "Mensen bij elkaar houden"), point("c", 0.58, -0.6, "dip",
                        "Alles vanuit huis", "Rust bewaren", "Mensen bij elkaar houden"),
                point("d", 0.8, 0.4, "turn",
                        "Coördinator"),
                Point.shape("e", "work", 0.98, 0.6)));
    }

    static LineViewModel model(Talk talk) {
        return new LineViewModel(STEP, talk.run);
    }

    static Answer answer(Talk talk) {
        return talk.run.answer(STEP).orElse(Answer.NONE);
    }
}
