package nl.klankbord.report;

import java.util.List;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Answers;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.BipolarStep;
import nl.klankbord.exercise.step.ChecklistStep;
import nl.klankbord.exercise.step.ChoiceStep;
import nl.klankbord.exercise.step.Item;
import nl.klankbord.exercise.step.LineStep;
import nl.klankbord.exercise.step.ListStep;
import nl.klankbord.exercise.step.QuestionStep;
import nl.klankbord.exercise.step.ReadingStep;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;
import org.jspecify.annotations.Nullable;

/// Which section belongs to which kind of step: the only place that knows.
final class StepSections {
    private StepSections() {}

    /// @param language of the document, which is that of the conversation
    /// @param helpers helper questions of the stage, to say which one was answered
    /// @param exercise that the step is of, or null for a step by itself
    record Context(Language language, List<Item> helpers, @Nullable Exercise exercise) {
        Context(Language language, List<Item> helpers) {
            this(language, helpers, null);
        }

        /// See [Exercise#chain].
        List<CardsStep> chain(CardsStep step) {
            return exercise == null ? List.of(step) : exercise.chain(step);
        }

        String in(Text text) {
            return text.in(language.tag());
        }

        String get(String key, Object... arguments) {
            return I18n.get(language, key, arguments);
        }
    }

    /// What the document says about this step; nothing when it is not answered.
    static List<Block> sectionFor(Step<?> step, Answers answers, Context context) {
        return switch (step) {
            case QuestionStep s -> answers.to(s).map(a -> QuestionSection.of(s, a, context)).orElse(List.of());
            case ListStep s -> answers.to(s).map(a -> ListSection.of(s, a, context)).orElse(List.of());
            case ScaleStep s -> answers.to(s).map(a -> ScaleSection.of(s, a, answers, context)).orElse(List.of());
            case ChoiceStep s -> answers.to(s).map(a -> ChoiceSection.of(s, a, context)).orElse(List.of());
            case ChecklistStep s -> answers.to(s).map(a -> ChecklistSection.of(s, a, context)).orElse(List.of());
            case CardsStep s -> answers.to(s).map(a -> CardsSection.of(s, a, answers, context)).orElse(List.of());
            case LineStep s -> answers.to(s).map(a -> LineSection.of(s, a, context)).orElse(List.of());
            // the agreements of a conversation stand together, in one list: see AgreementsSection
            case AgreementsStep _ -> List.of();
            case ReadingStep _ -> List.of();
            case BipolarStep s -> answers.to(s).map(a -> BipolarSection.of(s, a, context)).orElse(List.of());
        };
    }
}
