package nl.klankbord.exercise.step;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Any answer people could give, of each kind: with odd characters, nothing filled in, and everything filled in.
public final class AnswerArbitraries {
    private AnswerArbitraries() {}

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(30),
                Arbitraries.of("", " ", "Zó’n “dag”", "😀\n\t\\\"",
                        "\u0000", "ﬁ é é"));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().withCharRange('a', 'z').numeric().withChars('-').ofMinLength(1).ofMaxLength(8);
    }

    public static Arbitrary<QuestionStep.Answer> question() {
        return Combinators.combine(words(), ids()).as(QuestionStep.Answer::new);
    }

    public static Arbitrary<ListStep.Answer> list() {
        var ratings = Arbitraries.maps(ids(), Arbitraries.integers().between(1, 10)).ofMaxSize(3);
        return Combinators.combine(ids(), words(), ratings, Arbitraries.of(true, false)).as(ListStep.Entry::new).list()
                .ofMaxSize(5).map(ListStep.Answer::new);
    }

    public static Arbitrary<ScaleStep.Answer> scale() {
        var marks = Arbitraries.maps(ids(), Arbitraries.integers().between(0, 10)).ofMaxSize(4);
        return Combinators.combine(marks, words(), words(), words(), Arbitraries.maps(ids(), words()).ofMaxSize(3),
                Arbitraries.oneOf(ids(), Arbitraries.just(""))).as(ScaleStep.Answer::new);
    }

    public static Arbitrary<ChoiceStep.Answer> choice() {
        return Combinators.combine(ids(), words()).as(ChoiceStep.Answer::new);
    }

    public static Arbitrary<ChecklistStep.Answer> checklist() {
        var own = Combinators.combine(ids(), words()).as(ChecklistStep.Own::new).list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.maps(ids(), words()).ofMaxSize(4), own).as(ChecklistStep.Answer::new);
    }

    public static Arbitrary<CardsStep.Answer> cards() {
        var x = Arbitraries.doubles().between(-1, 1).injectNull(0.3);
        var card = Combinators.combine(ids(), ids(), words(), Arbitraries.oneOf(ids(), Arbitraries.just("")), x,
                words()).as(CardsStep.Card::new);
        return Combinators.combine(card.list().uniqueElements(CardsStep.Card::id).ofMaxSize(5), Arbitraries.maps(ids(),
                words()).ofMaxSize(2), Arbitraries.maps(ids(), words()).ofMaxSize(2), Arbitraries.of(true, false)).as(
                        CardsStep.Answer::new);
    }

    public static Arbitrary<BipolarStep.Answer> bipolar() {
        var positions = Arbitraries.maps(ids(), Arbitraries.integers().between(1, 5)).ofMaxSize(6);
        return Combinators.combine(ids(), words(), positions, ids()).as(BipolarStep.Answer::new);
    }

    public static Arbitrary<AgreementsStep.Answer> agreements() {
        return ids().list().ofMaxSize(4).map(AgreementsStep.Answer::new);
    }

    public static Arbitrary<LineStep.Answer> line() {
        var place = Combinators
                .combine(ids(), Arbitraries.of("", "work"), Arbitraries.doubles().between(0, 1).ofScale(6),
                        Arbitraries.doubles().between(-1, 1).ofScale(6))
                .as(LineStep.Point::shape);
        var points = Combinators.combine(place, ids(), words(), Arbitraries.maps(ids(), words()).ofMaxSize(2), words()
                .list().ofMaxSize(2), Arbitraries.of(true, false)).as(
                        (p, type, label, notes, tags,
                                out) -> new LineStep.Point(p.id(), p.track(), p.t(), p.height(), type, label, notes,
                                        tags, out));
        return Combinators.combine(ids(), Arbitraries.of("", "2025-04-14", "vorig jaar"), Arbitraries.of("",
                "2026-04-14"), points.list().ofMaxSize(5)).as(LineStep.Answer::new);
    }

    /// Answers to several steps at once, of all kinds mixed.
    public static Arbitrary<Answers> answers() {
        Arbitrary<StepAnswer> any = Arbitraries.oneOf(List.of(question().asGeneric(), list().asGeneric(), scale()
                .asGeneric(), choice().asGeneric(), checklist().asGeneric(), cards().asGeneric(),
                agreements().asGeneric(),
                bipolar().asGeneric(), line().asGeneric())).map(
                        StepAnswer.class::cast);
        return Arbitraries.maps(ids(), any).ofMaxSize(8).map(Answers::new).withoutEdgeCases();
    }
}
