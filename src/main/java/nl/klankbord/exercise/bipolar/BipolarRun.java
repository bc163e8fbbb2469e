package nl.klankbord.exercise.bipolar;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.klankbord.exercise.run.StepContext;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.BipolarStep.Answer;
import nl.klankbord.exercise.step.BipolarStep.Pair;
import nl.klankbord.exercise.step.Text;

/// One answer on the screens of a run: reading it, and changing it from any of them.
///
/// @param step the step of this screen
/// @param whole the step that keeps the answer
record BipolarRun(BipolarStep step, BipolarStep whole, StepContext context) {
    private static final int LONGEST = 48;

    static BipolarRun of(BipolarStep step, StepContext context) {
        var whole = step.partial()
                ? context.run().exercise().step(step.keptBy()).map(BipolarStep.class::cast).orElseThrow()
                : step;
        return new BipolarRun(step, whole, context);
    }

    Answer now() {
        return context.run().answer(step).orElse(Answer.NONE);
    }

    /// One edit, which is one step of undo.
    void change(String place, UnaryOperator<Answer> change) {
        context.run().pause();
        type(place, change);
        context.run().pause();
    }

    /// An edit of a field: those that follow each other are undone together.
    void type(String place, UnaryOperator<Answer> change) {
        context.run().answer(step, change.apply(now()), place);
    }

    /// The items of this screen, in the order in which they are asked.
    List<Pair> asked() {
        return step.shows().stream().flatMap(id -> whole.item(id).stream()).toList();
    }

    /// Which item this is, counted from 1.
    int number(Pair item) {
        return whole.items().indexOf(item) + 1;
    }

    int count() {
        return whole.items().size();
    }

    /// What it is about, on one line of the screen.
    String domain() {
        var domain = whole.domainOf(now(), context.screen().language()).replaceAll("\\s+", " ");
        if (domain.isEmpty()) {
            return text("run.bipolar.domain.none");
        }
        return text("run.bipolar.domain.is", domain.length() <= LONGEST
                ? domain
                : domain.substring(0, LONGEST - 1).strip() + "…");
    }

    String in(Text text) {
        return text.in(context.screen().language());
    }

    String text(String key, Object... arguments) {
        return context.screen().i18n().get(key, arguments);
    }
}
