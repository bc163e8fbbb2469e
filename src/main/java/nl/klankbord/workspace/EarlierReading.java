package nl.klankbord.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.klankbord.conversation.Conversation;

/// Reads what was done in earlier talks with the same person. Everything here blocks; nothing is written.
record EarlierReading(Ports ports) {
    /// @param now a talk that has begun; what began after it is not earlier
    /// @return newest first
    List<EarlierResult> before(Conversation now) {
        var talks = ports.conversations().ofPerson(now.person()).stream().filter(c -> !c.id().equals(now.id())
                && began(c).isBefore(began(now))).toList();
        var made = ports.agreements().ofPerson(now.person());
        return ports.results().ofPerson(now.person()).stream().flatMap(r -> talks.stream().filter(c -> c.id().equals(r
                .about().conversation())).map(c -> new EarlierResult(c.id(), r, made.stream()
                        .filter(a -> r.id()
                                .equals(a.result()))
                        .toList(), LocalDate.ofInstant(began(c), ZoneId.systemDefault()))))
                .toList();
    }

    /// A talk that has not begun never counts as earlier.
    private static Instant began(Conversation talk) {
        return Objects.requireNonNullElse(talk.moments().startedAt(), Instant.MAX);
    }
}
