package nl.klankbord.today;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.conversation.DueGroup;
import nl.klankbord.person.Person;

/// Everything today chooses from, and the choices themselves. Pure: the same rows and the same moment give the same screen.
///
/// @param conversations newest first
record Overview(List<Person> persons, List<Conversation> conversations, List<Agreement> agreements) {
    /// A planned conversation still leads this long after its time; people run late.
    private static final int LATE_HOURS = 2;
    /// One that was never begun is recalled this long.
    private static final int FORGOTTEN_DAYS = 7;
    private static final int RECENT = 3;
    private static final int COMING = 4;

    /// A conversation that was held, or one of those still running that is not on top.
    record Recent(Conversation conversation, Person person) {}

    /// The same without what is being deleted.
    Overview without(java.util.function.Predicate<String> hidden) {
        var people = persons.stream().filter(p -> !hidden.test(p.id())).toList();
        var ids = people.stream().map(Person::id).toList();
        var talks = conversations.stream().filter(c -> ids.contains(c.person()) && !hidden.test(c.id())).toList();
        var made = agreements.stream().filter(a -> ids.contains(a.from().person()) && !hidden.test(a.id()) && !hidden
                .test(a.from().conversation())).toList();
        return new Overview(people, talks, made);
    }

    private Optional<Person> person(String id) {
        return persons.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    Lead lead(LocalDateTime now) {
        if (persons.isEmpty()) {
            return new Lead.Nobody();
        }
        var running = conversations.stream().filter(c -> c.state() == ConversationState.RUNNING).findFirst();
        if (running.isPresent()) {
            return running.flatMap(c -> person(c.person()).<Lead>map(p -> new Lead.Running(c, p, open(p))))
                    .orElseThrow();
        }
        return next(now).flatMap(c -> person(c.person()).<Lead>map(p -> new Lead.Planned(c, p, open(p)))).orElseGet(
                Lead.NothingPlanned::new);
    }

    private int open(Person person) {
        return (int) agreements.stream().filter(a -> a.isOpen() && a.from().person().equals(person.id()) && !a
                .commitment().what().isBlank()).count();
    }

    /// The first that is still to come (or only just late), else the last that was forgotten, else one without a day.
    private Optional<Conversation> next(LocalDateTime now) {
        var planned = conversations.stream().filter(c -> c.state() == ConversationState.PLANNED).toList();
        var byTime = Comparator.comparing((Conversation c) -> Objects.requireNonNull(c.moments().plannedFor()));
        var dated = planned.stream().filter(c -> c.moments().plannedFor() != null).sorted(byTime).toList();
        return dated.stream().filter(c -> !time(c).isBefore(now.minusHours(LATE_HOURS))).findFirst().or(() -> dated
                .stream().filter(c -> !time(c).isBefore(now.minusDays(FORGOTTEN_DAYS))).max(byTime)).or(() -> planned
                        .stream().filter(c -> c.moments().plannedFor() == null).findFirst());
    }

    private static LocalDateTime time(Conversation conversation) {
        return Objects.requireNonNull(conversation.moments().plannedFor());
    }

    /// The open agreements that ask for attention first, those with a day before those without.
    List<Agreement> coming(LocalDateTime now) {
        var today = now.toLocalDate();
        return agreements.stream().filter(a -> a.isOpen() && !a.commitment().what().isBlank()).sorted(Comparator
                .comparing((Agreement a) -> DueGroup.of(a, today)).thenComparing(a -> a.commitment().due().date(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(COMING).toList();
    }

    /// The last conversations that were begun, without the one on top.
    List<Recent> recent(Lead lead) {
        var onTop = lead instanceof Lead.Running(var c, _, _) ? c.id() : "";
        return conversations.stream().filter(c -> c.state() != ConversationState.PLANNED && !c.id().equals(onTop))
                .flatMap(c -> person(c.person()).map(p -> new Recent(c, p)).stream()).limit(RECENT).toList();
    }

    /// Everybody whose review date has come, longest waiting first.
    List<Person> toReview(LocalDateTime now) {
        return persons.stream().filter(p -> p.reviewOn() != null && !p.reviewOn().isAfter(now.toLocalDate())).sorted(
                Comparator.comparing(p -> Objects.requireNonNull(p.reviewOn()))).toList();
    }

    /// Everybody, those with whom was talked last first.
    List<Person> byLastTalk() {
        Map<String, Instant> last = new HashMap<>();
        conversations.forEach(c -> Stream.of(c.moments()).map(m -> m.closedAt() != null ? m.closedAt() : m.startedAt())
                .filter(Objects::nonNull).forEach(at -> last.merge(c.person(), at, (a, b) -> a.isAfter(b) ? a : b)));
        return persons.stream().sorted(Comparator.comparing((Person p) -> last.getOrDefault(p.id(), Instant.EPOCH))
                .reversed()).toList();
    }
}
