package nl.klankbord.workspace;

import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.exercise.catalog.Stage;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ReadingStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepAnswer;

/// What people said in a stage, in their own words, short enough to stand in the stepper.
final class StageWords {
    private static final int LINES = 3;

    private StageWords() {}

    /// At most three lines; the answer that stays in view comes first.
    static List<String> of(RunViewModel run, Stage stage, String language) {
        var first = run.exercise().keepInView();
        var inOrder = Stream.concat(stage.steps().stream().filter(s -> s.id().equals(first)), stage.steps().stream()
                .filter(s -> !s.id().equals(first)));
        return inOrder.flatMap(s -> words(run, s, language).stream()).map(w -> w.strip().lines().findFirst().orElse(
                "")).filter(w -> !w.isBlank()).distinct().limit(LINES).toList();
    }

    /// The words of one step.
    static List<String> words(RunViewModel run, Step<?> step, String language) {
        return switch (step) {
            case AgreementsStep s -> run.answer(s).map(a -> run.agreements().stream().filter(g -> a.agreements()
                    .contains(g.id())).map(g -> g.commitment().what()).toList()).orElse(List.of());
            case ChoiceStep s -> run.answer(s).map(a -> Stream.concat(s.options().stream().filter(o -> o.id().equals(a
                    .option())).map(o -> o.title().in(language)), a.words().stream()).toList()).orElse(List.of());
            case QuestionStep s -> said(run, s);
            case ListStep s -> said(run, s);
            case ScaleStep s -> said(run, s);
            case ChecklistStep s -> said(run, s);
            case CardsStep s -> said(run, s);
            case LineStep s -> said(run, s);
            case ReadingStep _ -> List.of();
            case BipolarStep s -> bipolar(run, s, language);
        };
    }

    /// The domain where it was chosen, the item to talk about where that was.
    private static List<String> bipolar(RunViewModel run, BipolarStep step, String language) {
        var whole = run.exercise().step(step.keptBy()).filter(BipolarStep.class::isInstance).map(
                BipolarStep.class::cast).orElse(step);
        return run.given(step).stream().flatMap(a -> Stream.concat(Stream.of(whole.domainOf(a, language)), whole.item(a
                .pick()).map(i -> i.leftWord().in(language) + " – " + i.rightWord().in(language)).stream())).filter(
                        w -> !w.isEmpty())
                .toList();
    }

    private static <A extends StepAnswer> List<String> said(RunViewModel run, Step<A> step) {
        return run.given(step).map(StepAnswer::words).orElse(List.of());
    }

    /// True when something was filled in at this stage.
    static boolean answered(RunViewModel run, Stage stage) {
        return stage.steps().stream().anyMatch(s -> run.given(s).isPresent());
    }
}
