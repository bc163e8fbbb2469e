package nl.klankbord.workspace;

import java.util.List;
import java.util.stream.IntStream;
import nl.klankbord.exercise.step.Text;

/// A stage as the stepper shows it now.
///
/// @param key unique in the conversation
/// @param number 1 for the first
/// @param said people's own words in this stage, at most three lines
/// @param steps its places in order, at least one
public record StageStatus(String key, int number, Text title, Progress progress, List<String> said,
        List<StepStatus> steps) {

    /// Nothing is locked: later only means that nothing stands there yet.
    public enum Progress {
        DONE, NOW, LATER
    }

    /// @param place what opens it
    public record StepStatus(Place place, boolean answered, boolean now) {}

    /// All stages of a conversation.
    static List<StageStatus> of(TalkViewModel talk) {
        var legs = talk.route().legs();
        return IntStream.range(0, legs.size()).mapToObj(i -> of(talk, legs.get(i), i + 1)).toList();
    }

    private static StageStatus of(TalkViewModel talk, Route.Leg leg, int number) {
        var here = talk.place();
        var steps = leg.places().stream()
                .map(p -> new StepStatus(p, talk.step(p).filter(s -> talk.maySee(s.run()) && s.run().given(s.step())
                        .isPresent()).isPresent(), p.equals(here)))
                .toList();
        var progress = leg.places().contains(here)
                ? Progress.NOW
                : StageWords.answered(leg.run(), leg.stage()) ? Progress.DONE : Progress.LATER;
        var said = talk.maySee(leg.run()) ? StageWords.of(leg.run(), leg.stage(), talk.language()) : List.<String>of();
        return new StageStatus(leg.key(), number, leg.stage().title(), progress, said, steps);
    }
}
