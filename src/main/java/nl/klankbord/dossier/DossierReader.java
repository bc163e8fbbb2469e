package nl.klankbord.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.conversation.Agreement;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.ConversationState;
import nl.klankbord.conversation.Note;
import nl.klankbord.dossier.TimelineEntry.Outcome;
import nl.klankbord.exercise.catalog.Exercise;
import nl.klankbord.exercise.result.ExerciseResult;
import nl.klankbord.exercise.step.ScaleStep;
import nl.klankbord.exercise.step.Step;
import nl.klankbord.exercise.step.StepAnswer;

/// Reads the page of a person in five queries, however many conversations there are. Blocks; called through `ui.Tasks`.
final class DossierReader {
    private static final Comparator<Conversation> SOONEST = Comparator.comparing((Conversation c) -> Optional
            .ofNullable(c.moments().plannedFor()).orElse(LocalDateTime.MAX)).thenComparing(Conversation::id);
    private static final Comparator<Conversation> NEWEST = Comparator.comparing(DossierReader::held).reversed()
            .thenComparing(Conversation::id);

    private final DossierPorts ports;

    DossierReader(DossierPorts ports) {
        this.ports = ports;
    }

    /// Empty when there is no such person any more.
    Optional<Dossier> read(String personId) {
        return ports.persons().find(personId).map(person -> {
            var conversations = ports.conversations().ofPerson(personId);
            var notes = ports.notes().ofPerson(personId);
            var agreements = ports.agreements().ofPerson(personId);
            var first = conversations.stream().map(c -> c.moments().startedAt()).filter(Objects::nonNull).min(
                    Comparator.naturalOrder());
            var results = ports.results().ofPerson(personId);
            var byId = conversations.stream().collect(Collectors.toMap(Conversation::id, Function.identity()));
            return new Dossier(person, first.map(DossierReader::day).orElse(null), timeline(conversations, notes,
                    agreements, results), agreements, ScaleHistory.of(results, byId),
                    notes.stream().filter(n -> n
                            .life() == Note.Life.JOT && n.conversation() == null).toList());
        });
    }

    private static List<TimelineEntry> timeline(List<Conversation> conversations, List<Note> notes,
            List<Agreement> agreements, List<ExerciseResult> results) {
        Map<String, List<ExerciseResult>> done = results.reversed().stream().filter(r -> r.about()
                .conversation() != null).filter(ExerciseResult::isShared).filter(r -> r.definition()
                        .area() != Exercise.Area.FRAME)
                .collect(Collectors.groupingBy(r -> Objects.requireNonNull(r.about()
                        .conversation())));
        Map<String, List<Agreement>> agreed = agreements.stream().filter(a -> !a.commitment().what().isBlank())
                .collect(Collectors.groupingBy(a -> a.from().conversation()));
        Set<String> intended = notes.stream().filter(n -> n.life() == Note.Life.INTENTION).map(Note::conversation)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        return Stream.of(ConversationState.RUNNING, ConversationState.PLANNED, ConversationState.CLOSED)
                .flatMap(s -> conversations.stream().filter(c -> c.state() == s).sorted(s == ConversationState.PLANNED
                        ? SOONEST
                        : NEWEST))
                .map(c -> entry(c, done.getOrDefault(c.id(), List.of()), agreed.getOrDefault(c.id(),
                        List.of()), intended.contains(c.id())))
                .toList();
    }

    private static TimelineEntry entry(Conversation c, List<ExerciseResult> done, List<Agreement> agreed,
            boolean intended) {
        var goal = done.stream().flatMap(r -> r.definition().inView().filter(r::inSummary).flatMap(s -> words(r, s))
                .stream()).findFirst().or(() -> question(done));
        return new TimelineEntry(c, done.stream().map(r -> new TimelineEntry.Done(r.definition().id(), r
                .definition().title())).toList(), goal.orElse(""), outcome(
                        c, done, agreed, intended));
    }

    /// The first question people worded themselves: where there is no goal, that is what the talk was about.
    private static Optional<String> question(List<ExerciseResult> done) {
        return done.stream()
                .flatMap(r -> r.definition().steps().filter(r::inSummary).filter(ScaleStep.class::isInstance)
                        .map(ScaleStep.class::cast).filter(ScaleStep::ownQuestion)
                        .map(s -> s.asking(r.answers()).question()))
                .filter(q -> !q.isEmpty()).findFirst();
    }

    private static Outcome outcome(Conversation c, List<ExerciseResult> done, List<Agreement> agreed,
            boolean intended) {
        return switch (c.state()) {
            case PLANNED -> intended || !c.exercises().isEmpty() ? new Outcome.Prepared() : new Outcome.NotPrepared();
            case RUNNING -> new Outcome.Running();
            case CLOSED -> agreed.isEmpty()
                    ? lastWords(done).<Outcome>map(Outcome.Said::new).orElseGet(Outcome.Nothing::new)
                    : new Outcome.Agreed(agreed.getFirst().commitment().what(), agreed.size() - 1);
        };
    }

    private static Optional<String> lastWords(List<ExerciseResult> done) {
        return done.reversed().stream().flatMap(r -> r.definition().steps().toList().reversed().stream().filter(
                s -> !s.id().equals(r.definition().keepInView())).filter(r::inSummary).flatMap(
                        s -> words(r, s)
                                .stream()))
                .findFirst();
    }

    private static Optional<String> words(ExerciseResult result, Step<?> step) {
        Optional<? extends StepAnswer> answer = result.answers().givenAt(step);
        return answer.flatMap(a -> a.words().stream().findFirst()).map(String::strip);
    }

    private static Instant held(Conversation c) {
        var m = c.moments();
        return Stream.of(m.closedAt(), m.startedAt()).filter(Objects::nonNull).findFirst().orElse(Instant.EPOCH);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
