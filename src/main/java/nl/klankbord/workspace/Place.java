package nl.klankbord.workspace;

import java.util.Optional;

/// A point on the way through a conversation: what the middle of the screen shows. Written into the conversation at every
/// move, so that a program that was killed comes back exactly there.
public sealed interface Place {
    /// What was agreed in earlier talks and is still open; comes first when there is any.
    record EarlierAgreements() implements Place {}

    /// @param result id of the result the step belongs to
    /// @param step id of the step
    record AtStep(String result, String step) implements Place {}

    /// The agreements of this talk, read back one by one.
    record ReadBack() implements Place {}

    /// What goes into the summary.
    record SummaryChoice() implements Place {}

    /// This place as the position of a conversation.
    default String write() {
        return switch (this) {
            case EarlierAgreements _ -> "earlier-agreements";
            case AtStep at -> "step/" + at.result() + "/" + at.step();
            case ReadBack _ -> "read-back";
            case SummaryChoice _ -> "summary-choice";
        };
    }

    /// The place a position stands for; empty for a text this version does not know.
    static Optional<Place> read(String position) {
        var parts = position.split("/", -1);
        return switch (parts[0]) {
            case "earlier-agreements" -> Optional.of(new EarlierAgreements());
            case "step" -> parts.length == 3 ? Optional.of(new AtStep(parts[1], parts[2])) : Optional.empty();
            case "read-back" -> Optional.of(new ReadBack());
            case "summary-choice" -> Optional.of(new SummaryChoice());
            default -> Optional.empty();
        };
    }
}
