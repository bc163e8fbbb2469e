package nl.klankbord.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.CardBoard;
import nl.klankbord.exercise.step.CardsStep;
import nl.klankbord.exercise.step.CardsStep.Card;
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

/// Whether each answer of a result is one that the screens could have made: right kind, known ids, something filled in.
final class AnswerFit {
    private AnswerFit() {}

    static void check(ExerciseResult result) {
        var steps = result.definition().steps().map(Step::id).toList();
        known(result.answers().byStep().keySet(), steps, result.id());
        known(result.sharing().steps().keySet(), steps, result.id());
        result.answers().byStep().forEach((id, answer) -> {
            var where = result.id() + " " + id;
            assertFalse(answer.isEmpty(), where + " is empty");
            assertTrue(result.definition().step(id).flatMap(s -> result.answers().to(s)).isPresent(), where
                    + " is of another kind");
        });
        result.definition().steps().forEach(s -> check(result, s));
    }

    private static void check(ExerciseResult result, Step<?> step) {
        var where = result.id() + " " + step.id();
        var answers = result.answers();
        switch (step) {
            case QuestionStep s -> answers.to(s).filter(a -> !a.helper().isEmpty()).ifPresent(a -> known(List.of(a
                    .helper()), ids(result.definition().stageOf(s.id()).orElseThrow().helpers()), where));
            case ListStep s -> answers.to(s).ifPresent(a -> a.items().forEach(i -> known(i.ratings().keySet(), ids(s
                    .criteria()), where)));
            case ScaleStep s -> answers.to(s).ifPresent(a -> {
                known(a.marks().keySet(), s.markers().stream().map(ScaleStep.Marker::id).toList(), where);
                known(a.notes().keySet(), ids(s.followUps(a)), where);
            });
            case ChoiceStep s -> answers.to(s).ifPresent(a -> known(List.of(a.option()), s.options().stream().map(
                    ChoiceStep.Option::id).toList(), where));
            case ChecklistStep s -> answers.to(s).ifPresent(a -> known(a.ticks().keySet(), Stream.concat(ids(s.items())
                    .stream(), a.own().stream().map(ChecklistStep.Own::id)).toList(), where));
            case CardsStep s -> answers.to(s).ifPresent(a -> {
                var chain = result.definition().chain(s);
                var board = CardBoard.of(chain, answers);
                known(a.cards().stream().map(Card::id).toList(), answers.to(chain.getLast()).orElseThrow().cards()
                        .stream().map(Card::id).toList(), where);
                known(board.cards().stream().map(Card::zone).filter(z -> !z.isEmpty()).toList(), board.zones().stream()
                        .map(CardsStep.Zone::id).toList(), where);
                board.cards().forEach(c -> assertTrue(board.type(c).isPresent(), where + ": type of " + c.id()));
                known(a.threads().keySet(), s.zones().stream().map(CardsStep.Zone::id).toList(), where);
                known(a.notes().keySet(), s.asks().stream().map(CardsStep.Ask::id).toList(), where);
            });
            case AgreementsStep s -> answers.to(s).ifPresent(a -> assertFalse(a.agreements().isEmpty(), where));
            case LineStep s -> answers.to(s).ifPresent(a -> {
                known(List.of(a.span()), s.spans().stream().map(LineStep.Span::id).toList(), where);
                assertTrue(a.stretch().isPresent(), where);
                a.points().forEach(p -> {
                    known(p.type().isEmpty() ? List.of() : List.of(p.type()), s.pointKinds().stream().map(
                            LineStep.PointKind::id).toList(), where);
                    known(p.notes().keySet(), s.pointKinds().stream().flatMap(k -> k.followUps().stream()).map(
                            Item::id).toList(), where);
                    known(List.of(p.track()), s.tracksOf(LineStep.Answer.NONE), where);
                });
            });
            case ReadingStep s -> assertTrue(answers.to(s).isEmpty(), where);
            case BipolarStep s when s.partial() -> assertEquals(s.partOf(), s.keptBy(), where);
            case BipolarStep s -> answers.to(s).ifPresent(a -> {
                known(a.positions().keySet(), s.items().stream().map(BipolarStep.Pair::id).toList(), where);
                known(Stream.of(a.pick()).filter(p -> !p.isEmpty()).toList(), s.items().stream().map(
                        BipolarStep.Pair::id).toList(), where);
                known(Stream.of(a.domain()).filter(d -> !d.isEmpty()).toList(), ids(s.domains()), where);
            });
        }
    }

    /// Ids of the agreements this result refers to.
    static Stream<String> agreements(ExerciseResult result) {
        return result.definition().steps().filter(AgreementsStep.class::isInstance).map(AgreementsStep.class::cast)
                .flatMap(s -> result.answers().to(s).stream()).flatMap(a -> a.agreements().stream());
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    private static void known(Collection<String> used, List<String> there, String where) {
        assertTrue(there.containsAll(used), where + ": " + used + " are not all among " + there);
    }
}
