package nl.klankbord.workspace;

import java.util.Comparator;
import java.util.Optional;
import nl.klankbord.exercise.run.RunViewModel;

/// An answer that stays in view during the other stages, such as the goal.
///
/// @param words what was answered
/// @param place where it can be adjusted
public record InView(String words, Place place) {
    /// What stays in view at this place: that of the exercise people are in, else of the first one that has such an answer.
    static Optional<InView> at(TalkViewModel talk, Place here) {
        var leg = talk.route().legOf(here);
        return talk.runs().stream().sorted(Comparator.comparing(r -> r != leg.run())).filter(talk::maySee)
                .flatMap(r -> of(
                        r, talk).stream())
                .findFirst().filter(v -> !talk.route().legOf(v.place()).equals(leg));
    }

    private static Optional<InView> of(RunViewModel run, TalkViewModel talk) {
        return run.exercise().inView().flatMap(step -> StageWords.words(run, step, talk.language()).stream().findFirst()
                .map(w -> new InView(w.strip(), new Place.AtStep(run.resultId(), step.id()))));
    }
}
