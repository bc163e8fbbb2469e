package nl.klankbord.conversation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is agreed, in words. Only [#what] is needed; the rest may be empty.
///
/// @param who seen from the manager, who owns the laptop
/// @param due by when
/// @param plan the parts that help to keep it
/// @param confidence how sure the person is of keeping it, 0 to 10; null is not asked or not answered
public record Commitment(String what, Who who, When due, Plan plan, @Nullable Integer confidence) {
    /// Nothing filled in yet.
    public static final Commitment NONE = new Commitment("", Who.NOT_SAID, When.NOT_SAID, Plan.NONE, null);

    /// Who does it. `ME` is the user of this computer, `YOU` the other person.
    public enum Who {
        NOT_SAID, ME, YOU, BOTH
    }

    /// If-then wording after Gollwitzer (1999).
    ///
    /// @param start when it begins
    /// @param ifSituation the moment or situation that triggers it
    /// @param thenAction what is done then
    /// @param obstacle what may get in the way, and what then
    /// @param inform who must know
    /// @param support which help is needed, and from whom
    public record Plan(When start, String ifSituation, String thenAction, String obstacle, String inform,
            String support) {
        public static final Plan NONE = new Plan(When.NOT_SAID, "", "", "", "", "");
    }

    public Commitment {
        if (confidence != null && (confidence < 0 || confidence > 10)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not 0 to 10");
        }
    }

    /// Everything typed, for search.
    public Stream<String> words() {
        return Stream.of(what, due.words(), plan.start().words(), plan.ifSituation(), plan.thenAction(),
                plan.obstacle(), plan.inform(), plan.support()).filter(t -> !t.isBlank());
    }

    Commitment withDue(When next) {
        return new Commitment(what, who, next, plan, confidence);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
