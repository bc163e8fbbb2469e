package nl.klankbord.workspace;

import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Commitment;
import nl.klankbord.conversation.When;
import nl.klankbord.exercise.catalog.Exercise.Area;
import nl.klankbord.exercise.run.RunViewModel;
import nl.klankbord.exercise.step.AgreementsStep;
import nl.klankbord.exercise.step.Text;
import nl.klankbord.i18n.I18n;
import nl.klankbord.i18n.Language;

/// The agreements of this conversation, whichever exercise they were made in. New ones go to the exercise that asks for
/// agreements; a talk without one keeps them with its frame.
public final class TalkAgreements {
    private final List<RunViewModel> runs;
    private final RunViewModel home;
    private final AgreementsStep step;

    /// An agreement and the run that holds it.
    public record Made(RunViewModel run, Agreement agreement) {}

    TalkAgreements(List<RunViewModel> runs) {
        this.runs = runs;
        home = runs.stream().filter(r -> steps(r).findFirst().isPresent()).findFirst().orElseGet(() -> runs.stream()
                .filter(r -> r.exercise().area() == Area.FRAME).findFirst().orElseThrow());
        step = steps(home).findFirst().orElseGet(TalkAgreements::ofTheTalk);
    }

    private static Stream<AgreementsStep> steps(RunViewModel run) {
        return run.exercise().steps().filter(AgreementsStep.class::isInstance).map(AgreementsStep.class::cast);
    }

    /// A step of no exercise: it only keeps the order of the agreements of a talk that has no exercise asking for them.
    private static AgreementsStep ofTheTalk() {
        var title = Text.of(I18n.get(Language.NL, "workspace.agreements.title"), I18n.get(Language.EN,
                "workspace.agreements.title"));
        return new AgreementsStep("agreements-of-the-talk", title, title, Text.NONE, false, List.of());
    }

    /// All of them, in the order of the conversation.
    public List<Made> all() {
        return runs.stream().flatMap(r -> r.agreements().stream().map(a -> new Made(r, a))).toList();
    }

    /// A list of agreements: where they are kept, and the step they belong to.
    public record Kept(RunViewModel run, AgreementsStep step) {}

    /// The lists there are to show: those with something in them, and the one new ones go to, last.
    public List<Kept> lists() {
        var others = runs.stream().flatMap(r -> steps(r).filter(s -> r.answer(s).isPresent()).map(s -> new Kept(r, s)))
                .filter(k -> !k.equals(new Kept(home, step)));
        return Stream.concat(others, Stream.of(new Kept(home, step))).toList();
    }

    /// Adds one for the other person, in these words.
    void add(String what) {
        home.addAgreement(step, new Commitment(what, Commitment.Who.YOU, When.NOT_SAID, Commitment.Plan.NONE, null));
        home.pause();
    }

    /// True when these words were agreed on already.
    boolean has(String what) {
        return all().stream().anyMatch(m -> m.agreement().commitment().what().strip().equals(what));
    }

    /// Removes one; undo brings it back.
    public void remove(Made made) {
        var id = made.agreement().id();
        var run = made.run();
        run.removeAgreement(steps(run).filter(s -> run.answer(s).map(a -> a.agreements().contains(id)).orElse(false))
                .findFirst().orElse(step), id);
    }
}
